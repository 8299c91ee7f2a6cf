import Circles
import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

/// Two consoles on one journal, in one process and in several.
@Suite struct TwoWindowsTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func whatOneWindowStoresTheOtherReads() throws {
        let one = try Pairing(Journal.open(in: scratch.directory))
        let two = try Pairing(Journal.open(in: scratch.directory))
        #expect(one.people == two.people)
        let (first, second) = (try one.begin(), try two.begin())
        for number in 1...20 {
            try one.journal.store(Decision(Words(number, .line("one \(number)"))), in: first)
            try two.journal.store(Decision(Words(number, .line("two \(number)"))), in: second)
        }
        #expect(try two.journal.record(first) == one.journal.record(first))
        #expect(try one.journal.record(second).words.count == 20)
        #expect(try one.journal.store(Decision(deleting: [3]), in: first) == .gone)
        #expect(try two.journal.record(first).words.count == 19)
        #expect(try two.journal.store(Decision(deleting: [3]), in: second) == .gone)
        #expect(try scratch.filesHolding("one 3\"") == [])
        #expect(try scratch.filesHolding("two 3\"") == [])
    }

    @Test func twoProcessesWriteAtTheSameTimeAndLoseNothing() throws {
        let journal = try Journal.open(in: scratch.directory)
        let cohort = try journal.addCohort(name: "both", charter: [], createdOn: day)
        let writers = try ["a", "b"].map { try Writer("add", scratch.path, $0) }
        for writer in writers { writer.waitUntilExit() }
        #expect(writers.allSatisfy { $0.status == 0 })
        let names = try Set(journal.people(in: cohort.id).map(\.name))
        #expect(names == Set((1...40).flatMap { ["a \($0)", "b \($0)"] }))
    }

    @Test func manyWindowsCanCreateTheJournalAtTheSameTime() throws {
        for round in 1...5 {
            let path = scratch.path + "/\(round)"
            let writers = try (0..<8).map { _ in try Writer("open", path) }
            for writer in writers { writer.waitUntilExit() }
            #expect(writers.map(\.status) == Array(repeating: 0, count: 8))
            #expect(try Journal.openIfPresent(in: DataDirectory(path))?.cohorts().isEmpty == true)
        }
    }

    @Test func manyWindowsCanBringAnOldJournalForwardAtTheSameTime() throws {
        for round in 1...5 {
            let path = scratch.path + "/old-\(round)"
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Fixtures/journal/v1.sqlite")
            try FileManager.default.copyItem(atPath: fixture.path, toPath: DataDirectory(path).databasePath)
            let writers = try (0..<8).map { _ in try Writer("open", path) }
            for writer in writers { writer.waitUntilExit() }
            #expect(writers.map(\.status) == Array(repeating: 0, count: 8))
            let journal = try #require(try Journal.openIfPresent(in: DataDirectory(path)))
            let cohort = try #require(try journal.cohort(named: "spring")).id
            #expect(try journal.matchProfiles(in: cohort).map(\.person.name) == ["Amara", "Joel"])
            #expect(Journal.doctor(DataDirectory(path)).allSatisfy { $0.severity == .fine })
        }
    }

    @Test func aSessionIsFreeAgainWhenItsWindowIsKilled() throws {
        let pairing = try Pairing(Journal.open(in: scratch.directory))
        let session = try pairing.begin()
        let other = try Writer("hold", scratch.path, "\(session)")
        #expect(other.nextLine() == "held")
        let error = #expect(throws: JournalError.self) { try pairing.journal.lock(session) }
        #expect(error?.code == .sessionIsOpen)
        other.kill()
        _ = try pairing.journal.lock(session)
    }

    @Test func aWorkshopIsFreeAgainWhenItsWindowIsKilled() throws {
        let pairing = try Pairing(Journal.open(in: scratch.directory))
        let (workshop, session) = (try pairing.beginWorkshop(), try pairing.begin())
        #expect(workshop.rawValue == session.rawValue, "the test would prove nothing")
        let other = try Writer("hold-workshop", scratch.path, "\(workshop)")
        #expect(other.nextLine() == "held")
        let error = #expect(throws: JournalError.self) { try pairing.journal.lock(workshop: workshop) }
        #expect(error?.code == .workshopIsOpen)
        #expect(throws: JournalError.self) { try pairing.journal.forgetWorkshop(workshop) }
        _ = try pairing.journal.lock(session)
        other.kill()
        _ = try pairing.journal.lock(workshop: workshop)
    }

    @Test func aWindowThatKeepsTheJournalTooLongIsNamedAndNothingIsStored() throws {
        let pairing = try Pairing(Journal.open(in: scratch.directory))
        let session = try pairing.begin()
        let other = try Journal.open(in: scratch.directory)
        try pairing.journal.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 20") }
        try other.write { _ in
            let error = #expect(throws: JournalError.self) {
                try pairing.journal.store(Decision(Words(1, .line("lost"))), in: session)
            }
            #expect(error?.code == .busy)
        }
        try pairing.journal.store(Decision(Words(1, .line("again"))), in: session)
        #expect(try other.record(session).words.map(\.answer) == [.line("again")])
    }

    /// Kills a process that stores one answer after the other, at any moment, again and again.
    ///
    /// Whatever it said was stored is there afterwards; whatever it said was gone is in no byte of any file.
    @Test func whatWasAcknowledgedSurvivesAKill() throws {
        let seed: UInt64 = 20_310_520
        var random = SplitMix64(seed: seed)
        for round in 1...50 {
            let writer = try Writer("write", scratch.path, "round \(round)")
            var lines: [String] = []
            let wanted = Int(random.next() % 60)
            while lines.count <= wanted, let line = writer.nextLine() { lines.append(line) }
            writer.kill()
            while let line = writer.nextLine() { lines.append(line) }
            let began = try #require(lines.first?.split(separator: " ").last.flatMap { Int64($0) })
            func numbers(_ what: String) -> Set<Int> {
                Set(lines.filter { $0.hasPrefix(what) }.compactMap { Int($0.dropFirst(what.count + 1)) })
            }
            let (stored, gone) = (numbers("stored"), numbers("gone"))
            let journal = try Journal.open(in: scratch.directory)
            let record = try journal.record(SessionID(began))
            let context = Comment(rawValue: "seed \(seed), round \(round), after \(lines.count) lines")
            let there = Set(record.words.map(\.number))
            let mayBeGone = Set((stored.union([(stored.max() ?? 0) + 1])).filter { $0 % 4 == 0 }.map { $0 - 1 })
            #expect(stored.subtracting(mayBeGone).isSubset(of: there), context)
            #expect(gone.isDisjoint(with: there), context)
            #expect(record.words.allSatisfy { $0.answer == .line("<round \(round) \(began).\($0.number)>") }, context)
            #expect(record.entries.count >= stored.count + 1, context)
            // An entry and its words are there together.
            let entered = Set(
                record.entries.compactMap { if case .answered(_, let words) = $0.event { words } else { nil } })
            #expect(there.isSubset(of: entered) && entered.subtracting(there).isSubset(of: mayBeGone), context)
            #expect(!journal.isErasing, context)
            let bytes = try scratch.files().values
            for number in entered.subtracting(there) {
                let canary = Data("<round \(round) \(began).\(number)>".utf8)
                #expect(bytes.allSatisfy { $0.range(of: canary) == nil }, context)
            }
        }
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    /// The same for a workshop: slips stay whatever happens, and a struck one is in no byte of any file.
    @Test func slipsThatWereAcknowledgedSurviveAKill() throws {
        let seed: UInt64 = 20_310_521
        var random = SplitMix64(seed: seed)
        for round in 1...25 {
            let writer = try Writer("slips", scratch.path, "round \(round)")
            var lines: [String] = []
            let wanted = Int(random.next() % 60)
            while lines.count <= wanted, let line = writer.nextLine() { lines.append(line) }
            writer.kill()
            while let line = writer.nextLine() { lines.append(line) }
            let began = try #require(lines.first?.split(separator: " ").last.flatMap { Int64($0) })
            func numbers(_ what: String) -> Set<Int> {
                Set(lines.filter { $0.hasPrefix(what) }.compactMap { Int($0.dropFirst(what.count + 1)) })
            }
            let context = Comment(rawValue: "seed \(seed), round \(round), after \(lines.count) lines")
            let journal = try Journal.open(in: scratch.directory)
            let record = try journal.workshopRecord(WorkshopID(began))
            let there = Set(record.words.map(\.number))
            let collected = record.entries.count { $0.event == .collected(step: "hopes") }
            let struck = Set(
                record.entries.compactMap { if case .struck(let words) = $0.event { words } else { nil } })
            #expect(collected >= (numbers("stored").max() ?? 0), context)
            #expect(there == Set(1..<(collected + 1)).subtracting(struck), context)
            #expect(numbers("gone").isSubset(of: struck), context)
            #expect(record.words.allSatisfy { $0.text == "<round \(round) \(began).\($0.number)>" }, context)
            let bytes = try scratch.files().values
            for number in struck {
                let canary = Data("<round \(round) \(began).\(number)>".utf8)
                #expect(bytes.allSatisfy { $0.range(of: canary) == nil }, context)
            }
        }
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }
}
