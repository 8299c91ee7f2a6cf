import Facilitation

/// A moment of which a room is told while a stage goes on.
enum StageMilestone: Hashable, Sendable {
    /// Half of the time is over.
    case halfTime
    /// So many minutes are left.
    case minutesLeft(Int)
    /// The time is over.
    case time
    /// Somebody else speaks now.
    case changeover(String)

    /// What is said.
    var words: String {
        switch self {
        case .halfTime: "Half of the time is over."
        case .minutesLeft(1): "1 minute left."
        case .minutesLeft(let minutes): "\(minutes) minutes left."
        case .time: "Time."
        case .changeover(let speaks): "Change over: \(speaks)"
        }
    }

    /// Whether the bell rings for it; more often would be a nuisance.
    var rings: Bool {
        switch self {
        case .halfTime, .time, .changeover, .minutesLeft(1): true
        case .minutesLeft: false
        }
    }
}

/// Watches a clock for the milestones that it passes.
struct StageMilestones: Sendable {
    private var moment: PublicMoment?
    private var left: Int?

    private static let minutes = [10, 5, 1]

    /// What was passed since the last look; of several, after a sleep of the machine, only the last.
    ///
    /// A stage that has just begun, or was given more time, has passed nothing yet.
    ///
    /// - Parameters:
    ///   - moment: what is on.
    ///   - left: the seconds that are left; nil where nothing is timed.
    /// - Returns: a change of speakers, and at most one mark of the clock.
    mutating func passed(_ moment: PublicMoment, left: Int?) -> [StageMilestone] {
        let (before, leftBefore) = (self.moment, self.left)
        (self.moment, self.left) = (moment, left)
        guard let before, before.title == moment.title, before.place == moment.place, before.state == moment.state
        else { return [] }
        let isChangeover = before.speaks != moment.speaks && !moment.speaks.isEmpty && !before.speaks.isEmpty
        let changeover = isChangeover ? [StageMilestone.changeover(moment.speaks)] : []
        guard before.deadline == moment.deadline, let left, let leftBefore else { return changeover }
        return changeover + [latest(from: leftBefore, to: left, given: moment.seconds)].compactMap { $0 }
    }

    private func latest(from before: Int, to left: Int, given seconds: Int?) -> StageMilestone? {
        func isPassed(_ mark: Int) -> Bool { before > mark && left <= mark }
        if isPassed(0) { return .time }
        let given = seconds ?? 0
        if let minute = Self.minutes.last(where: { isPassed($0 * 60) && (given == 0 || given > $0 * 60) }) {
            return .minutesLeft(minute)
        }
        return given > 120 && isPassed(given / 2) ? .halfTime : nil
    }
}
