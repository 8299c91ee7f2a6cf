/// A moment in time, to the millisecond.
package struct Instant: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since the beginning of 1 January 1970, UTC.
    package var milliseconds: Int64

    /// That many milliseconds after the beginning of 1970.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Decodes a whole number of milliseconds.
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Encodes as a whole number of milliseconds.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// The moment that many seconds later.
    package func adding(seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    /// Milliseconds from `earlier` to this moment.
    package func since(_ earlier: Instant) -> Int64 {
        milliseconds - earlier.milliseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
