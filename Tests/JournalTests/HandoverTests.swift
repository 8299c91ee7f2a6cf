import Circles
import Facilitation
import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

/// One machine in charge of a workshop, and others that it may go to.
@Suite struct HandoverTests {
    private struct Plan: Codable, Equatable {
        var rounds: [[[Int]]]
        var apart: [PersonID]
    }

    private static func renumbering(_ json: String, _ number: (PersonID) -> PersonID?) -> String? {
        guard var plan = try? JSON.value(Plan.self, from: json) else { return nil }
        plan.apart = plan.apart.compactMap(number)
        return try? JSON.text(plan)
    }

    private let first = try? Scratch()
    private let second = try? Scratch()
    private let names = ["Ann", "Ben", "Cem", "Dee"]

    private func journal(_ scratch: Scratch?) throws -> Journal {
        try Journal.open(in: #require(scratch).directory, patience: .milliseconds(50))
    }

    /// A workshop in the middle, and much else that is nobody else's business.
    private func begin(_ journal: Journal) throws -> WorkshopID {
        let pairing = try Pairing(journal, names: names)
        let ids = pairing.people.map(\.person)
        try journal.addPair([ids[0], ids[1]], in: pairing.cohort, on: day)
        let boss = NewPerson(name: "Eve", role: .both, unit: "Night", site: "Lagos", manager: "CANARY manager")
        let eve = try journal.addPerson(boss, to: pairing.cohort)
        var match = MatchAnswers()
        match.wants = [Wish(.knowledge, "CANARY wish")]
        match.assessors = ["CANARY assessor"]
        match.avoid = ["Ben"]
        try journal.setMatchAnswers(match, of: eve.id, in: pairing.cohort)
        let session = try pairing.begin(people: [0, 1])
        try journal.store(Decision(Words(1, .line("CANARY answer"))), in: session)
        try journal.park("CANARY of a meeting", in: pairing.cohort, session: session)
        let plan = try journal.addCirclePlan(
            Plan(rounds: [[[0, 1], [2, 3]]], apart: [ids[3], eve.id]), of: ids, in: pairing.cohort, on: day)
        try journal.beginRound(0, of: plan, circles: [[ids[0], ids[1]], [ids[2], ids[3]]], on: day)
        try journal.setAttendance(true, of: ids, on: day)
        try journal.setAttendance(false, of: [eve.id], on: day)
        try journal.park("Badges", in: pairing.cohort, by: ids[2])
        let id = try pairing.beginWorkshop()
        try journal.store(WorkshopDecision(.seated(round: 0, tables: [[ids[0], ids[1]], [ids[2], ids[3]]])), in: id)
        try journal.store(
            WorkshopDecision(
                WorkshopWords(71, "to be heard", mayReachLead: true), WorkshopWords(12, "STRUCK later"),
                WorkshopWords(5, "watch the clock", kind: .note)), in: id)
        return id
    }

    private func handOver(_ workshop: WorkshopID, of journal: Journal) throws -> WorkshopBundle {
        let bundle = try journal.bundle(handingOver: workshop, at: noon, translating: Self.renumbering)
        try journal.store(WorkshopDecision(.handedOver), in: workshop)
        return try WorkshopBundle(text: bundle.text())
    }

    private func takeOver(_ bundle: WorkshopBundle, by journal: Journal) throws -> TakenWorkshop {
        try journal.takeOver(bundle, at: noon, translating: Self.renumbering)
    }

    /// What there is of a workshop, with names for numbers, so that machines can be compared.
    private func account(of workshop: WorkshopID, in journal: Journal) throws -> [String] {
        let record = try journal.workshopRecord(workshop)
        let people = try journal.people(in: record.cohort)
        func name(_ id: PersonID?) -> String { people.first { $0.id == id }?.name ?? "nobody" }
        let plan = try #require(try journal.currentCirclePlan(in: record.cohort))
        let cohort = try journal.cohort(record.cohort)
        let tables = record.entries.flatMap { entry -> [[String]] in
            if case .seated(_, let tables) = entry.event { tables.map { $0.map(name) } } else { [] }
        }
        return [
            "\(cohort.name) \(cohort.charter) \(cohort.vocabulary.name) \(cohort.createdOn)",
            "\(people.map { "\($0.name) \($0.role) \($0.unit) \($0.site)" })",
            "\(try journal.pairs(in: record.cohort).map { $0.people.map(\.name) })",
            "\(try journal.attendance(in: record.cohort, on: day).map { "\($0.person.name) \($0.isHere)" })",
            "\(plan.people.map(name)) \(try plan.plan(as: Plan.self).rounds) \(plan.plannedOn)",
            "\(try plan.plan(as: Plan.self).apart.map(name))",
            "\(try journal.begunRounds(of: plan.id).map { "\($0.number) \(Set($0.circles.map { Set($0.map(name)) }).count)" })",
            "\(record.setup) \(record.summary.startedAt) \(record.summary.bundle ?? "")",
            "\(record.entries.map { $0.numbering { _ in nil } }) \(tables)", "\(record.words)",
            "\(try journal.parked(in: record.cohort).filter { $0.session == nil }.map { "\($0.text) \(name($0.person))" })",
        ]
    }

    @Test func aWorkshopThatGoesToAnotherMachineAndBackIsWhole() throws {
        let (here, there) = (try journal(first), try journal(second))
        // Other numbers for people, and somebody whom the other machine does not know.
        let known = try Pairing(there, names: ["Zoe"], cohort: "elsewhere")
        _ = try known.beginWorkshop()
        let id = try begin(here)
        var before = try account(of: id, in: here)
        let bundle = try handOver(id, of: here)
        let taken = try takeOver(bundle, by: there)
        #expect(taken.newPeople == names + ["Eve"] && !taken.cameBack)
        #expect(try there.workshopRecord(taken.workshop).entries.suffix(2).map(\.event) == [.handedOver, .takenOver])
        #expect(try there.workshopRecord(taken.workshop).state == .running)
        var after = try account(of: taken.workshop, in: there)
        for line in [7, 8] { (before[line], after[line]) = ("", "") }
        #expect(after == before)

        // The other machine goes on, and hands it back.
        let ids = try there.people(in: taken.cohort).map(\.id)
        try there.store(WorkshopDecision(WorkshopWords(8, "new there"), deleting: [12]), in: taken.workshop)
        try there.store(WorkshopDecision(.seated(round: 1, tables: [[ids[1], ids[4]]])), in: taken.workshop)
        let plan = try #require(try there.currentCirclePlan(in: taken.cohort))
        try there.beginRound(1, of: plan.id, circles: [[ids[0], ids[2]]], on: day)
        try there.setRole(.both, of: ids[0])
        try there.park("Coffee", in: taken.cohort)
        #expect(try !#require(first).filesHolding("STRUCK").isEmpty, "the test would prove nothing")
        let back = try takeOver(handOver(taken.workshop, of: there), by: here)
        #expect(back.workshop == id && back.cameBack && back.newPeople.isEmpty && back.erasure == .gone)
        #expect(try #require(first).filesHolding("STRUCK") == [])
        try here.store(WorkshopDecision(.handedOver), in: id)
        try there.store(WorkshopDecision(.takenOver), in: taken.workshop)
        try there.store(WorkshopDecision(.handedOver), in: taken.workshop)
        #expect(try account(of: id, in: here) == account(of: taken.workshop, in: there))
        let cohort = try here.workshopRecord(id).cohort
        #expect(try here.circlePlans(in: cohort).count == 1, "or whoever met once would have met twice")
        #expect(try here.workshops(in: cohort).count == 1)
        #expect(Journal.doctor(here.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func nothingOfAnySessionIsInTheFile() throws {
        let here = try journal(first)
        let text = try handOver(begin(here), of: here).text()
        #expect(!text.contains("CANARY") && text.contains("to be heard") && text.contains("watch the clock"))
        let keys = ["manager", "avoid", "wish", "answer", "author", "assessor"]
        #expect(keys.filter { text.contains("\"\($0)\"") }.isEmpty)
    }

    @Test func aFileIsTakenOverOnce() throws {
        let (here, there) = (try journal(first), try journal(second))
        let id = try begin(here)
        let bundle = try handOver(id, of: here)
        let taken = try takeOver(bundle, by: there)
        let before = try account(of: taken.workshop, in: there)
        for _ in 1...2 {
            let error = #expect(throws: JournalError.self) { try takeOver(bundle, by: there) }
            #expect(error?.problem.contains("already") == true)
            try there.store(WorkshopDecision(.moved), in: taken.workshop)
        }
        #expect(try account(of: taken.workshop, in: there).dropFirst(9) == before.dropFirst(9))
        #expect(try there.workshops(in: taken.cohort).count == 1)
    }

    @Test func whatNobodyTookCanBeTakenBackWithTheSameFileAndThenNoMore() throws {
        let (here, there) = (try journal(first), try journal(second))
        let id = try begin(here)
        let bundle = try handOver(id, of: here)
        #expect(try takeOver(bundle, by: here).cameBack)
        #expect(try here.workshopRecord(id).state == .running)
        #expect(throws: JournalError.self) { try takeOver(bundle, by: here) }
        // Somebody took the old file all the same: two machines went on, and neither loses what it has.
        let taken = try takeOver(bundle, by: there)
        try here.store(WorkshopDecision(.moved), in: id)
        let before = try here.workshopRecord(id)
        let error = #expect(throws: JournalError.self) {
            try takeOver(handOver(taken.workshop, of: there), by: here)
        }
        #expect(error?.problem.contains("went on") == true)
        #expect(try here.workshopRecord(id) == before)
    }

