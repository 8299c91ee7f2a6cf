import GRDB

/// The table `meta`: facts about the file itself.
enum Meta {
    /// Whether words were deleted that may still be in some byte of the files.
    static func isErasing(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'erasing')") ?? false
    }

    /// Notes, in the transaction that deletes words, that their bytes are still to be removed, or that they are gone.
    static func setErasing(_ isErasing: Bool, _ db: Database) throws {
        let sql =
            isErasing
            ? "INSERT OR IGNORE INTO meta (name, value) VALUES ('erasing', '1')"
            : "DELETE FROM meta WHERE name = 'erasing'"
        try db.cachedStatement(sql: sql).execute()
    }
}
