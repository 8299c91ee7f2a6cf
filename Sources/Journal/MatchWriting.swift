import GRDB
import Workshop

/// Writes down what people say for the matching, within a transaction.
struct MatchWriting {
    let cohort: CohortID
    let db: Database

    /// Stores what a person says, in the place of what they said before about the same.
    ///
    /// - Returns: whether words or names were deleted that had been stored before.
    func store(_ answers: MatchAnswers, of person: PersonID) throws -> Bool {
        try storeProfile(answers, of: person)
        var replaces = false
        if let names = answers.assessors { try replaces = store(assessors: names, of: person) || replaces }
        if let wants = answers.wants { try replaces = store(wants, "want", of: person) || replaces }
        if let offers = answers.offers { try replaces = store(offers, "offer", of: person) || replaces }
        if let names = answers.avoid { try replaces = store(avoided: names, of: person) || replaces }
        if let ranks = answers.ranks { try replaces = store(ranks, of: person) || replaces }
        if replaces { try Meta.setErasing(true, db) }
        return replaces
    }

    private func storeProfile(_ answers: MatchAnswers, of person: PersonID) throws {
        guard
            answers.capacity != nil || answers.utcOffset != nil || answers.weeksBetween != nil || answers.values != nil
        else { return }
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO matchProfile (person, capacity) VALUES (?, 1)")
            .execute(arguments: [person])
        try db.cachedStatement(
            sql: """
                UPDATE matchProfile SET capacity = coalesce(?2, capacity), utcOffset = coalesce(?3, utcOffset),
                    weeksBetween = coalesce(?4, weeksBetween) WHERE person = ?1
                """
        ).execute(arguments: [person, answers.capacity, answers.utcOffset, answers.weeksBetween])
        guard let values = answers.values else { return }
        try db.cachedStatement(
            sql: "UPDATE matchProfile SET pace = ?2, directness = ?3, structure = ?4, challenge = ?5 WHERE person = ?1"
        ).execute(arguments: [person, values.pace, values.directness, values.structure, values.challenge])
    }

    private func store(assessors names: [String], of person: PersonID) throws -> Bool {
        let replaces = try delete("assessor WHERE person = ?1", [person])
        for name in names {
            try db.cachedStatement(sql: "INSERT INTO assessor (person, name) VALUES (?, ?)")
                .execute(arguments: [person, name.checkedName(for: "person")])
        }
        return replaces
    }

    private func store(_ wishes: [Wish], _ side: String, of person: PersonID) throws -> Bool {
        guard wishes.count <= 3 else {
            throw JournalError(
                .notAllowed, "There are \(wishes.count) \(side)s, and three at most are kept.", "Leave some out.")
        }
        let replaces = try delete("wish WHERE person = ?1 AND side = ?2", [person, side])
        for (place, wish) in wishes.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO wish (person, side, place, kind, text) VALUES (?, ?, ?, ?, ?)")
                .execute(arguments: [person, side, place, wish.kind.rawValue, wish.text])
        }
        return replaces
    }

    private func store(avoided names: [String], of person: PersonID) throws -> Bool {
        let replaces = try delete("avoid WHERE person = ?1", [person])
        for name in names {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO avoid (person, other) VALUES (?, ?)")
                .execute(arguments: [person, other(name, than: person)])
        }
        return replaces
    }

    private func store(_ ranks: MatchAnswers.RankedNames, of person: PersonID) throws -> Bool {
        let replaces = try delete("ranking WHERE person = ?1", [person])
        let tiers = ranks.tiers.filter { !$0.isEmpty }.enumerated().flatMap { tier, names in
            names.map { (name: $0, tier: Int?.some(tier + 1)) }
        }
        for (name, tier) in tiers + ranks.struck.map({ (name: $0, tier: nil) }) {
            let statement = try db.cachedStatement(
                sql: "INSERT INTO ranking (person, other, tier) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            try statement.execute(arguments: [person, other(name, than: person), tier])
            guard db.changesCount > 0 else {
                throw JournalError(
                    .notAllowed, "One person stands twice among the ranks.", "Name everyone at most once.")
            }
        }
        return replaces
    }

    private func delete(_ rows: String, _ arguments: StatementArguments) throws -> Bool {
        try db.cachedStatement(sql: "DELETE FROM \(rows)").execute(arguments: arguments)
        return db.changesCount > 0
    }

    /// The number of someone else in the cohort; an error does not repeat the name, which is for the matching alone.
    private func other(_ name: String, than person: PersonID) throws -> PersonID {
        guard let other = try db.person(called: name, in: cohort) else {
            throw JournalError(
                .notFound, "A name given for the matching is of nobody in this cohort.", "`people` shows who there is.")
        }
        guard other != person else {
            throw JournalError(
                .notAllowed, "Someone stands on a list of their own for the matching.", "Take the name out.")
        }
        return other
    }
}

extension Database {
    /// The number of the person of exactly that name, whatever its case.
    func person(called name: String, in cohort: CohortID) throws -> PersonID? {
        try PersonID.fetchOne(
            cachedStatement(sql: "SELECT id FROM person WHERE cohort = ? AND foldedName = ?"),
            arguments: [cohort.rawValue, name.trimmed.folded])
    }
}
