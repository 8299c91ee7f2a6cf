import GRDB
package import Workshop

extension Journal {
    /// The pairs of a cohort, oldest first.
    package func pairs(in cohort: CohortID) throws(JournalError) -> [Pair] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT pair.id AS pair, pair.startedOn, person.* FROM pair
                    JOIN pairMember ON pairMember.pair = pair.id JOIN person ON person.id = pairMember.person
                    WHERE pair.cohort = ? ORDER BY pair.id, place
                    """, arguments: [cohort.rawValue])
            var pairs: [Pair] = []
            for row in rows {
                let (id, person) = (row["pair"] as PairID, try Person(row: row))
                if pairs.last?.id == id {
                    pairs[pairs.count - 1].people.append(person)
                } else {
                    pairs.append(Pair(id: id, people: [person], startedOn: try CivilDate(column: row["startedOn"])))
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
}

extension Database {
    func insertPair(_ people: [PersonID], _ cohort: CohortID, _ day: CivilDate) throws -> PairID {
        guard (2...3).contains(people.count), Set(people).count == people.count else {
            throw JournalError(.notAllowed, "A pair is two or three different people.", "Name two or three.")
        }
        let list = try JSON.text(people)
        let known = try Int.fetchOne(
            cachedStatement(
                sql: """
                    SELECT count(*) FROM json_each(?2) CROSS JOIN person ON person.id = value
                    WHERE cohort = ?1 AND foldedName IS NOT NULL
                    """), arguments: [cohort.rawValue, list])
        guard known == people.count else { throw JournalError.gone }
        let same = try PairID.fetchOne(
            cachedStatement(
                sql: """
                    SELECT pair FROM pairMember AS own WHERE person = ?1
                        AND (SELECT count(*) FROM pairMember WHERE pair = own.pair) = ?2
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
}
