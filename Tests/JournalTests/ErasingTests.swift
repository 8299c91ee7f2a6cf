import Circles
import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

@Suite struct ErasingTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory, patience: .milliseconds(50)))
    }

    /// Another window in the middle of reading.
    private func readingWindow() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: scratch.directory.databasePath, configuration: configuration)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM answer")
        }
        return reader
    }

    @Test(arguments: [0, 40, 3000, 60_000])
    func aStruckAnswerLeavesNoTraceInAnyFile(padding: Int) throws {
        let session = try pairing.begin()
        let text = "CANARY-HEAD" + String(repeating: "canary", count: padding / 6) + "CANARY-TAIL"
        for number in 1...30 {
            try journal.store(Decision(Words(number, .line(number == 17 ? text : "other \(number)"))), in: session)
        }
        #expect(try !scratch.filesHolding("CANARY-HEAD").isEmpty)
        #expect(try journal.store(Decision(deleting: [17]), in: session) == .gone)
        for part in ["CANARY", "canary"] { #expect(try scratch.filesHolding(part) == []) }
        #expect(try journal.record(session).words.count == 29)
        #expect(try journal.record(session).entries.last?.event == .struck(words: 17))
        #expect(!journal.isErasing)
    }

    @Test func nothingIsErasedWhereNothingWasStored() throws {
        let session = try pairing.begin()
        #expect(try journal.store(Decision(.paused), in: session) == .nothingToErase)
        #expect(try journal.store(Decision(deleting: [9]), in: session) == .nothingToErase)
    }

    @Test func wordsThatOneDecisionMakesAndDeletesNeverReachTheDisk() throws {
        let session = try pairing.begin()
        #expect(
            try journal.store(Decision(Words(1, .line("CANARY")), deleting: [1]), in: session) == .nothingToErase)
        #expect(try scratch.filesHolding("CANARY") == [])
        #expect(try journal.record(session).words.isEmpty)
    }

    /// SQLite's own secure deletion leaves copies behind when it moves rows between pages: about one in a thousand.
    ///
    /// These seeds are some with which it does.
    @Test(arguments: [2, 3, 6])
    func manyAnswersOfAllSizesLeaveNoTraceWhateverTheOrder(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var sessions: [SessionID] = []
        for _ in 0..<20 { sessions.append(try pairing.begin()) }
        var alive: [(session: SessionID, number: Int)] = []
        for number in 1...1500 {
            if !alive.isEmpty, random.next() % 100 < 45 {
                let (session, number) = alive.remove(at: Int(random.next() % UInt64(alive.count)))
                // Without the erasure that follows each deletion: the one at the end has to find them all.
                try journal.write { try AnswerRow.delete(number, session, $0) }
            } else {
                let session = sessions[Int(random.next() % 20)]
                let text =
                    "<canary \(number)>"
                    + String(repeating: "q", count: [5, 30, 100, 400, 1500, 6000][Int(random.next() % 6)])
                try journal.write { try AnswerRow.insert(Words(number, .text(text)), session, $0) }
                alive.append((session, number))
            }
        }
        #expect(journal.erase() == .gone)
        #expect(try canaries() == Set(alive.map { "\($0.number)" }), "seed \(seed)")
    }

    /// The numbers of all canaries in any byte of any file.
    private func canaries() throws -> Set<String> {
        var found: Set<String> = []
        for data in try scratch.files().values {
            var rest = data[...]
            while let range = rest.range(of: Data("<canary ".utf8)) {
                rest = rest[range.upperBound...]
                found.insert(String(decoding: rest.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self))
            }
        }
        return found
    }

    @Test func whileAnotherWindowReadsTheWordsAreSaidNotToBeGoneYet() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("CANARY"))), in: session)
        let reader = try readingWindow()
        #expect(try journal.store(Decision(deleting: [1]), in: session) == .notYetGone)
        #expect(journal.isErasing)
        #expect(try journal.record(session).words.isEmpty, "it is deleted all the same")
        #expect(try !scratch.filesHolding("CANARY").isEmpty, "the test would prove nothing")
        let findings = Journal.doctor(scratch.directory)
        #expect(findings.contains { $0.severity == .warning && $0.fact.contains("Deleted words") })
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(journal.erase() == .gone)
        #expect(try scratch.filesHolding("CANARY") == [])
        try reader.close()
    }

    @Test func whatCouldNotBeErasedIsErasedWhenTheJournalIsOpenedAgain() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("CANARY"))), in: session)
        let reader = try readingWindow()
        #expect(try journal.store(Decision(deleting: [1]), in: session) == .notYetGone)
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        try reader.close()
        let opened = try Journal.open(in: scratch.directory)
        #expect(!opened.isErasing)
        #expect(try scratch.filesHolding("CANARY") == [])
    }

    @Test func whatCouldNotBeErasedIsTriedAgainWhenTheJournalIsClosed() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("CANARY"))), in: session)
        do {
            let other = try Journal.open(in: scratch.directory, patience: .milliseconds(50))
            let reader = try readingWindow()
            #expect(try other.store(Decision(deleting: [1]), in: session) == .notYetGone)
            try reader.inDatabase { try $0.execute(sql: "COMMIT") }
            try reader.close()
        }
        #expect(try scratch.filesHolding("CANARY") == [])
    }

    @Test func whatIsTakenOffTheParkingListLeavesNoTrace() throws {
        let session = try pairing.begin()
        let number = try journal.park(" CANARY one ", in: pairing.cohort, session: session)
        try journal.park("two", in: pairing.cohort)
        let parked = try journal.parked(in: pairing.cohort)
        #expect(parked.map(\.text) == ["CANARY one", "two"])
        #expect(parked.map(\.session) == [session, nil])
        #expect(try journal.parked(during: session).map(\.text) == ["CANARY one"])
        #expect(try journal.unpark(number) == .gone)
        #expect(try scratch.filesHolding("CANARY") == [])
        #expect(throws: JournalError.self) { try journal.unpark(number) }
        #expect(throws: JournalError.self) { try journal.park("  ", in: pairing.cohort) }
        #expect(try journal.parked(in: pairing.cohort).map(\.text) == ["two"])
    }
}
