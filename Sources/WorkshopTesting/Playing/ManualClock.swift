package import Facilitation

/// A clock that moves only when a test says so.
///
/// It stands at the beginning of 5 May 2031, UTC, until it is moved.
public struct ManualClock: Sendable, Hashable {
    /// Milliseconds since the beginning of 1 January 1970, UTC.
    public private(set) var milliseconds: Int64

    /// A clock that stands at a moment.
    ///
    /// - Parameter milliseconds: milliseconds since the beginning of 1970, UTC.
    public init(milliseconds: Int64 = 1_935_619_200_000) {
        self.milliseconds = milliseconds
    }

    /// Moves the clock on, or back, as clocks of laptops are.
    ///
    /// - Parameters:
    ///   - minutes: whole minutes.
    ///   - seconds: whole seconds, in addition.
    public mutating func advance(minutes: Int = 0, seconds: Int = 0) {
        milliseconds += Int64(minutes * 60 + seconds) * 1000
    }

    /// The moment at which it stands.
    package var now: Instant { Instant(milliseconds: milliseconds) }
}
