package import Facilitation
import GRDB
import Workshop

extension Journal {
    /// Begins a session: stores what was decided before it, and its first entries.
    ///
    /// - Parameters:
    ///   - setup: what was decided before it began.
    ///   - cohort: the cohort of its people.
    ///   - decision: its first entries, as from `Session.start(at:)`.
    /// - Returns: the session's number.
    /// - Throws: when it could not be stored; then nothing of it is there.
    package func begin(
        _ setup: SessionSetup, in cohort: CohortID, _ decision: Decision
    ) throws(JournalError) -> SessionID {
        try write { db in try db.begin(setup, cohort, decision) }
    }

    /// Stores a decision whole: it is on the disk when this returns, or nothing of it is after an error.
    ///
    /// Where words are deleted, the transaction is followed by the removal of their bytes from every file.
    ///
    /// - Parameters:
    ///   - decision: what was decided.
    ///   - session: the session, whose ``SessionLock`` the caller holds.
    /// - Returns: what has become of deleted words.
    /// - Throws: when it could not be stored.
    @discardableResult
    package func store(_ decision: Decision, in session: SessionID) throws(JournalError) -> Erasure {
        let deletes = try write { db in try db.store(decision, session) }
        return deletes ? erase() : .nothingToErase
    }
}

extension Database {
    /// Writes down a new session with its first entries.
    func begin(_ setup: SessionSetup, _ cohort: CohortID, _ decision: Decision) throws -> SessionID {
        try cachedStatement(
            sql: """
                INSERT INTO session (cohort, slug, part, setup, startedAt, state)
                VALUES (?, ?, ?, ?, ?, 'running')
                """
        ).execute(arguments: [
            cohort.rawValue, setup.slug, setup.part, JSON.text(setup), decision.entries.first?.at.milliseconds ?? 0,
        ])
        let session = SessionID(lastInsertedRowID)
        for (place, participant) in setup.participants.enumerated() {
            try cachedStatement(sql: "INSERT INTO sessionPerson (session, place, person) VALUES (?, ?, ?)")
                .execute(arguments: [session.rawValue, place, participant.person])
        }
        _ = try store(decision, session)
        return session
    }

    /// Writes a decision down.
    ///
    /// - Returns: whether words were deleted that had been stored before.
    fileprivate func store(_ decision: Decision, _ session: SessionID) throws -> Bool {
        for entry in decision.entries {
            try EntryRow.insert(entry, session, self)
            try follow(entry, session)
        }
        // Words that a decision both makes and deletes never reach the disk.
        let deleted = Set(decision.deleted)
        for words in decision.words where !deleted.contains(words.number) {
            try AnswerRow.insert(words, session, self)
            if words.kind == .answer, case .promise(let promise) = words.answer {
                try PromiseRecord.insert(promise, answer: words.number, session, self)
            }
        }
        for number in decision.kept { try AnswerRow.keep(number, true, session, self) }
        for number in decision.unkept { try AnswerRow.keep(number, false, session, self) }
        var deletes = false
        for number in deleted {
            try AnswerRow.delete(number, session, self)
            deletes = deletes || changesCount > 0
        }
        for counted in decision.counts { try Tally.add(counted, session, self) }
        let now = decision.entries.last?.at ?? Instant(milliseconds: 0)
        for change in decision.promises {
            _ = try PromiseRecord.change(change.number, to: change.state, by: change.by, at: now, self)
        }
        if deletes { try Meta.setErasing(true, self) }
        return deletes
    }

    private func follow(_ entry: Entry, _ session: SessionID) throws {
        let state: SessionStatus? =
            switch entry.event {
            case .paused: .paused
            case .resumed: .running
            case .finished: .finished
            default: nil
            }
        guard let state else { return }
        try cachedStatement(
            sql: "UPDATE session SET state = ?, finishedAt = ? WHERE id = ? AND state <> 'finished'"
        ).execute(arguments: [
            state.rawValue, state == .finished ? entry.at.milliseconds : nil, session.rawValue,
        ])
    }
}
