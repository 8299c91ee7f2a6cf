import GRDB
package import Workshop

extension Journal {
    /// The people of a cohort, by name; without those who were forgotten.
    package func people(in cohort: CohortID) throws(JournalError) -> [Person] {
        try read { db in
            try Person.fetchAll(
                db, sql: "SELECT * FROM person WHERE cohort = ? AND foldedName IS NOT NULL ORDER BY foldedName",
                arguments: [cohort.rawValue])
        }
    }

    /// The person who is meant by a name, or by the beginning of a name that no other person's name begins with.
    ///
    /// - Parameters:
    ///   - name: a name or its beginning, whatever its case.
    ///   - cohort: where to look.
    /// - Returns: nil where nobody is meant.
    /// - Throws: when several people could be meant; the error names them.
    package func person(named name: String, in cohort: CohortID) throws(JournalError) -> Person? {
        let wanted = name.trimmed.folded
        guard !wanted.isEmpty else { return nil }
        return try read { db in
            let people = try Person.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT * FROM person WHERE cohort = ?1 AND foldedName IS NOT NULL
                            AND substr(foldedName, 1, length(?2)) = ?2 ORDER BY foldedName
                        """),
                arguments: [cohort.rawValue, wanted])
            if let exact = people.first(where: { $0.name.folded == wanted }) { return exact }
            guard people.count < 2 else { throw JournalError.ambiguous(name, people.map(\.name)) }
            return people.first
        }
    }

    /// Adds a person to a cohort.
    ///
    /// - Returns: the person with their number.
    /// - Throws: when the name is empty or taken.
    package func addPerson(_ person: NewPerson, to cohort: CohortID) throws(JournalError) -> Person {
        try write { db in try db.insert(person, cohort) }
    }

    /// Adds many people and pairs at once: all of them or, after an error, none.
    ///
    /// - Parameters:
    ///   - people: who is added, in order.
    ///   - pairs: who meets whom, by name; the people may be new or in the cohort already.
    ///   - cohort: where they are added.
    ///   - day: the day on which the pairs begin.
    /// - Returns: the new people with their numbers, in order.
    /// - Throws: when a name is empty, taken or not known; the error names it.
    @discardableResult
    package func addPeople(
        _ people: [NewPerson], pairs: [[String]] = [], to cohort: CohortID, on day: CivilDate
    ) throws(JournalError) -> [Person] {
        try write { db in
            let added = try people.map { try db.insert($0, cohort) }
            try db.insertPairs(pairs, cohort, day)
            return added
        }
    }

    /// Gives a person another role in the programme; sessions that began before keep the old one.
    package func setRole(_ role: Role, of person: PersonID) throws(JournalError) {
        try write { db in
            try db.execute(
                sql: "UPDATE person SET role = ? WHERE id = ? AND foldedName IS NOT NULL",
                arguments: [role.rawValue, person])
            guard db.changesCount > 0 else { throw JournalError.gone }
        }
    }
}

extension Database {
    func insert(_ person: NewPerson, _ cohort: CohortID) throws -> Person {
        let name = try person.name.checkedName(for: "person")
        let statement = try cachedStatement(
            sql: """
                INSERT INTO person (cohort, name, foldedName, role, unit, site, manager) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (cohort, foldedName) DO NOTHING
                """)
        try statement.execute(arguments: [
            cohort.rawValue, name, name.folded, person.role.rawValue, person.unit, person.site, person.manager,
        ])
        guard changesCount > 0 else { throw JournalError.personNameInUse(name) }
        return Person(
            id: lastInsertedRowID, name: name, role: person.role, unit: person.unit, site: person.site,
            manager: person.manager)
    }
}

extension JournalError {
    static func personNameInUse(_ name: String) -> JournalError {
        JournalError(
            .nameInUse, "There is a person called \"\(name)\" in this cohort already.",
            "Add a letter or a last name to tell them apart.")
    }

    static func noSuchPerson(_ name: String) -> JournalError {
        JournalError(
            .notFound, "There is nobody called \"\(name)\" in this cohort.", "`people` shows who there is.")
    }

    static func ambiguous(_ name: String, _ names: [String]) -> JournalError {
        let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", ..." : "")
        return JournalError(
            .ambiguous, "\"\(name)\" could be any of \(names.count) people: \(shown).", "Type more of the name.")
    }
}
