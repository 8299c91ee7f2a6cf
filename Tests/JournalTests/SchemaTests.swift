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
        #expect(people.map(\.name) == ["Amara", "Joel"])
        #expect(people[0].unit == "Night shift" && people[0].manager == "Ife" && people[0].role == .protege)
        #expect(try journal.pairs(in: cohort.id).map { $0.people.map(\.name) } == [["Amara", "Joel"]])
        let record = try journal.record(SessionID(1))
        #expect(record.state == .finished && record.setup.seed == .max && record.setup.part == "live")
        #expect(record.entries.count == 4)
        #expect(record.words.map(\.key) == ["learned", "trial"])
        #expect(try journal.tallies(in: cohort.id).map(\.times) == [1])
        #expect(try journal.openPromises(of: people.map(\.id)).map(\.promise.action) == ["sit in"])
        #expect(try journal.parked(in: cohort.id).map(\.text) == ["Badges for visitors"])
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func entriesCanOnlyBeAdded() throws {
        let scratch = try Scratch()
        let journal = try open(version: Schema.version, scratch)
        let attempts = [
            "UPDATE entry SET at = 0", "UPDATE entry SET event = '{}'", "DELETE FROM entry", "DELETE FROM session",
            "INSERT INTO entry VALUES (1, 9, 0, '{}')", "INSERT OR REPLACE INTO entry VALUES (1, 1, 0, '{}')",
            "INSERT INTO entry VALUES (7, 1, 0, '{}')",
        ]
        for sql in attempts {
            #expect(throws: DatabaseError.self, "\(sql)") { try journal.queue.write { try $0.execute(sql: sql) } }
        }
        #expect(try journal.record(SessionID(1)).entries.count == 4)
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
        ]
        for sql in attempts {
            #expect(throws: DatabaseError.self, "\(sql)") { try journal.queue.write { try $0.execute(sql: sql) } }
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
