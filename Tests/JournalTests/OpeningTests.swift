import Foundation
import GRDB
import Testing

@testable import Journal

@Suite struct OpeningTests {
    let scratch: Scratch
    var path: String { scratch.directory.databasePath }

    init() throws {
        scratch = try Scratch()
    }

    private func put(_ data: Data) throws {
        try FileManager.default.createDirectory(
            atPath: scratch.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try data.write(to: URL(fileURLWithPath: path))
    }

    /// Opens, expects an error, and expects that no byte in the directory was touched.
    private func refuses(_ code: JournalError.Code, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let before = try scratch.files()
        for open in [{ try Journal.open(in: $0) }, { try Journal.openIfPresent(in: $0) }]
            as [(DataDirectory) throws -> Journal?]
        {
            let error = #expect(throws: JournalError.self, sourceLocation: sourceLocation) {
                try open(scratch.directory)
            }
            #expect(error?.code == code, sourceLocation: sourceLocation)
            #expect(error?.description.contains(path) == true, sourceLocation: sourceLocation)
        }
        #expect(try scratch.files() == before, sourceLocation: sourceLocation)
        #expect(
            Journal.doctor(scratch.directory).contains { $0.severity == .problem && $0.remedy != nil },
            sourceLocation: sourceLocation)
    }

    @Test func aNewerFormatIsRefusedBeforeAnythingIsTouched() throws {
        do {
            let journal = try Journal.open(in: scratch.directory)
            try journal.queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)") }
        }
        try refuses(.newerVersion)
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        try put(Data("Dear diary, this is not a database, but it is longer than a header would be, isn't it?".utf8))
        try refuses(.notADatabase)
        try put(Data(repeating: 7, count: 8192))
        try refuses(.notADatabase)
    }

    @Test func theDatabaseOfAnotherProgramIsLeftAlone() throws {
        try put(Data())
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        try refuses(.notADatabase)
    }

    @Test func anEmptyFileBecomesAJournal() throws {
        try put(Data())
        #expect(try Journal.open(in: scratch.directory).cohorts().isEmpty)
    }

    @Test func aTornPageIsReportedAndNotWrittenOver() throws {
        _ = try Pairing(Journal.open(in: scratch.directory)).begin()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes.replaceSubrange(100..<4096, with: Data(repeating: 0xA5, count: 3996))
        try put(bytes)
        let error = #expect(throws: JournalError.self) { try Journal.open(in: scratch.directory) }
        #expect(error?.code == .damaged)
        #expect(error?.remedy.contains("mv '\(path)'") == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        #expect(Journal.doctor(scratch.directory).contains { $0.severity == .problem })
    }

    @Test func damageBehindTheFirstPagesIsFoundByTheDoctor() throws {
        do {
            let journal = try Journal.open(in: scratch.directory)
            _ = try Pairing(journal)
        }
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
        let root = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'person'")
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let start = (try #require(root) - 1) * 4096
        bytes.replaceSubrange(start..<start + 4096, with: Data(repeating: 0xA5, count: 4096))
        try put(bytes)
        #expect(Journal.doctor(scratch.directory).contains { $0.severity == .problem && $0.remedy != nil })
        let error = #expect(throws: JournalError.self) {
            let journal = try Journal.open(in: scratch.directory)
            _ = try journal.people(in: CohortID(rawValue: 1))
        }
        #expect(error?.code == .damaged)
    }

    @Test func whatIsOnTheDiskIsSafeAgainstLossOfPowerAndAgainstSnooping() throws {
        let journal = try Journal.open(in: scratch.directory)
        let settings = try journal.queue.inDatabase { db in
            try ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store", "busy_timeout"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["wal", "2", "1", "1", "2", "5000"])
    }

    @Test func openingAJournalWritesNothing() throws {
        do { _ = try Pairing(Journal.open(in: scratch.directory)) }
        let before = try scratch.files()
        do {
            let journal = try Journal.open(in: scratch.directory)
            #expect(try journal.cohorts().count == 1)
        }
        #expect(try scratch.files() == before)
    }
}
