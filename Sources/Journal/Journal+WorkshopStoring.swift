package import Facilitation
import GRDB
import Workshop

extension Journal {
    /// Begins a workshop: stores what was decided before it, and its first entries.
    ///
    /// - Parameters:
    ///   - setup: what was decided before it began.
    ///   - cohort: the cohort that meets.
    ///   - first: its first entries; until one of them says that it began, it counts as begun with its day.
    /// - Returns: the workshop's number.
    /// - Throws: when it could not be stored; then nothing of it is there.
    package func beginWorkshop(
        _ setup: WorkshopSetup, in cohort: CohortID, _ first: WorkshopDecision
    ) throws(JournalError) -> WorkshopID {
        try write { db in
            let workshop = try db.insert(setup, cohort, startedAt: first.entries.first?.at ?? setup.midnight)
            _ = try db.store(first, workshop)
            return workshop
        }
    }

    /// Stores a decision whole: it is on the disk when this returns, or nothing of it is after an error.
    ///
    /// Where words are deleted, the transaction is followed by the removal of their bytes from every file. When the
    /// workshop stops or ends, the file is built anew, so that its bytes do not tell in which order slips were typed.
    ///
    /// - Parameters:
    ///   - decision: what was decided.
    ///   - workshop: the workshop, whose ``WorkshopLock`` the caller holds.
    /// - Returns: what has become of deleted words.
    /// - Throws: when it could not be stored, or when another machine is in charge.
    @discardableResult
    package func store(_ decision: WorkshopDecision, in workshop: WorkshopID) throws(JournalError) -> Erasure {
        let (deletes, shuffles) = try write { db in
            if decision.entries.first?.event != .takenOver { try db.requireCharge(of: workshop) }
            let deletes = try db.store(decision, workshop)
            let shuffles = try decision.entries.contains { $0.event.isStop } && db.holdsSlips(workshop)
            if deletes || shuffles { try Meta.setErasing(true, db) }
            return (deletes, shuffles)
        }
        guard deletes || shuffles else { return .nothingToErase }
        let erasure = erase()
        return deletes ? erasure : .nothingToErase
    }
}

extension Database {
    func insert(_ setup: WorkshopSetup, _ cohort: CohortID, startedAt: Instant) throws -> WorkshopID {
        try cachedStatement(
            sql: "INSERT INTO workshop (cohort, title, day, setup, startedAt, state) VALUES (?, ?, ?, ?, ?, 'running')"
        ).execute(arguments: [
            cohort.rawValue, setup.agenda.title, setup.day.description, JSON.text(setup), startedAt.milliseconds,
        ])
        return WorkshopID(lastInsertedRowID)
    }

    /// Writes a decision down.
    ///
    /// - Returns: whether words were deleted that had been stored before.
    func store(_ decision: WorkshopDecision, _ workshop: WorkshopID) throws -> Bool {
        for entry in decision.entries { try WorkshopEntryRow.insert(entry, workshop, self) }
        // Words that a decision both makes and deletes never reach the disk.
        let deleted = Set(decision.deleted)
        for words in decision.words where !deleted.contains(words.number) {
            try WorkshopWordsRow.insert(words, workshop, self)
        }
        var deletes = false
        for number in deleted {
            try WorkshopWordsRow.delete(number, workshop, self)
            deletes = deletes || changesCount > 0
        }
        if let began = decision.entries.first(where: { $0.event == .began }) {
            try cachedStatement(sql: "UPDATE workshop SET startedAt = ? WHERE id = ?")
                .execute(arguments: [began.at.milliseconds, workshop.rawValue])
        }
        if decision.entries.contains(where: { $0.event.changesStatus }) { try follow(workshop) }
        return deletes
    }

    fileprivate func holdsSlips(_ workshop: WorkshopID) throws -> Bool {
        try Bool.fetchOne(
            cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM workshopWords WHERE workshop = ? AND kind = 'slip')"),
            arguments: [workshop.rawValue]) ?? false
    }

    /// Notes where the workshop is after all its entries.
    private func follow(_ workshop: WorkshopID) throws {
        let (state, finishedAt) = try WorkshopEntryRow.fetchAll(workshop, self).status
        // Its name among machines is made where it is handed over for the first time.
        try cachedStatement(
            sql: """
                UPDATE workshop SET state = ?2, finishedAt = ?3,
                    bundle = CASE ?2 WHEN 'handedOver' THEN coalesce(bundle, lower(hex(randomblob(16)))) ELSE bundle END
                WHERE id = ?1
                """
        ).execute(arguments: [workshop.rawValue, state.rawValue, finishedAt?.milliseconds])
    }
}