    @Test func aWorkshopThatIsOpenInAnotherWindowDoesNotComeBackUnderItsHands() throws {
        let here = try journal(first)
        let id = try begin(here)
        let lock = try here.lock(workshop: id)
        let bundle = try handOver(id, of: here)
        let error = #expect(throws: JournalError.self) { try takeOver(bundle, by: here) }
        #expect(error?.code == .workshopIsOpen)
        withExtendedLifetime(lock) {}
    }

    @Test func aCohortOfThatNameGetsOnlyWhomItDoesNotHave() throws {
        let (here, there) = (try journal(first), try journal(second))
        let own = try Pairing(there, names: ["Cem", "Zoe"])
        let taken = try takeOver(handOver(begin(here), of: here), by: there)
        #expect(taken.cohort == own.cohort && taken.newPeople == ["Ann", "Ben", "Dee", "Eve"])
        #expect(try there.people(in: own.cohort).map(\.name) == ["Ann", "Ben", "Cem", "Dee", "Eve", "Zoe"])
        #expect(try there.person(named: "Cem", in: own.cohort)?.role == .protege, "what is here stays")
    }

    @Test func anotherCohortOfThatNameIsNotMixedUpWithIt() throws {
        let bundle = try { try handOver(begin($0), of: $0) }(journal(first))
        let there = try journal(second)
        let strangers = try Pairing(there, names: ["Zoe"])
        #expect(throws: JournalError.self) { try takeOver(bundle, by: there) }
        _ = try Pairing(there, names: ["Ann"])
        try there.updateCohort(strangers.cohort, charter: ["Something else."])
        #expect(throws: JournalError.self) { try takeOver(bundle, by: there) }
        #expect(try there.people(in: strangers.cohort).map(\.name) == ["Ann", "Zoe"])
        #expect(try there.workshops(in: strangers.cohort).isEmpty)
    }

