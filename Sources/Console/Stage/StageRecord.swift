import Facilitation

/// What the console leaves for a stage view: the moment, and how its clock goes.
///
/// The stage runs in a process of its own, whose clock is the system's. The console's clock may have been started at
/// another time and may run faster, so the record says what it showed when the record was written, and its pace.
struct StageRecord: Codable, Hashable, Sendable {
    /// The only format there is so far.
    static let format = 1
    /// The program that writes it.
    static let program = "turnabout"

    /// The format of the record.
    var format = StageRecord.format
    /// Who wrote it.
    var program = StageRecord.program
    /// What the room may see.
    var moment: PublicMoment
    /// The console's clock when the record was written.
    var clock: Instant
    /// How many seconds of the console's clock pass in one second.
    var pace: Double
    /// The system's clock when the record was written.
    var writtenAt: Instant
    /// The process that wrote it.
    var process: Int32

    /// The time that is left until the moment's deadline.
    ///
    /// - Parameter now: the system's clock.
    /// - Returns: seconds of the workshop, begun ones counted whole, 0 or less once the time is over; nil where nothing
    ///   is timed.
    func secondsLeft(at now: Instant) -> Int? {
        guard let deadline = moment.deadline else { return nil }
        // Double, since a file may hold any number.
        let passed = max(0, Double(now.milliseconds) - Double(writtenAt.milliseconds)) * pace
        let left = (Double(deadline.milliseconds) - Double(clock.milliseconds) - passed) / 1000
        return Int(min(max(left.rounded(.up), -359_999), 359_999))
    }
}
