import GRDB

/// The tables of the journal, and the steps by which older files come to them.
///
/// A step that was released is never edited: a change is another step, with another fixture in `Tests/Fixtures/journal`.
enum Schema {
    /// One step each; the format's version is their number.
    static let migrations: [String] = [v1, v2, v3]

    /// The version this program writes, kept in the file's `user_version`.
    static var version: Int { migrations.count }

    /// Brings a database to this version; two windows may try at the same time.
    ///
    /// GRDB's own migrator would read a table of its own at every start, and looks before it locks.
    static func migrate(_ db: Database, path: String) throws {
        guard try current(db) != version else { return }
        try db.inTransaction(.immediate) {
            let found = try current(db)
            guard found <= version else {
                throw JournalError.newerVersion(path, found: found, known: version)
            }
            guard found < version else { return .commit }
            for step in migrations[found...] { try db.execute(sql: step) }
            try db.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
        // The header of the main file says which version it is, for programs that look before they open.
        _ = try db.checkpoint(.truncate)
    }

    private static func current(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
