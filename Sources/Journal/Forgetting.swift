import Facilitation
import GRDB
import Workshop

/// One person's way out of the journal.
struct Forgetting {
    private let person: PersonID
    private let name: String
    private let cohort: Int64
    private let db: Database

    init(_ person: PersonID, _ db: Database) throws {
        let row = try Row.fetchOne(
            db, sql: "SELECT name, cohort FROM person WHERE id = ? AND foldedName IS NOT NULL", arguments: [person])
        guard let row else { throw JournalError.gone }
        self.person = person
        name = row["name"]
        cohort = row["cohort"]
        self.db = db
    }

    /// Words whose author is the person, or that the person gave with others who have all left.
    private static let ownWords = """
        answer WHERE EXISTS (SELECT 1 FROM sessionPerson AS own WHERE own.session = answer.session AND own.person = ?1
            AND (own.place = answer.author OR answer.author IS NULL AND NOT EXISTS (
                SELECT 1 FROM sessionPerson AS other JOIN person ON person.id = other.person
                WHERE other.session = answer.session AND other.person <> ?1 AND foldedName IS NOT NULL)))
        """

    /// Words in which someone else wrote down a promise of the person.
    private static let promisesOfOthers = """
        answer WHERE EXISTS (SELECT 1 FROM promise
            WHERE promise.session = answer.session AND promise.answer = answer.number AND promise.owner = ?1)
        """

    private static let parked = """
        parked WHERE person = ?1 OR session IN (SELECT own.session FROM sessionPerson AS own WHERE own.person = ?1
            AND NOT EXISTS (SELECT 1 FROM sessionPerson AS other JOIN person ON person.id = other.person
                WHERE other.session = own.session AND other.person <> ?1 AND foldedName IS NOT NULL))
        """

    func preview() throws -> ForgetPreview {
        var preview = ForgetPreview()
        preview.sessionsThatStay = try db.count("sessionPerson WHERE person = ?", person)
        preview.words = try db.count(
            "(SELECT session, number FROM \(Self.ownWords) UNION SELECT session, number FROM \(Self.promisesOfOthers))",
            person)
        preview.wordsThatStay =
            try db.count(
                "answer WHERE author IS NULL AND session IN (SELECT session FROM sessionPerson WHERE person = ?1)",
                person)
            - db.count("(SELECT session, number, author FROM \(Self.ownWords)) WHERE author IS NULL", person)
        preview.promises = try db.count(
            """
            promise WHERE (session, answer) IN (SELECT session, number FROM \(Self.ownWords)
                UNION SELECT session, number FROM \(Self.promisesOfOthers))
            """, person)
        preview.parked = try db.count(Self.parked, person)
        preview.pairs = try db.count("pairMember WHERE person = ?", person)
        preview.wishes = try db.count("wish WHERE person = ?", person)
        preview.proposals = try db.count("proposalMember WHERE person = ?", person)
        return preview
    }

    func perform() throws {
        try db.execute(sql: "DELETE FROM \(Self.ownWords)", arguments: [person])
        try db.execute(sql: "DELETE FROM \(Self.promisesOfOthers)", arguments: [person])
        try db.execute(sql: "DELETE FROM \(Self.parked)", arguments: [person])
        try db.execute(
            sql: "DELETE FROM pair WHERE id IN (SELECT pair FROM pairMember WHERE person = ?)", arguments: [person])
        try db.execute(
            sql: """
                UPDATE person SET name = ?2, foldedName = NULL, unit = '', site = '', manager = '' WHERE id = ?1
                """, arguments: [person, Person.forgottenName])
        try leaveMatching()
        try renameInSetups()
        try renameInAnswers()
        try renameInWorkshops()
        try rename(
            "charter", in: "cohort WHERE id = ?1", { try JSON.text(JSON.value([String].self, from: $0).map(renamed)) })
        try rename("text", in: "parked WHERE cohort = ?1", renamed)
        try rename("manager", in: "person WHERE cohort = ?1", renamed)
        try leaveByName("manager", in: "person WHERE cohort = ?1") { id in
            try db.execute(
                sql: "UPDATE person SET manager = ? WHERE rowid = ?", arguments: [Person.forgottenName, id])
        }
        try leaveByName("name", in: "assessor WHERE person IN (SELECT id FROM person WHERE cohort = ?1)") { id in
            try db.execute(sql: "DELETE FROM assessor WHERE rowid = ?", arguments: [id])
        }
        try rename("text", in: "wish WHERE person IN (SELECT id FROM person WHERE cohort = ?1)", renamed)
        try rename("name", in: "assessor WHERE person IN (SELECT id FROM person WHERE cohort = ?1)", renamed)
    }

