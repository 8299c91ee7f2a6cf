import GRDB

extension Journal {
    /// The sessions of a cohort, oldest first.
    ///
    /// - Parameters:
    ///   - cohort: the cohort.
    ///   - people: only sessions in which all of these took part; nobody named means all sessions.
    /// - Returns: what stands of each in a list.
    /// - Throws: when the journal cannot be read.
    package func sessions(
        in cohort: CohortID, of people: [PersonID] = []
    ) throws(JournalError) -> [SessionSummary] {
        try read { db in
            try SessionSummary.fetchAll(
                db, sql: "SELECT \(SessionSummary.columns) FROM session \(Self.scope(people)) ORDER BY session.id",
                arguments: [cohort.rawValue, JSON.text(people), people.count])
        }
    }

    /// The session in which people were last, among those that are not finished; nil where all are.
    ///
    /// - Parameters:
    ///   - cohort: the cohort.
    ///   - people: only sessions in which all of these took part; nobody named means all sessions.
    /// - Returns: what stands of it in a list.
    /// - Throws: when the journal cannot be read.
    package func latestUnfinished(
        in cohort: CohortID, of people: [PersonID] = []
    ) throws(JournalError) -> SessionSummary? {
        try read { db in
            try SessionSummary.fetchOne(
                db,
                sql: """
                    SELECT \(SessionSummary.columns) FROM session \(Self.scope(people)) AND state <> 'finished'
                    ORDER BY (SELECT at FROM entry WHERE session = session.id ORDER BY seq DESC LIMIT 1) DESC,
                        session.id DESC
                    LIMIT 1
                    """, arguments: [cohort.rawValue, JSON.text(people), people.count])
        }
    }

    /// The parts of an exercise that exactly these people have finished, oldest first; parts done twice appear once.
    package func completedParts(of slug: String, people: [PersonID]) throws(JournalError) -> [String] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT part FROM session
                    WHERE slug = ?1 AND part IS NOT NULL AND state = 'finished'
                        AND (SELECT count(*) FROM sessionPerson WHERE session = session.id) = ?2
                        AND (SELECT count(*) FROM sessionPerson WHERE session = session.id
                            AND person IN (SELECT value FROM json_each(?3))) = ?2
                    GROUP BY part ORDER BY min(id)
                    """, arguments: [slug, people.count, JSON.text(people)])
        }
    }

    /// One session, whole.
    ///
    /// - Throws: when there is no session of that number.
    package func record(_ session: SessionID) throws(JournalError) -> SessionRecord {
        let record = try read { db in
            try SessionSummary.fetchAll(
                db, sql: "SELECT \(SessionSummary.columns) FROM session WHERE id = ?", arguments: [session.rawValue]
            ).records(db).first
        }
        guard let record else { throw .noSuchSession(session) }
        return record
    }

    /// Goes through the sessions of a cohort, oldest first, however many there are.
    ///
    /// - Parameters:
    ///   - cohort: the cohort.
    ///   - people: only sessions in which these took part; nobody named means all sessions.
    ///   - count: how many of them at least; nil means all.
    ///   - body: what is done with each; it may use the journal.
    /// - Throws: what `body` throws, or a ``JournalError``.
    package func records(
        in cohort: CohortID, of people: [PersonID] = [], atLeast count: Int? = nil,
        _ body: (SessionRecord) throws -> Void
    ) throws {
        // In batches, so that memory stays small and no long reading keeps another window from deleting words.
        var last: Int64 = 0
        while true {
            let batch = try read { db in
                try SessionSummary.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT \(SessionSummary.columns) FROM session \(Self.scope(people)) AND session.id > ?4
                            ORDER BY session.id LIMIT 200
                            """), arguments: [cohort.rawValue, JSON.text(people), count ?? people.count, last]
                ).records(db)
            }
            guard let end = batch.last else { return }
            for record in batch { try body(record) }
            last = end.id.rawValue
        }
    }

    /// How often each value was given in the sessions of a cohort; holds no names and no order.
    package func tallies(in cohort: CohortID) throws(JournalError) -> [Tally] {
        try read { db in
            try Tally.fetchAll(
                db,
                sql: """
                    SELECT session, slug, key, value, times FROM tally JOIN session ON session.id = session
                    WHERE cohort = ? ORDER BY session, key, value
                    """, arguments: [cohort.rawValue])
        }
    }

    /// Takes the right to run a session, which one window has at a time.
    ///
    /// - Returns: the lock; the session stays locked for as long as it is held.
    /// - Throws: when the session is open in another window.
    package func lock(_ session: SessionID) throws(JournalError) -> SessionLock {
        try SessionLock(session, in: directory)
    }

    /// A cohort (?1), and sessions in which so many (?3) people of a list (?2) took part.
    private static func scope(_ people: [PersonID]) -> String {
        // Every parameter stands in both, so that both take the same arguments.
        people.isEmpty
            ? "WHERE cohort = ?1 AND json_array_length(?2) <= ?3"
            : "WHERE cohort = ?1 AND session.id IN (\(sessions(people: "?2", atLeast: "?3")))"
    }

    /// The sessions in which so many people of a list took part; found by the people, however many sessions there are.
    static func sessions(people: String, atLeast count: String) -> String {
        """
        SELECT session FROM sessionPerson WHERE person IN (SELECT value FROM json_each(\(people)))
        GROUP BY session HAVING count(*) >= \(count)
        """
    }
}

extension [SessionSummary] {
    /// The whole sessions, read with two queries for all.
    fileprivate func records(_ db: Database) throws -> [SessionRecord] {
        let list = try JSON.text(map(\.id.rawValue))
        let entries = try Dictionary(
            grouping: EntryRow.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(EntryRow.columns) FROM entry
                        WHERE session IN (SELECT value FROM json_each(?)) ORDER BY session, seq
                        """), arguments: [list]), by: \.session)
        let words = try Dictionary(
            grouping: AnswerRow.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(AnswerRow.columns) FROM answer
                        WHERE session IN (SELECT value FROM json_each(?)) ORDER BY session, number
                        """), arguments: [list]), by: \.session)
        return try map { summary in
            try SessionRecord(
                summary: summary, entries: EntryRow.entries(entries[summary.id.rawValue] ?? []),
                words: AnswerRow.words(words[summary.id.rawValue] ?? []))
        }
    }
}

extension JournalError {
    static func noSuchSession(_ session: SessionID) -> JournalError {
        JournalError(.notFound, "There is no session \(session).", "`sessions` shows what there is.")
    }
}
