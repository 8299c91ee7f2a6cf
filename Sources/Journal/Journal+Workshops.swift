import GRDB

extension Journal {
    /// The workshops of a cohort, in the order in which they came into this journal.
    package func workshops(in cohort: CohortID) throws(JournalError) -> [WorkshopSummary] {
        try read { db in
            try WorkshopSummary.fetchAll(
                db, sql: "SELECT \(WorkshopSummary.columns) FROM workshop WHERE cohort = ? ORDER BY id",
                arguments: [cohort.rawValue])
        }
    }

    /// The workshop of the latest day, and of that day the one that went on last, among those that are not finished.
    ///
    /// One that another machine is in charge of is among them, after all others of its day: its state says so, and
    /// ``lock(workshop:)`` refuses it.
    ///
    /// - Returns: what stands of it in a list; nil where all are finished.
    /// - Throws: when the journal cannot be read.
    package func latestUnfinishedWorkshop(in cohort: CohortID) throws(JournalError) -> WorkshopSummary? {
        try read { db in
            try WorkshopSummary.fetchOne(
                db,
                sql: """
                    SELECT \(WorkshopSummary.columns) FROM workshop WHERE cohort = ? AND state <> 'finished'
                    ORDER BY day DESC, state = 'handedOver', coalesce(
                        (SELECT at FROM workshopEntry WHERE workshop = id ORDER BY seq DESC LIMIT 1), startedAt
                    ) DESC, id DESC
                    LIMIT 1
                    """, arguments: [cohort.rawValue])
        }
    }

    /// One workshop, whole.
    ///
    /// - Throws: when there is no workshop of that number.
    package func workshopRecord(_ workshop: WorkshopID) throws(JournalError) -> WorkshopRecord {
        try read { db in try db.workshopRecord(workshop) }
    }

    /// Takes the right to lead a workshop, which one window of one machine has at a time.
    ///
    /// - Returns: the lock; the workshop stays locked for as long as it is held.
    /// - Throws: when it is open in another window, when another machine is in charge of it, or when there is none.
    package func lock(workshop: WorkshopID) throws(JournalError) -> WorkshopLock {
        let lock = try WorkshopLock(workshop, in: directory)
        try read { db in try db.requireCharge(of: workshop) }
        return lock
    }

    /// What `forgetWorkshop(_:)` would delete.
    ///
    /// - Throws: when there is no workshop of that number.
    package func preview(forgettingWorkshop workshop: WorkshopID) throws(JournalError) -> ForgetPreview {
        try read { db in
            _ = try db.state(of: workshop)
            var preview = ForgetPreview()
            preview.words = try db.count("workshopWords WHERE workshop = ?", workshop.rawValue)
            return preview
        }
    }

    /// Deletes a workshop for good: that it took place, its agenda, its words and everything that happened in it.
    ///
    /// Sessions that pairs or the cohort held in it stay, and so does what was parked.
    ///
    /// - Returns: whether the words are gone from every byte of the files.
    /// - Throws: when there is no such workshop, or when it is open in another window.
    @discardableResult
    package func forgetWorkshop(_ workshop: WorkshopID) throws(JournalError) -> Erasure {
        let lock = try WorkshopLock(workshop, in: directory)
        defer { withExtendedLifetime(lock) {} }
        try write { db in
            _ = try db.state(of: workshop)
            let id = [workshop.rawValue]
            try db.execute(sql: "UPDATE workshop SET state = 'forgotten' WHERE id = ?", arguments: .init(id))
            try db.execute(sql: "DELETE FROM workshopWords WHERE workshop = ?", arguments: .init(id))
            try db.execute(sql: "DELETE FROM workshopEntry WHERE workshop = ?", arguments: .init(id))
            try db.execute(sql: "DELETE FROM workshop WHERE id = ?", arguments: .init(id))
            try Meta.setErasing(true, db)
        }
        return erase()
    }
}

extension Database {
    func workshopRecord(_ workshop: WorkshopID) throws -> WorkshopRecord {
        let row = try Row.fetchOne(
            cachedStatement(sql: "SELECT \(WorkshopSummary.columns), setup FROM workshop WHERE id = ?"),
            arguments: [workshop.rawValue])
        guard let row else { throw JournalError.noSuchWorkshop(workshop) }
        return try WorkshopRecord(
            summary: WorkshopSummary(row: row), setup: JSON.value(from: row["setup"]),
            entries: WorkshopEntryRow.fetchAll(workshop, self), words: WorkshopWordsRow.fetchAll(workshop, self))
    }

    /// Where a workshop is.
    func state(of workshop: WorkshopID) throws -> WorkshopStatus {
        let state = try String.fetchOne(
            cachedStatement(sql: "SELECT state FROM workshop WHERE id = ?"), arguments: [workshop.rawValue])
        guard let state else { throw JournalError.noSuchWorkshop(workshop) }
        return try WorkshopStatus(column: state)
    }

    /// Makes sure that no other machine is in charge of a workshop.
    func requireCharge(of workshop: WorkshopID) throws {
        guard try state(of: workshop) != .handedOver else { throw JournalError.handedOver }
    }
}

extension JournalError {
    static func noSuchWorkshop(_ workshop: WorkshopID) -> JournalError {
        JournalError(
            .notFound, "There is no workshop \(workshop) in the journal.",
            "`agenda run FILE` begins one.")
    }

    /// What whoever tries to lead a workshop is told when another machine is in charge.
    package static var handedOver: JournalError {
        JournalError(
            .handedOver, "This workshop was handed over, and another machine is in charge of it.",
            "To take it back, type `handover FILE` there and `takeover FILE` here; if nobody took it, `takeover` the file that this machine wrote."
        )
    }
}
