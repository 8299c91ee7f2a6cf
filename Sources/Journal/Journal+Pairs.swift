import GRDB
package import Workshop

extension Journal {
    /// The pairs of a cohort who are partners now, oldest first.
    package func pairs(in cohort: CohortID) throws(JournalError) -> [Pair] {
        try pairs("pair.cohort = ? AND endedOn IS NULL", cohort)
    }

    /// The pairs of a cohort that have ended, oldest first.
    package func endedPairs(in cohort: CohortID) throws(JournalError) -> [Pair] {
        try pairs("pair.cohort = ? AND endedOn IS NOT NULL", cohort)
    }

    private func pairs(_ condition: String, _ cohort: CohortID) throws(JournalError) -> [Pair] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT pair.id AS pair, pair.startedOn, endedOn, endedEarly, person.* FROM pair
                    JOIN pairMember ON pairMember.pair = pair.id JOIN person ON person.id = pairMember.person
                    WHERE \(condition) ORDER BY pair.id, place
                    """, arguments: [cohort.rawValue])
            var pairs: [Pair] = []
            for row in rows {
                let (id, person) = (row["pair"] as PairID, try Person(row: row))
                if pairs.last?.id == id {
                    pairs[pairs.count - 1].people.append(person)
                } else {
                    pairs.append(
                        Pair(
                            id: id, people: [person], startedOn: try CivilDate(column: row["startedOn"]),
                            endedOn: try (row["endedOn"] as String?).map(CivilDate.init(column:)),
                            endedEarly: row["endedEarly"]))
                }
            }
            return pairs
        }
    }

    /// Makes two or three people a pair; where they are one already, that pair stays.
    ///
    /// - Parameters:
    ///   - people: two or three people of the cohort.
    ///   - cohort: the cohort.
    ///   - day: the day on which the pair begins.
    /// - Returns: the pair's number.
    /// - Throws: when there are fewer or more people, the same person twice, or someone who is not in the cohort.
    @discardableResult
    package func addPair(
        _ people: [PersonID], in cohort: CohortID, on day: CivilDate
    ) throws(JournalError) -> PairID {
        try write { db in try db.insertPair(people, cohort, day) }
    }

    /// Ends a pair: it stays in the history, and its people are partners no more.
    ///
    /// - Parameters:
    ///   - pair: the pair.
    ///   - day: the day on which it ends.
    ///   - early: whether it ends before its time, so that these people are not matched again.
    /// - Throws: when there is no such pair, or it has ended already.
    package func endPair(_ pair: PairID, on day: CivilDate, early: Bool = false) throws(JournalError) {
        try write { db in
            try db.execute(
                sql: "UPDATE pair SET endedOn = ?, endedEarly = ? WHERE id = ? AND endedOn IS NULL",
                arguments: [day.description, early, pair])
            guard db.changesCount > 0 else { throw JournalError.gone }
        }
    }
}

extension Database {
    /// Makes sure that these are two or three different people of a cohort.
    func checkGroup(_ people: [PersonID], _ cohort: CohortID) throws {
        guard (2...3).contains(people.count), Set(people).count == people.count else {
            throw JournalError(.notAllowed, "A pair is two or three different people.", "Name two or three.")
        }
        let known = try Int.fetchOne(
            cachedStatement(
                sql: """
                    SELECT count(*) FROM json_each(?2) CROSS JOIN person ON person.id = value
                    WHERE cohort = ?1 AND foldedName IS NOT NULL
                    """), arguments: [cohort.rawValue, JSON.text(people)])
        guard known == people.count else { throw JournalError.gone }
    }

    func insertPair(_ people: [PersonID], _ cohort: CohortID, _ day: CivilDate) throws -> PairID {
        try checkGroup(people, cohort)
        let list = try JSON.text(people)
        let same = try PairID.fetchOne(
            cachedStatement(
                sql: """
                    SELECT pair FROM pairMember AS own JOIN pair ON pair.id = own.pair AND endedOn IS NULL
                    WHERE person = ?1 AND (SELECT count(*) FROM pairMember WHERE pair = own.pair) = ?2
                        AND (SELECT count(*) FROM pairMember WHERE pair = own.pair
                            AND person IN (SELECT value FROM json_each(?3))) = ?2
                    """), arguments: [people.first, people.count, list])
        if let same { return same }
        try cachedStatement(sql: "INSERT INTO pair (cohort, startedOn) VALUES (?, ?)")
            .execute(arguments: [cohort.rawValue, day.description])
        let pair = lastInsertedRowID
        for (place, person) in people.enumerated() {
            try cachedStatement(sql: "INSERT INTO pairMember (pair, place, person) VALUES (?, ?, ?)")
                .execute(arguments: [pair, place, person])
        }
        return pair
    }
    /// Makes pairs of people by their names; the people are in the cohort already.
    func insertPairs(_ pairs: [[String]], _ cohort: CohortID, _ day: CivilDate) throws {
        for pair in pairs {
            let ids = try pair.map { name in
                guard let id = try person(called: name, in: cohort) else { throw JournalError.noSuchPerson(name) }
                return id
            }
            _ = try insertPair(ids, cohort, day)
        }
    }
}
