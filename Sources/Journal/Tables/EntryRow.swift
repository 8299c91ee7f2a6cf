import Facilitation
import GRDB

/// One thing that happened in a session.
///
/// The table `entry`, to which rows are only ever added.
struct EntryRow: FetchableRecord {
    var session: Int64
    var at: Int64
    var event: String

    static let columns = "session, at, event"

    init(row: Row) {
        session = row[0]
        at = row[1]
        event = row[2]
    }

    static func insert(_ entry: Entry, _ session: SessionID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO entry (session, seq, at, event)
                SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3 FROM entry WHERE session = ?1
                """)
        try statement.execute(arguments: [session.rawValue, entry.at.milliseconds, JSON.text(entry.event)])
    }

    static func entries(_ rows: [EntryRow]) throws -> [Entry] {
        try zip(rows, JSON.values(Event.self, from: rows.map(\.event))).map { row, event in
            Entry(at: Instant(milliseconds: row.at), event: event)
        }
    }
}
