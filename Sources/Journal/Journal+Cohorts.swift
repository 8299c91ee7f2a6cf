import GRDB
package import Workshop

extension Journal {
    /// All cohorts, by name.
    package func cohorts() throws(JournalError) -> [Cohort] {
        try read { db in try Cohort.fetchAll(db, sql: "SELECT * FROM cohort ORDER BY foldedName") }
    }

    /// The cohort of that name, whatever its case; nil where there is none.
    package func cohort(named name: String) throws(JournalError) -> Cohort? {
        try read { db in
            try Cohort.fetchOne(db, sql: "SELECT * FROM cohort WHERE foldedName = ?", arguments: [name.trimmed.folded])
        }
    }

    /// The cohort of that number.
    ///
    /// - Throws: when there is none.
    package func cohort(_ id: CohortID) throws(JournalError) -> Cohort {
        let cohort = try read { db in
            try Cohort.fetchOne(db, sql: "SELECT * FROM cohort WHERE id = ?", arguments: [id.rawValue])
        }
        guard let cohort else { throw .noSuchCohort }
        return cohort
    }

    /// Makes a cohort.
    ///
    /// - Parameters:
    ///   - name: what people will call it; no other cohort may have that name.
    ///   - charter: the lines of its charter.
    ///   - vocabulary: the words it uses.
    ///   - day: today.
    /// - Returns: the cohort with its number.
    /// - Throws: when the name is empty or taken.
    package func addCohort(
        name: String, charter: [String], vocabulary: Vocabulary = .reciprocal, createdOn day: CivilDate
    ) throws(JournalError) -> Cohort {
        let name = try name.checkedName(for: "cohort")
        return try write { db in
            try db.execute(
                sql: """
                    INSERT INTO cohort (name, foldedName, charter, vocabulary, createdOn) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (foldedName) DO NOTHING
                    """,
                arguments: [name, name.folded, JSON.text(charter), JSON.text(vocabulary), day.description])
            guard db.changesCount > 0 else { throw JournalError.cohortNameInUse(name) }
            return Cohort(
                id: CohortID(rawValue: db.lastInsertedRowID), name: name, charter: charter, vocabulary: vocabulary,
                createdOn: day)
        }
    }

    /// Gives a cohort another charter, other words, or both.
    ///
    /// - Parameters:
    ///   - id: the cohort.
    ///   - charter: the lines of its charter; nil leaves them.
    ///   - vocabulary: the words it uses; nil leaves them.
    /// - Throws: when there is no such cohort.
    package func updateCohort(
        _ id: CohortID, charter: [String]? = nil, vocabulary: Vocabulary? = nil
    ) throws(JournalError) {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE cohort SET charter = coalesce(?, charter), vocabulary = coalesce(?, vocabulary)
                    WHERE id = ?
                    """,
                arguments: [charter.map(JSON.text), vocabulary.map(JSON.text), id.rawValue])
            guard db.changesCount > 0 else { throw JournalError.noSuchCohort }
        }
    }
}

extension String {
    /// The name without white space around it, in one way of writing accents.
    func checkedName(for thing: String) throws(JournalError) -> String {
        let name = trimmed.composed
        guard !name.isEmpty, !name.contains(where: \.isNewline) else {
            throw JournalError(.notAllowed, "A \(thing) needs a name of one line.", "Type a name.")
        }
        return name
    }
}

extension JournalError {
    static var noSuchCohort: JournalError {
        JournalError(.notFound, "There is no such cohort.", "`cohort list` shows what there is.")
    }

    static func cohortNameInUse(_ name: String) -> JournalError {
        JournalError(
            .nameInUse, "There is a cohort called \"\(name)\" already.",
            "Use it with `cohort use`, or choose another name.")
    }
}