    @Test func aFileThatIsNoneIsRefusedWithTheReason() throws {
        let here = try journal(first)
        let text = try handOver(begin(here), of: here).text()
        let bad = [
            ("", "not a file"), ("{}", "not a file"), ("name,role\nAnn,mentor\n", "not a file"),
            (String(text.dropLast(40)), "not whole"), (String(text.prefix(text.count / 2)), "not whole"),
            (text.replacingOccurrences(of: "\"version\":1", with: "\"version\":7"), "version 7"),
            (text.replacingOccurrences(of: "\"person\":4", with: "\"person\":3"), "changed"),
            (text.replacingOccurrences(of: "\"people\":[0,1]", with: "\"people\":[0,91]"), "changed"),
            (text.replacingOccurrences(of: "to be heard", with: "to be paid"), "changed"),
            (text.replacingOccurrences(of: "\"seconds\":600", with: "\"seconds\":-600"), "changed"),
        ]
        for (text, reason) in bad {
            let error = #expect(throws: JournalError.self) { try WorkshopBundle(text: text) }
            #expect(error?.problem.contains(reason) == true, "\(reason): \(error?.problem ?? "no error")")
            #expect(error?.remedy.isEmpty == false)
        }
    }

    @Test func numbersOfNobodyAreRefusedEvenWhereTheSumIsRight() throws {
        let here = try journal(first)
        let good = try handOver(begin(here), of: here)
        var changed: [WorkshopBundle] = Array(repeating: good, count: 6)
        changed[0].attendance[0].person = 99
        changed[1].pairs[0].people = [-1, 0]
        changed[2].circles?.rounds[0].circles = [[0, 0]]
        changed[3].parked[0].person = 5
        changed[4].entries[1].event = .seated(round: 0, tables: [[.max]])
        changed[5].people[1].name = "ANN"
        for bundle in changed {
            #expect(throws: JournalError.self) { try WorkshopBundle(text: bundle.text()) }
        }
    }

    @Test func onAFullDiskNothingIsHalfTaken() throws {
        let (here, there) = (try journal(first), try journal(second))
        let id = try begin(here)
        for number in 1000..<1100 {
            try here.store(WorkshopDecision(WorkshopWords(number, String(repeating: "slip ", count: 500))), in: id)
        }
        let bundle = try handOver(id, of: here)
        let pages = try there.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try there.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 20)") }
        let error = #expect(throws: JournalError.self) { try takeOver(bundle, by: there) }
        #expect(error?.code == .diskFull)
        #expect(try there.cohorts().isEmpty)
        try there.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        #expect(try there.workshopRecord(takeOver(bundle, by: there).workshop).words.count == 103)
    }
}
