import Facilitation
import GRDB

/// How often a value was given in a session, by whomever.
///
/// The table `tally`.
package struct Tally: Sendable, Hashable {
    /// The session.
    package var session: SessionID
    /// Its exercise.
    package var slug: String
    /// The key of the question.
    package var key: String
    /// The step on the scale, or the id of the option.
    package var value: String
    /// How often it was given.
    package var times: Int
}

extension Tally: FetchableRecord {
    init(row: Row) {
        session = SessionID(row["session"])
        slug = row["slug"]
        key = row["key"]
        value = row["value"]
        times = row["times"]
    }

    static func add(_ counted: CountedAnswer, _ session: SessionID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO tally (session, key, value, times) VALUES (?, ?, ?, 1)
                ON CONFLICT DO UPDATE SET times = times + 1
                """)
        try statement.execute(arguments: [session.rawValue, counted.key, counted.value])
    }
}
