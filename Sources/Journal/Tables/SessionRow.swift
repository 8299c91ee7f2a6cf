package import Facilitation
import GRDB
import Workshop

/// Where a session is between its beginning and its end.
package enum SessionStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// It began, and was neither paused nor finished; or its window was closed without warning.
    case running
    /// People stopped for now.
    case paused
    /// It came to its end.
    case finished
}

/// A session in a list.
///
/// The table `session`.
package struct SessionSummary: Sendable, Hashable {
    /// Its number.
    package var id: SessionID
    /// Its cohort.
    package var cohort: CohortID
    /// What was decided before it began: exercise, part, people.
    package var setup: SessionSetup
    /// When it began.
    package var startedAt: Instant
    /// Where it is.
    package var state: SessionStatus
    /// When it ended.
    package var finishedAt: Instant?

    /// The exercise.
    package var slug: String { setup.slug }
    /// The part of the exercise, where it has parts.
    package var part: String? { setup.part }
    /// The names of the people, in the order in which they answer.
    package var people: [String] { setup.participants.map(\.name) }
}

extension SessionSummary: FetchableRecord {
    static let columns = "session.id, cohort, setup, startedAt, state, finishedAt"

    init(row: Row) throws {
        id = SessionID(row["id"])
        cohort = CohortID(rawValue: row["cohort"])
        setup = try JSON.value(from: row["setup"])
        startedAt = Instant(milliseconds: row["startedAt"])
        state = try SessionStatus(column: row["state"])
        finishedAt = (row["finishedAt"] as Int64?).map(Instant.init(milliseconds:))
    }
}

/// A whole session: what a `Session` is rebuilt from.
package struct SessionRecord: Sendable, Hashable {
    /// What stands of it in a list.
    package var summary: SessionSummary
    /// Everything that happened, in order.
    package var entries: [Entry]
    /// The words that are still there, in the order of their numbers.
    package var words: [Words]

    /// Its number.
    package var id: SessionID { summary.id }
    /// Its cohort.
    package var cohort: CohortID { summary.cohort }
    /// What was decided before it began.
    package var setup: SessionSetup { summary.setup }
    /// When it began.
    package var startedAt: Instant { summary.startedAt }
    /// When it ended.
    package var finishedAt: Instant? { summary.finishedAt }
    /// Where it is.
    package var state: SessionStatus { summary.state }
}
