import GRDB
package import Workshop

/// What goes when a session or a person is forgotten, and what stays.
package struct ForgetPreview: Sendable, Hashable {
    /// Sessions that are forgotten whole.
    package var sessions = 0
    /// Sessions that stay, with "someone who left" in the place of the name.
    package var sessionsThatStay = 0
    /// Answers and wordings that are deleted.
    package var words = 0
    /// Answers that were given together with others, and stay.
    package var wordsThatStay = 0
    /// Promises that are deleted.
    package var promises = 0
    /// Parked items that are deleted.
    package var parked = 0
    /// Pairs that are dissolved, those that ended before too.
    package var pairs = 0
    /// Wants and offers that are deleted; whom the person avoids or ranks goes too, and is not counted for anyone.
    package var wishes = 0
    /// Proposals that are deleted.
    package var proposals = 0
}

extension Journal {
    /// What `forget(_:)` would delete.
    ///
    /// - Throws: when there is no session of that number.
    package func preview(forgetting session: SessionID) throws(JournalError) -> ForgetPreview {
        try read { db in
            guard try db.count("session WHERE id = ?", session.rawValue) == 1 else {
                throw JournalError.noSuchSession(session)
            }
            var preview = ForgetPreview()
            preview.sessions = 1
            preview.words = try db.count("answer WHERE session = ?", session.rawValue)
            preview.promises = try db.count("promise WHERE session = ?", session.rawValue)
            preview.parked = try db.count("parked WHERE session = ?", session.rawValue)
            return preview
        }
    }

    /// Deletes a session for good: that it took place, its words, its promises, its counts and what was parked in it.
    ///
    /// - Returns: whether the words are gone from every byte of the files.
    /// - Throws: when there is no such session, or when it is open in another window.
    @discardableResult
    package func forget(_ session: SessionID) throws(JournalError) -> Erasure {
        let lock = try lock(session)
        defer { withExtendedLifetime(lock) {} }
        try write { db in
            try db.execute(sql: "UPDATE session SET state = 'forgotten' WHERE id = ?", arguments: [session.rawValue])
            guard db.changesCount > 0 else { throw JournalError.noSuchSession(session) }
            try db.execute(sql: "DELETE FROM answer WHERE session = ?", arguments: [session.rawValue])
            try db.execute(sql: "DELETE FROM entry WHERE session = ?", arguments: [session.rawValue])
            try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.rawValue])
            try Meta.setErasing(true, db)
        }
        return erase()
    }

    /// What `forget(person:)` would delete.
    ///
    /// - Throws: when there is no such person.
    package func preview(forgetting person: PersonID) throws(JournalError) -> ForgetPreview {
        try read { db in try Forgetting(person, db).preview() }
    }

    /// Deletes a person's words, promises and parked items for good, and their name everywhere.
    ///
    /// So does everything they are matched by, who avoids, ranks or was proposed them, and where they sat.
    /// That sessions took place stays in the journal, with "someone who left" in the place of the name; so do answers
    /// that the person gave together with others who are still there. In other people's words the full name is
    /// replaced too, wherever it stands as a word of its own.
    ///
    /// - Returns: whether the words are gone from every byte of the files.
    /// - Throws: when there is no such person, or when a session of theirs is open in another window.
    @discardableResult
    package func forget(person: PersonID) throws(JournalError) -> Erasure {
        var locks: [SessionLock] = []
        defer { withExtendedLifetime(locks) {} }
        let unfinished = try read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT id FROM session JOIN sessionPerson ON session = id WHERE person = ? AND state <> 'finished'
                    """, arguments: [person])
        }
        for session in unfinished { locks.append(try lock(SessionID(session))) }
        try write { db in
            try Forgetting(person, db).perform()
            try Meta.setErasing(true, db)
        }
        return erase()
    }

    /// Finished sessions that are so old that people should be asked whether to forget them, oldest first.
    ///
    /// - Parameters:
    ///   - months: how long a session is kept without asking.
    ///   - today: from which day to reckon.
    ///   - cohort: the cohort, or nil for all.
    /// - Returns: what stands of each in a list.
    /// - Throws: when the journal cannot be read.
    package func finished(
        monthsAgo months: Int = 6, today: CivilDate, in cohort: CohortID? = nil
    ) throws(JournalError) -> [SessionSummary] {
        let cutoff = Int64(today.subtracting(months: months).dayNumber) * 86_400_000
        return try read { db in
            try SessionSummary.fetchAll(
                db,
                sql: """
                    SELECT \(SessionSummary.columns) FROM session
                    WHERE state = 'finished' AND finishedAt < ?1 AND (?2 IS NULL OR cohort = ?2) ORDER BY id
                    """, arguments: [cutoff, cohort?.rawValue])
        }
    }
}

extension Database {
    func count(_ rows: String, _ argument: Int64) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT count(*) FROM \(rows)", arguments: [argument]) ?? 0
    }
}

extension CivilDate {
    /// The same day of an earlier month, or the last one where that month is shorter.
    func subtracting(months: Int) -> CivilDate {
        let (year, month, day) = components
        let index = year * 12 + month - 1 - months
        for day in stride(from: day, to: 27, by: -1) {
            if let date = CivilDate(year: index / 12, month: index % 12 + 1, day: day) { return date }
        }
        return CivilDate(year: index / 12, month: index % 12 + 1, day: min(day, 28)) ?? self
    }
}
