import GRDB
package import Workshop

extension Journal {
    /// The proposals of a cohort, oldest first.
    ///
    /// - Parameters:
    ///   - cohort: the cohort.
    ///   - state: only those in this state; nil for all.
    /// - Returns: each with its members; those of forgotten people are gone.
    /// - Throws: when the journal cannot be read.
    package func proposals(
        in cohort: CohortID, state: ProposalState? = nil
    ) throws(JournalError) -> [Proposal] {
        try read { db in
            try Proposal.fetchAll(
                db, "proposal.cohort = ?1 AND (?2 IS NULL OR state = ?2)", [cohort.rawValue, state?.rawValue])
        }
    }

    /// One proposal.
    ///
    /// - Throws: when there is none of that number.
    package func proposal(_ id: ProposalID) throws(JournalError) -> Proposal {
        try read { db in try db.proposal(id) }
    }

    /// Proposes groups of two or three people, all of them or, after an error, none.
    ///
    /// - Parameters:
    ///   - groups: who would meet; someone may be in two of them.
    ///   - method: how they were found, for instance `stable` or `weight`.
    ///   - cohort: the cohort of the people.
    ///   - day: today.
    ///   - lapse: the last day on which they can be agreed to.
    ///   - replacing: open proposals that are withdrawn first; one that somebody has answered meanwhile stays, so that no
    ///     yes is lost and nobody can tell by it that there was a no.
    /// - Returns: the proposals with their numbers, in the order of the groups.
    /// - Throws: when a group is no two or three different people of the cohort.
    @discardableResult
    package func addProposals(
        _ groups: [[PersonID]], method: String, in cohort: CohortID, on day: CivilDate, lapsingOn lapse: CivilDate,
        replacing: [ProposalID] = []
    ) throws(JournalError) -> [Proposal] {
        try write { db in
            for id in replacing {
                try db.cachedStatement(
                    sql: """
                        UPDATE proposal SET state = 'withdrawn' WHERE id = ?1 AND cohort = ?2 AND state = 'open'
                            AND NOT EXISTS (SELECT 1 FROM proposalMember WHERE proposal = ?1 AND answer <> 'none')
                        """
                ).execute(arguments: [id, cohort.rawValue])
            }
            return try groups.map { group in
                try db.checkGroup(group, cohort)
                try db.cachedStatement(
                    sql: "INSERT INTO proposal (cohort, madeOn, lapsesOn, method, state) VALUES (?, ?, ?, ?, 'open')"
                ).execute(arguments: [cohort.rawValue, day.description, lapse.description, method])
                let id = db.lastInsertedRowID
                for (place, person) in group.enumerated() {
                    try db.cachedStatement(
                        sql: "INSERT INTO proposalMember (proposal, place, person, answer) VALUES (?, ?, ?, 'none')"
                    ).execute(arguments: [id, place, person])
                }
                return try db.proposal(id)
            }
        }
    }

    /// Stores what a member says to a proposal; with the last yes it becomes a pair, in the same transaction.
    ///
    /// A no leaves the proposal open until it lapses, so that its state tells nobody who said it, or that anyone did.
    ///
    /// - Parameters:
    ///   - answer: what the person says; an earlier answer is replaced.
    ///   - person: who says it.
    ///   - id: the proposal.
    ///   - day: today; the pair begins on it.
    /// - Returns: the proposal as it is now.
    /// - Throws: when the person is not in it, or it is not open any more.
    package func answer(
        _ answer: ProposalAnswer, by person: PersonID, to id: ProposalID, on day: CivilDate
    ) throws(JournalError) -> Proposal {
        try write { db in
            let proposal = try db.proposal(id)
            guard proposal.state == .open, day <= proposal.lapsesOn else {
                throw JournalError(
                    .notAllowed, "Proposal \(id) is not open any more.", "Propose these people again, or pair them.")
            }
            try db.execute(
                sql: "UPDATE proposalMember SET answer = ? WHERE proposal = ? AND person = ?",
                arguments: [answer.rawValue, id, person])
            guard db.changesCount > 0 else { throw JournalError.gone }
            let now = try db.proposal(id)
            guard now.members.allSatisfy({ $0.answer == .yes }) else { return now }
            _ = try db.insertPair(now.members.map(\.person.id), now.cohort, day)
            try db.execute(sql: "UPDATE proposal SET state = 'agreed' WHERE id = ?", arguments: [id])
            return try db.proposal(id)
        }
    }

    /// Takes an open proposal back.
    ///
    /// - Throws: when there is no open proposal of that number.
    package func withdraw(_ proposal: ProposalID) throws(JournalError) {
        try write { db in
            try db.execute(
                sql: "UPDATE proposal SET state = 'withdrawn' WHERE id = ? AND state = 'open'", arguments: [proposal])
            guard db.changesCount > 0 else { throw JournalError.noSuchProposal(proposal) }
        }
    }

    /// Lets the proposals lapse whose last day has gone by.
    ///
    /// - Returns: how many did.
    @discardableResult
    package func lapseProposals(in cohort: CohortID, today: CivilDate) throws(JournalError) -> Int {
        try write { db in
            try db.execute(
                sql: "UPDATE proposal SET state = 'lapsed' WHERE cohort = ? AND state = 'open' AND lapsesOn < ?",
                arguments: [cohort.rawValue, today.description])
            return db.changesCount
        }
    }
}

extension Database {
    fileprivate func proposal(_ id: ProposalID) throws -> Proposal {
        guard let proposal = try Proposal.fetchAll(self, "proposal.id = ?", [id]).first else {
            throw JournalError.noSuchProposal(id)
        }
        return proposal
    }
}

extension JournalError {
    static func noSuchProposal(_ id: ProposalID) -> JournalError {
        JournalError(.notFound, "There is no open proposal \(id).", "`match propose` makes proposals.")
    }
}
