/// A time of day, in seconds since midnight; a workshop that goes past midnight counts on.
package struct ClockTime: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Seconds since the midnight before the workshop.
    package var seconds: Int

    /// A time that many seconds after midnight.
    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// A time on the clock.
    package init(_ hour: Int, _ minute: Int, _ second: Int = 0) {
        seconds = (hour * 60 + minute) * 60 + second
    }

    /// The time that `9:30`, `09:30` or `09:30:15` stands for; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 2 && $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }),
            numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        self.init(numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
    }

    /// The time with seconds, as `09:30:00`; after midnight it begins again.
    package var description: String {
        [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.seconds < right.seconds
    }

    package static func + (time: ClockTime, seconds: Int) -> ClockTime {
        ClockTime(seconds: time.seconds + seconds)
    }

    /// Seconds from the right time to the left.
    package static func - (left: ClockTime, right: ClockTime) -> Int {
        left.seconds - right.seconds
    }
}
