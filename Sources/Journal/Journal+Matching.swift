import GRDB
import Workshop

extension Journal {
    /// What the people of a cohort are matched by, by name; without those who were forgotten.
    ///
    /// Whoever said nothing yet is there too, with a capacity of one and nothing else.
    package func matchProfiles(in cohort: CohortID) throws(JournalError) -> [MatchProfile] {
        try read { db in
            let assessors = try Dictionary(
                grouping: Row.fetchAll(
                    db, sql: "SELECT person, assessor.name FROM \(Self.told("assessor")) ORDER BY assessor.rowid",
                    arguments: [cohort.rawValue]), by: { $0["person"] as PersonID }
            ).mapValues { rows in rows.map { $0["name"] as String } }
            let wishes = try Dictionary(
                grouping: Row.fetchAll(
                    db, sql: "SELECT person, side, kind, text FROM \(Self.told("wish")) ORDER BY place",
                    arguments: [cohort.rawValue]), by: { $0["person"] as PersonID })
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT person.*, capacity, utcOffset, weeksBetween, pace, directness, structure, challenge
                    FROM person LEFT JOIN matchProfile ON person = person.id
                    WHERE cohort = ? AND foldedName IS NOT NULL ORDER BY foldedName
                    """, arguments: [cohort.rawValue])
            return try rows.map { row in
                var profile = try MatchProfile(row: row)
                profile.assessors = assessors[profile.person.id] ?? []
                for wish in wishes[profile.person.id] ?? [] {
                    let told = Wish(try Wish.Kind(column: wish["kind"]), wish["text"])
                    if wish["side"] == "want" { profile.wants.append(told) } else { profile.offers.append(told) }
                }
                return profile
            }
        }
    }

    /// Whom the people of a cohort avoid, rank and strike; for the matching alone, never to be shown.
    package func matchChoices(in cohort: CohortID) throws(JournalError) -> MatchChoices {
        try read { db in
            var choices = MatchChoices()
            choices.avoidances = try Row.fetchAll(
                db, sql: "SELECT person, other FROM \(Self.told("avoid")) ORDER BY person, other",
                arguments: [cohort.rawValue]
            ).map { MatchChoices.Avoidance(person: $0["person"], other: $0["other"]) }
            let rows = try Row.fetchAll(
                db, sql: "SELECT person, other, tier FROM \(Self.told("ranking")) ORDER BY person, tier, other",
                arguments: [cohort.rawValue])
            var lastTier: Int?
            for row in rows {
                let (person, tier) = (row["person"] as PersonID, row["tier"] as Int?)
                if choices.ranks.last?.person != person {
                    choices.ranks.append(MatchChoices.Ranks(person: person))
                    lastTier = nil
                }
                choices.ranks[choices.ranks.count - 1].add(row["other"], isNewTier: tier != lastTier, tier: tier)
                lastTier = tier
            }
            return choices
        }
    }

    /// Stores what someone says for the matching, in the place of what they said before about the same.
    ///
    /// - Parameters:
    ///   - answers: what they say; names in it are of people in the cohort.
    ///   - person: who says it.
    ///   - cohort: their cohort.
    /// - Returns: what has become of words that were replaced.
    /// - Throws: when a name is not known, or is the person's own.
    @discardableResult
    package func setMatchAnswers(
        _ answers: MatchAnswers, of person: PersonID, in cohort: CohortID
    ) throws(JournalError) -> Erasure {
        let replaced = try write { db in
            guard try db.count("person WHERE id = ? AND foldedName IS NOT NULL", person) == 1 else {
                throw JournalError.gone
            }
            return try MatchWriting(cohort: cohort, db: db).store(answers, of: person)
        }
        return replaced ? erase() : .nothingToErase
    }

    /// Rows of a table about people of a cohort (?1) who are still there.
    private static func told(_ table: String) -> String {
        "\(table) JOIN person ON person.id = \(table).person AND cohort = ?1 AND foldedName IS NOT NULL"
    }
}

extension MatchProfile {
    fileprivate init(row: Row) throws {
        self.init(person: try Person(row: row))
        capacity = row["capacity"] ?? 1
        utcOffset = row["utcOffset"]
        weeksBetween = row["weeksBetween"]
        values = WorkingStyle(
            pace: row["pace"], directness: row["directness"], structure: row["structure"], challenge: row["challenge"])
    }
}

extension MatchChoices.Ranks {
    fileprivate mutating func add(_ other: PersonID, isNewTier: Bool, tier: Int?) {
        if tier == nil {
            struck.append(other)
        } else if isNewTier || tiers.isEmpty {
            tiers.append([other])
        } else {
            tiers[tiers.count - 1].append(other)
        }
    }
}
