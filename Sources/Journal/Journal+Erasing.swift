import GRDB

/// What has become of the bytes of words that were deleted.
package enum Erasure: Sendable, Hashable {
    /// No words were deleted that had been stored before.
    case nothingToErase
    /// No byte of them is left in any file of the journal.
    case gone
    /// They are deleted, and still in some byte of the files, because another window is reading or the disk is full.
    ///
    /// It is tried again with the next deletion, and whenever the journal is opened.
    case notYetGone
}

extension Journal {
    /// Removes the bytes of deleted words from the files.
    ///
    /// `secure_delete` alone leaves copies: in the write-ahead file, and in gaps of pages from which SQLite moved rows
    /// when it balanced its trees (seen in about one of a thousand deletions). So the file is built anew, and the
    /// write-ahead file is emptied into it.
    ///
    /// - Parameter limit: how long to wait for other windows; nil for as long as the journal has patience.
    /// - Returns: whether the words are gone.
    @discardableResult
    package func erase(within limit: Duration? = nil) -> Erasure {
        let isGone: Void? = try? queue.inDatabase { db in
            try db.execute(sql: "PRAGMA busy_timeout = \((limit ?? patience).milliseconds)")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
            try db.execute(sql: "VACUUM")
            // Throws SQLITE_BUSY where another window reads from the write-ahead file or writes to it.
            _ = try db.checkpoint(.truncate)
            try Meta.setErasing(false, db)
        }
        setErasing(isGone == nil)
        return isGone == nil ? .notYetGone : .gone
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
