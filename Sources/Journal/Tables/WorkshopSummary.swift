package import Facilitation
import GRDB
package import Workshop

/// Where a workshop is between its beginning and its end, as far as this machine is concerned.
package enum WorkshopStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// It began, and was neither paused nor finished; or its window was closed without warning.
    case running
    /// The facilitator stopped for now.
    case paused
    /// It came to its end.
    case finished
    /// Another machine is in charge of it.
    case handedOver
}

/// A workshop in a list.
///
/// The table `workshop`.
package struct WorkshopSummary: Sendable, Hashable {
    /// Its number.
    package var id: WorkshopID
    /// Its cohort.
    package var cohort: CohortID
    /// What it is called.
    package var title: String
    /// The day on which it is held.
    package var day: CivilDate
    /// When it began.
    package var startedAt: Instant
    /// Where it is.
    package var state: WorkshopStatus
    /// When it ended.
    package var finishedAt: Instant?
    /// The name under which machines know it that handed it over; nil where none did.
    package var bundle: String?
}

extension WorkshopSummary: FetchableRecord {
    static let columns = "id, cohort, title, day, startedAt, state, finishedAt, bundle"

    init(row: Row) throws {
        id = WorkshopID(row["id"])
        cohort = CohortID(rawValue: row["cohort"])
        title = row["title"]
        day = try CivilDate(column: row["day"])
        startedAt = Instant(milliseconds: row["startedAt"])
        state = try WorkshopStatus(column: row["state"])
        finishedAt = (row["finishedAt"] as Int64?).map(Instant.init(milliseconds:))
        bundle = row["bundle"]
    }
}

/// A whole workshop: what a `LiveWorkshop` is rebuilt from.
package struct WorkshopRecord: Sendable, Hashable {
    /// What stands of it in a list.
    package var summary: WorkshopSummary
    /// What was decided before it began.
    package var setup: WorkshopSetup
    /// Everything that happened, in order.
    package var entries: [WorkshopEntry]
    /// The words that are still there, in the order of their numbers, which are drawn at random.
    package var words: [WorkshopWords]

    /// Its number.
    package var id: WorkshopID { summary.id }
    /// Its cohort.
    package var cohort: CohortID { summary.cohort }
    /// Where it is.
    package var state: WorkshopStatus { summary.state }
}
