import GRDB
package import Workshop

extension Journal {
    /// Takes in the lines of a spreadsheet at once: all of them or, after an error, none.
    ///
    /// Someone who is in the cohort already is brought up to date in what their line fills in.
    ///
    /// - Parameters:
    ///   - people: the lines, in order; a name in one may be of a person in another.
    ///   - pairs: who meets whom, by name.
    ///   - cohort: where they are added.
    ///   - day: the day on which the pairs begin.
    /// - Returns: how many were added and how many brought up to date.
    /// - Throws: when a name is empty or not known.
    @discardableResult
    package func importPeople(
        _ people: [PersonImport], pairs: [[String]] = [], to cohort: CohortID, on day: CivilDate
    ) throws(JournalError) -> ImportOutcome {
        var (outcome, replaces) = try write { db in
            var outcome = ImportOutcome()
            var ids: [PersonID] = []
            for line in people {
                if let known = try db.person(called: line.name, in: cohort) {
                    try db.update(known, line)
                    outcome.updated += 1
                    ids.append(known)
                } else {
                    ids.append(try db.insert(NewPerson(line), cohort).id)
                    outcome.added += 1
                }
            }
            // After everyone is there, so that a line may name people of later lines.
            let writing = MatchWriting(cohort: cohort, db: db)
            var replaces = false
            for (line, id) in zip(people, ids) { replaces = try writing.store(line.answers, of: id) || replaces }
            try db.insertPairs(pairs, cohort, day)
            return (outcome, replaces)
        }
        if replaces { outcome.erasure = erase() }
        return outcome
    }
}

extension Database {
    fileprivate func update(_ person: PersonID, _ line: PersonImport) throws {
        try cachedStatement(
            sql: """
                UPDATE person SET role = coalesce(?2, role), unit = coalesce(nullif(?3, ''), unit),
                    site = coalesce(nullif(?4, ''), site), manager = coalesce(nullif(?5, ''), manager) WHERE id = ?1
                """
        ).execute(arguments: [person, line.role?.rawValue, line.unit, line.site, line.manager])
    }
}

extension NewPerson {
    fileprivate init(_ line: PersonImport) {
        self.init(
            name: line.name, role: line.role ?? .both, unit: line.unit, site: line.site, manager: line.manager)
    }
}
