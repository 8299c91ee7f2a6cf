import GRDB
import Workshop

extension Journal {
    /// Puts something aside to come back to.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - cohort: the cohort.
    ///   - session: the session in which it came up, with which it is forgotten.
    ///   - person: who parked it, where that is known; it is forgotten with them.
    /// - Returns: its number.
    /// - Throws: when there are no words.
    @discardableResult
    package func park(
        _ text: String, in cohort: CohortID, session: SessionID? = nil, by person: PersonID? = nil
    ) throws(JournalError) -> Int64 {
        let text = text.trimmed
        guard !text.isEmpty else {
            throw JournalError(.notAllowed, "There is nothing to park.", "Type what you want to come back to.")
        }
        return try write { db in
            try db.execute(
                sql: "INSERT INTO parked (cohort, session, person, text) VALUES (?, ?, ?, ?)",
                arguments: [cohort.rawValue, session?.rawValue, person, text])
            return db.lastInsertedRowID
        }
    }

    /// What is parked in a cohort, in the order of its numbers.
    package func parked(in cohort: CohortID) throws(JournalError) -> [ParkedItem] {
        try read { db in
            try ParkedItem.fetchAll(
                db, sql: "SELECT * FROM parked WHERE cohort = ? ORDER BY number", arguments: [cohort.rawValue])
        }
    }

    /// What was parked during a session, in the order of its numbers.
    package func parked(during session: SessionID) throws(JournalError) -> [ParkedItem] {
        try read { db in
            try ParkedItem.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM parked WHERE session = ? ORDER BY number"),
                arguments: [session.rawValue])
        }
    }

    /// Takes something off the list, and deletes its words for good.
    ///
    /// - Throws: when nothing of that number is parked.
    @discardableResult
    package func unpark(_ number: Int64) throws(JournalError) -> Erasure {
        try write { db in
            try db.execute(sql: "DELETE FROM parked WHERE number = ?", arguments: [number])
            guard db.changesCount > 0 else {
                throw JournalError(.notFound, "Nothing is parked as \(number).", "`parked` shows what there is.")
            }
            try Meta.setErasing(true, db)
        }
        return erase()
    }
}
