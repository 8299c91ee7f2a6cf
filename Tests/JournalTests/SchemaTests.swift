import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

/// A format that was released is kept as a fixture: made once, by `journal-writer fixture DIR`, and never again.
@Suite struct SchemaTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/journal")

    private func open(version: Int, _ scratch: Scratch) throws -> Journal {
        try FileManager.default.createDirectory(
            atPath: scratch.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(
            atPath: Self.fixtures.appendingPathComponent("v\(version).sqlite").path,
            toPath: scratch.directory.databasePath)
        return try Journal.open(in: scratch.directory)
    }

    private func schema(_ queue: DatabaseQueue) throws -> [String] {
        try queue.read { try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY name") }
    }

    @Test func everyFormatHasAFixtureMadeByExactlyItsSteps() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path)
            .filter { $0.hasSuffix(".sqlite") }
        #expect(names.sorted() == (1...Schema.version).map { "v\($0).sqlite" }.sorted())
        for version in 1...Schema.version {
            let made = try DatabaseQueue()
            try made.write { db in
                for step in Schema.migrations.prefix(version) { try db.execute(sql: step) }
            }
            var configuration = Configuration()
            configuration.readonly = true
            let scratch = try Scratch()
            try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: Self.fixtures.appendingPathComponent("v\(version).sqlite").path, toPath: scratch.path + "/f")
            let fixture = try DatabaseQueue(path: scratch.path + "/f")
            #expect(try schema(fixture) == schema(made), "a released step was edited")
            #expect(try fixture.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == version)
        }
    }

    @Test(arguments: 1...Schema.version)
    func whatAnEarlierVersionStoredIsStillThere(version: Int) throws {
        let scratch = try Scratch()
        let journal = try open(version: version, scratch)
        let cohort = try #require(try journal.cohort(named: "spring"))
        #expect(cohort.charter == ["What is said here stays here."])
        #expect(cohort.vocabulary == .reciprocal)
        let people = try journal.people(in: cohort.id)
        #expect(people.map(\.name).prefix(2) == ["Amara", "Joel"])
        #expect(people[0].unit == "Night shift" && people[0].manager == "Ife" && people[0].role == .protege)
        #expect(try journal.pairs(in: cohort.id).map { $0.people.map(\.name) } == [["Amara", "Joel"]])
        let record = try journal.record(SessionID(1))
        #expect(record.state == .finished && record.setup.seed == .max && record.setup.part == "live")
        #expect(record.entries.count == 4)
        #expect(record.words.map(\.key) == ["learned", "trial"])
        #expect(try journal.tallies(in: cohort.id).map(\.times) == [1])
        #expect(try journal.openPromises(of: people.prefix(2).map(\.id)).map(\.promise.action) == ["sit in"])
        #expect(try journal.parked(in: cohort.id).map(\.text) == ["Badges for visitors"])
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test(arguments: 2...Schema.version)
    func whatTheSecondVersionAddedIsStillThere(version: Int) throws {
        let scratch = try Scratch()
        let journal = try open(version: version, scratch)
        let cohort = try #require(try journal.cohort(named: "spring")).id
        let profiles = try journal.matchProfiles(in: cohort)
        #expect(profiles.map(\.person.name) == ["Amara", "Joel", "Priya", "Tomasz"])
        let ids = profiles.map(\.person.id)
        #expect(profiles[0].capacity == 2 && profiles[0].utcOffset == 60 && profiles[0].weeksBetween == 4)
        #expect(profiles[0].values.all == [2, 5, nil, 3])
        #expect(profiles[0].assessors == ["Vera"] && profiles[0].wants == [Wish(.knowledge, "reading a budget")])
        #expect(profiles[0].offers.map(\.kind) == [.wisdom, .network])
        let choices = try journal.matchChoices(in: cohort)
        #expect(choices.avoidances == [.init(person: ids[0], other: ids[3])])
        #expect(choices.ranks == [.init(person: ids[0], tiers: [[ids[1]]], struck: [ids[2]])])
        let proposals = try journal.proposals(in: cohort)
        #expect(proposals.map(\.state) == [.open] && proposals.map(\.method) == ["stable"])
        #expect(proposals.first?.members.map(\.answer) == [.yes, .none])
        #expect(try journal.endedPairs(in: cohort).map(\.endedEarly) == [true])
        let plan = try #require(try journal.currentCirclePlan(in: cohort))
        #expect(try plan.people == ids && plan.plan() == ["rounds": [[0, 1], [2, 3]]])
        #expect(try journal.begunRounds(of: plan.id).map(\.circles) == [[[ids[0], ids[1]], [ids[2], ids[3]]]])
        #expect(try journal.attendance(in: cohort, on: day).map(\.isHere) == [true, false, true, true])
    }

    @Test func whatTheThirdVersionAddedIsStillThere() throws {
        let scratch = try Scratch()
        let journal = try open(version: 3, scratch)
        let cohort = try #require(try journal.cohort(named: "spring")).id
        let workshop = try #require(try journal.latestUnfinishedWorkshop(in: cohort))
        #expect(workshop.title == "Kick-off" && workshop.day == day && workshop.state == .paused)
        let record = try journal.workshopRecord(workshop.id)
        #expect(
            record.setup.seed == .max && record.setup.people == 24 && record.setup.agenda.rooms.map(\.name) == ["Hall"])
        #expect(record.setup.agenda.blocks.map(\.content) == [.exercise(Agenda.ExerciseWish("kickoff"))])
        let people = try journal.people(in: cohort).map(\.id)
        #expect(
            record.entries.map(\.event) == [
                .began, .seated(round: 0, tables: [Array(people[..<2])]), .collected(step: "0.hopes"),
                .noted(words: 411), .counted(step: "0.safe", [0, 2, 3]), .chose(.squeeze), .undone(entry: 6), .paused,
            ])
        #expect(record.words.map(\.number) == [411, 7031] && record.words.map(\.kind) == [.note, .slip])
        #expect(record.words.map(\.text) == ["ask about badges", "to be heard"])
        #expect(record.words.map(\.reader) == [.author, .circle] && record.words.map(\.mayReachLead) == [false, true])
    }

    @Test func theHeaderSaysWhichFormatItIsBeforeAProgramOpensIt() throws {
        for version in 1...Schema.version {
            let file = Self.fixtures.appendingPathComponent("v\(version).sqlite")
            let header = [UInt8](try Data(contentsOf: file).prefix(100))
            #expect(header[60..<64].elementsEqual([0, 0, 0, UInt8(version)]), "every version looks here, and refuses")
            #expect(header[68..<72].elementsEqual(Array("Turn".utf8)))
        }
    }

    @Test func entriesCanOnlyBeAdded() throws {
        let scratch = try Scratch()
        let journal = try open(version: Schema.version, scratch)
        let attempts = [
            "UPDATE entry SET at = 0", "UPDATE entry SET event = '{}'", "DELETE FROM entry", "DELETE FROM session",
            "INSERT INTO entry VALUES (1, 9, 0, '{}')", "INSERT OR REPLACE INTO entry VALUES (1, 1, 0, '{}')",
            "INSERT INTO entry VALUES (7, 1, 0, '{}')",
            "UPDATE workshopEntry SET at = 0", "UPDATE workshopEntry SET event = '{}'", "DELETE FROM workshopEntry",
            "DELETE FROM workshop", "INSERT INTO workshopEntry VALUES (1, 19, 0, '{}')",
            "INSERT OR REPLACE INTO workshopEntry VALUES (1, 1, 0, '{}')",
        ]
        for sql in attempts {
            #expect(throws: DatabaseError.self, "\(sql)") { try journal.queue.write { try $0.execute(sql: sql) } }
        }
        #expect(try journal.record(SessionID(1)).entries.count == 4)
        #expect(try journal.workshopRecord(WorkshopID(1)).entries.count == 8)
    }

    @Test func theFileItselfRefusesWhatMakesNoSense() throws {
        let scratch = try Scratch()
        let journal = try open(version: Schema.version, scratch)
        let attempts = [
            "UPDATE session SET state = 'over'", "UPDATE session SET finishedAt = NULL",
            "UPDATE session SET setup = ''",
            "UPDATE answer SET value = '\"x\"'", "UPDATE answer SET author = 2", "UPDATE answer SET isKept = 2",
            "UPDATE promise SET state = 'lost'", "UPDATE promise SET due = 'soon'", "UPDATE person SET name = ''",
            "UPDATE person SET role = 'boss'", "UPDATE person SET id = 'one'", "UPDATE parked SET text = ''",
            "DELETE FROM person", "DELETE FROM cohort", "UPDATE tally SET times = 0",
            "UPDATE pair SET endedEarly = 1, endedOn = NULL", "UPDATE pair SET endedOn = 'soon'",
            "UPDATE matchProfile SET capacity = 3", "UPDATE matchProfile SET pace = 6",
            "UPDATE matchProfile SET utcOffset = 841", "UPDATE matchProfile SET weeksBetween = 0",
            "UPDATE wish SET kind = 'money'", "UPDATE wish SET place = 3", "UPDATE wish SET text = ''",
            "UPDATE avoid SET other = person", "UPDATE ranking SET tier = 0", "UPDATE ranking SET other = 99",
            "UPDATE proposal SET state = 'maybe'", "UPDATE proposal SET lapsesOn = '2000-01-01'",
            "UPDATE proposalMember SET answer = 'perhaps'", "UPDATE circlePlan SET plan = '[]'",
            "UPDATE circleSeat SET circle = -1", "UPDATE attendance SET isHere = 2",
            "UPDATE workshop SET state = 'over'", "UPDATE workshop SET state = 'finished'",
            "UPDATE workshop SET state = 'handedOver'", "UPDATE workshop SET day = 'soon'",
            "UPDATE workshop SET setup = '[]'", "UPDATE workshopWords SET kind = 'secret'",
            "UPDATE workshopWords SET reader = 'lead'", "UPDATE workshopWords SET mayReachLead = 2",
            "UPDATE workshopWords SET workshop = 7",
        ]
        for sql in attempts {
            #expect(throws: DatabaseError.self, "\(sql)") { try journal.queue.write { try $0.execute(sql: sql) } }
        }
    }

    /// Slips are nobody's: a column for who typed one, when, or as which one in a row, would tell.
    @Test func nothingIsKeptOfWhoseASlipIsOrWhenItWasTyped() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            for step in Schema.migrations { try db.execute(sql: step) }
            let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('workshopWords')")
            #expect(columns == ["workshop", "number", "kind", "step", "key", "text", "reader", "mayReachLead"])
            #expect(throws: DatabaseError.self) { try db.execute(sql: "SELECT rowid FROM workshopWords") }
        }
    }

    @Test func everyTableIsStrict() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            for step in Schema.migrations { try db.execute(sql: step) }
            let loose = try String.fetchAll(
                db, sql: "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite%'")
            #expect(loose.isEmpty)
        }
    }
}