    /// Deletes what the person is matched by, in both directions, and where they sat.
    private func leaveMatching() throws {
        let rows = [
            "matchProfile WHERE person = ?1", "assessor WHERE person = ?1", "wish WHERE person = ?1",
            "avoid WHERE ?1 IN (person, other)", "ranking WHERE ?1 IN (person, other)",
            "proposal WHERE id IN (SELECT proposal FROM proposalMember WHERE person = ?1)",
            "circlePlanPerson WHERE person = ?1", "circleSeat WHERE person = ?1", "attendance WHERE person = ?1",
        ]
        for rows in rows { try db.execute(sql: "DELETE FROM \(rows)", arguments: [person]) }
    }

    private func renameInSetups() throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, setup FROM session JOIN sessionPerson ON session = id WHERE person = ?",
            arguments: [person])
        for row in rows {
            var setup = try JSON.value(SessionSetup.self, from: row["setup"])
            for place in setup.participants.indices where setup.participants[place].person == person {
                setup.participants[place].name = Person.forgottenName
            }
            try db.execute(
                sql: "UPDATE session SET setup = ? WHERE id = ?", arguments: [JSON.text(setup), row["id"] as Int64])
        }
    }

    private func renameInAnswers() throws {
        try rename("value", in: "answer WHERE session IN (SELECT id FROM session WHERE cohort = ?1)") { value in
            try JSON.text(JSON.value(Answer.self, from: value).mapText(renamed))
        }
    }

    /// Replaces the name in agendas and in what was typed for a whole room, of which nobody is the author.
    private func renameInWorkshops() throws {
        let workshops = try Row.fetchAll(
            db, sql: "SELECT id, setup FROM workshop WHERE cohort = ?", arguments: [cohort])
        for row in workshops {
            let workshop = row["id"] as Int64
            var setup = try JSON.value(WorkshopSetup.self, from: row["setup"])
            setup.agenda = setup.agenda.mapText(renamed)
            for index in setup.agenda.blocks.indices where setup.agenda.blocks[index].leader.folded == name.folded {
                setup.agenda.blocks[index].leader = Person.forgottenName
            }
            try db.execute(
                sql: "UPDATE workshop SET title = ?, setup = ? WHERE id = ?",
                arguments: [setup.agenda.title, JSON.text(setup), workshop])
            let found = try Row.fetchAll(
                db, sql: "SELECT number, text FROM workshopWords WHERE workshop = ? AND instr(text, ?)",
                arguments: [workshop, name])
            for row in found {
                try db.execute(
                    sql: "UPDATE workshopWords SET text = ? WHERE workshop = ? AND number = ?",
                    arguments: [renamed(row[1]), workshop, row[0] as Int])
            }
        }
    }

    /// Replaces the name in one column of those rows of the cohort in which it stands.
    private func rename(_ column: String, in rows: String, _ replace: (String) throws -> String) throws {
        // In JSON, a name may be written with escapes.
        let written = try JSON.text(name).dropFirst().dropLast()
        let found = try Row.fetchAll(
            db, sql: "SELECT rowid, \(column) FROM \(rows) AND (instr(\(column), ?2) OR instr(\(column), ?3))",
            arguments: [cohort, name, String(written)])
        for row in found {
            let table = rows.prefix { $0 != " " }
            try db.execute(
                sql: "UPDATE \(table) SET \(column) = ? WHERE rowid = ?",
                arguments: [replace(row[1]), row[0] as Int64])
        }
    }

    /// Does something about the rows of the cohort in which a column is the person's name, whatever its case.
    private func leaveByName(_ column: String, in rows: String, _ body: (Int64) throws -> Void) throws {
        let found = try Row.fetchAll(db, sql: "SELECT rowid, \(column) FROM \(rows)", arguments: [cohort])
        for row in found where (row[1] as String).trimmed.folded == name.folded { try body(row[0]) }
    }

    private func renamed(_ text: String) -> String {
        text.replacingWord(name, with: Person.forgottenName)
    }
}
