/// What the entries of a workshop come to: where the room is, what was gathered, how the plan stands.
package struct WorkshopState: Hashable, Sendable {
    /// Where a workshop is between its beginning and its end.
    package enum Status: String, Hashable, Sendable, Codable {
        /// Nobody has begun it.
        case before
        /// It is on.
        case running
        /// The facilitator stopped for now.
        case paused
        /// Another machine is in charge.
        case handedOver
        /// It came to its end.
        case over
    }

    /// Lines of a list under one heading.
    package struct Pile: Hashable, Sendable {
        /// The heading: one of the step's own by place, or words by number.
        package var heading: Int?
        package var words: Int?
        /// The lines: slips by the number of their words, other lines by their place from 0.
        package var lines: [Int]
    }

    /// Who sat where in one round of one block.
    package struct Seating: Hashable, Sendable {
        /// The block.
        package var block: Int
        /// The round, from 0.
        package var round: Int
        /// Who sat at which table at last, by number in the journal.
        package var tables: [[Int64]]
    }

    /// A way to go on that was chosen.
    package struct Choice: Hashable, Sendable {
        /// The block that was on; nil between two.
        package var block: Int?
        /// The way.
        package var kind: ReplanOption.Kind
    }

    /// Where it is.
    package internal(set) var status = Status.before
    /// The plan as it stands.
    package internal(set) var agenda: RunningAgenda
    /// The step within the block that is on.
    package internal(set) var step = 0
    /// When the stage that is on began.
    package internal(set) var stageBegan = Instant(milliseconds: 0)
    /// When the step that is on began.
    package internal(set) var stepBegan = Instant(milliseconds: 0)
    /// Seconds by which the stage that is on was extended.
    package internal(set) var stageExtra = 0
    /// Seconds that the block that is on was given when it began.
    package internal(set) var blockSeconds = 0
    /// Milliseconds by which the room's clock is ahead of this machine's.
    package internal(set) var clockAhead: Int64 = 0
    /// Who sits at which table, by number in the journal; empty where everybody stays.
    package internal(set) var tables: [[Int64]] = []
    /// Who sat where in every round there was, in order.
    package internal(set) var seatings: [Seating] = []
    /// The round of circles that people sit in, from 0.
    package internal(set) var round = 0
    /// What was counted in each step.
    package internal(set) var counts: [String: [Int]] = [:]
    /// The words of the room's answer to each step.
    package internal(set) var answers: [String: Int] = [:]
    /// The piles of each step, in the order in which they were made.
    package internal(set) var piles: [String: [Pile]] = [:]
    /// The steps whose results the room may see.
    package internal(set) var revealed: Set<String> = []
    /// How many are ready in the step that is on; nil where nobody said.
    package internal(set) var ready: Int?
    /// Words of the facilitator's notes, in order.
    package internal(set) var notes: [Int] = []
    /// The ways to go on that were chosen, and the block that was on.
    package internal(set) var choices: [Choice] = []
    /// Seconds of lateness that the facilitator has chosen to live with.
    package internal(set) var accepted = 0
    /// When it began.
    package internal(set) var beganAt: Instant?
    /// When it ended.
    package internal(set) var finishedAt: Instant?
    /// The time of the last entry.
    package internal(set) var lastAt: Instant?

    init(agenda: RunningAgenda) {
        self.agenda = agenda
    }
}
