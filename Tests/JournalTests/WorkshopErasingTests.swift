import Circles
import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

@Suite struct WorkshopErasingTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory, patience: .milliseconds(50)))
    }

    @Test(arguments: [0, 40, 3000, 60_000])
    func aStruckSlipLeavesNoTrace(padding: Int) throws {
        let id = try pairing.beginWorkshop()
        let text = "CANARY-HEAD" + String(repeating: "canary", count: padding / 6) + "CANARY-TAIL"
        for number in 1...30 {
            let words = WorkshopWords(number * 7919 % 997, number == 17 ? text : "other \(number)")
            try journal.store(WorkshopDecision(words), in: id)
        }
        #expect(try !scratch.filesHolding("CANARY-HEAD").isEmpty)
        #expect(try journal.store(WorkshopDecision(deleting: [17 * 7919 % 997]), in: id) == .gone)
        for part in ["CANARY", "canary"] { #expect(try scratch.filesHolding(part) == []) }
        #expect(try journal.workshopRecord(id).words.count == 29)
        #expect(!journal.isErasing)
    }

    @Test func aSlipThatOneDecisionMakesAndDeletesNeverReachesTheDisk() throws {
        let id = try pairing.beginWorkshop()
        let decision = WorkshopDecision(WorkshopWords(1, "CANARY"), deleting: [1])
        #expect(try journal.store(decision, in: id) == .nothingToErase)
        #expect(try journal.store(WorkshopDecision(deleting: [9]), in: id) == .nothingToErase)
        #expect(try scratch.filesHolding("CANARY") == [])
        #expect(try journal.workshopRecord(id).words.isEmpty)
    }

    @Test func whileAnotherWindowReadsAStruckSlipIsSaidNotToBeGoneYet() throws {
        let id = try pairing.beginWorkshop()
        try journal.store(WorkshopDecision(WorkshopWords(1, "CANARY")), in: id)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: scratch.directory.databasePath, configuration: configuration)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM workshopWords")
        }
        #expect(try journal.store(WorkshopDecision(deleting: [1]), in: id) == .notYetGone)
        #expect(try journal.workshopRecord(id).words.isEmpty, "it is deleted all the same")
        #expect(try !scratch.filesHolding("CANARY").isEmpty, "the test would prove nothing")
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        try reader.close()
        #expect(try Journal.open(in: scratch.directory).isErasing == false)
        #expect(try scratch.filesHolding("CANARY") == [])
    }

    /// Types the same slips in some order on a data directory of its own, and stops.
    private func bytes(typing slips: [WorkshopWords], _ stop: WorkshopEvent?) throws -> [String: Data] {
        let scratch = try Scratch()
        do {
            let pairing = try Pairing(Journal.open(in: scratch.directory))
            let id = try pairing.beginWorkshop()
            for words in slips { try pairing.journal.store(WorkshopDecision(words), in: id) }
            if let stop { try pairing.journal.store(WorkshopDecision(stop), in: id) }
        }
        return try scratch.files()
    }

    /// Not only does no column hold an order: once the workshop stops, no arrangement of bytes does.
    @Test(arguments: [WorkshopEvent.paused, .finished])
    func theFilesOfAWorkshopThatStoppedAreTheSameInWhateverOrderSlipsWereTyped(stop: WorkshopEvent) throws {
        let seed: UInt64 = 41
        var random = SplitMix64(seed: seed)
        let slips = (0..<60).map { index in
            WorkshopWords(Int(random.next() >> 2), String(repeating: "slip \(index) ", count: 1 + index % 9))
        }
        let orders = [slips, slips.reversed(), slips.sorted { $0.number % 1009 < $1.number % 1009 }]
        let stopped = try orders.map { try bytes(typing: $0, stop) }
        #expect(stopped[0] == stopped[1] && stopped[0] == stopped[2], "seed \(seed)")
        #expect(try bytes(typing: orders[0], nil) != bytes(typing: orders[1], nil), "the test would prove nothing")
    }
}
