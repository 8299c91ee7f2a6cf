import Facilitation
import GRDB

/// One thing that happened in a workshop.
///
/// The table `workshopEntry`, to which rows are only ever added.
enum WorkshopEntryRow {
    static func insert(_ entry: WorkshopEntry, _ workshop: WorkshopID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO workshopEntry (workshop, seq, at, event)
                SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3 FROM workshopEntry WHERE workshop = ?1
                """)
        try statement.execute(arguments: [workshop.rawValue, entry.at.milliseconds, JSON.text(entry.event)])
    }

    static func fetchAll(_ workshop: WorkshopID, _ db: Database) throws -> [WorkshopEntry] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT at, event FROM workshopEntry WHERE workshop = ? ORDER BY seq"),
            arguments: [workshop.rawValue])
        return try zip(rows, JSON.values(WorkshopEvent.self, from: rows.map { $0[1] })).map { row, event in
            WorkshopEntry(at: Instant(milliseconds: row[0]), event: event)
        }
    }
}
