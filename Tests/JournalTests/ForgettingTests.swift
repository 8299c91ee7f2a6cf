import Facilitation
import Foundation
import Testing
import Workshop

@testable import Journal

@Suite struct ForgettingTests {
    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }
    let amara: PersonID
    let joel: PersonID

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Zebulon", "Joel"])
        amara = pairing.people[0].person
        joel = pairing.people[1].person
    }

    @Test func aForgottenSessionLeavesNothingAtAll() throws {
        let session = try pairing.begin(slug: "canary-slug")
        let promise = Promise(owner: "Joel", action: "CANARY promise", by: day)
        var decision = Decision(
            Words(1, .line("CANARY line")), Words(2, .promise(promise)),
            Words(3, .text(String(repeating: "CANARY ", count: 3000))))
        decision.counts = [CountedAnswer(key: "canary-key", value: "4")]
        try journal.store(decision, in: session)
        try journal.park("CANARY parked", in: pairing.cohort, session: session)
        let other = try pairing.begin()
        try journal.store(Decision(Words(1, .line("stays"))), in: other)
        var expected = ForgetPreview()
        (expected.sessions, expected.words, expected.promises, expected.parked) = (1, 3, 1, 1)
        #expect(try journal.preview(forgetting: session) == expected)
        #expect(try journal.forget(session) == .gone)
        for canary in ["CANARY", "canary"] { #expect(try scratch.filesHolding(canary) == []) }
        #expect(try journal.sessions(in: pairing.cohort).map(\.id) == [other])
        #expect(try journal.record(other).words.count == 1)
        #expect(try journal.promises(in: pairing.cohort).isEmpty)
        #expect(try journal.tallies(in: pairing.cohort).isEmpty)
        #expect(try journal.parked(in: pairing.cohort).isEmpty)
        #expect(throws: JournalError.self) { try journal.forget(session) }
        #expect(throws: JournalError.self) { try journal.preview(forgetting: session) }
        #expect(try pairing.begin().rawValue > other.rawValue)
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func aSessionThatIsOpenIsNotForgotten() throws {
        let session = try pairing.begin()
        let lock = try journal.lock(session)
        #expect(throws: JournalError.self) { try journal.forget(session) }
        #expect(throws: JournalError.self) { try journal.forget(person: joel) }
        #expect(try journal.record(session).entries.count == 1)
        withExtendedLifetime(lock) {}
    }

    @Test func aForgottenPersonLeavesNoWordAndNoName() throws {
        let session = try pairing.begin()
        let promise = { Promise(owner: $0, action: "CANARY promise", by: day) }
        try journal.store(
            Decision(
                Words(1, .line("CANARY own")), Words(2, .line("CANARY other wording"), kind: .wording),
                Words(3, .line("Joel's own, about Zebulon and Zebulons"), author: 1),
                Words(4, .lines(["together, with Zebulon"]), key: "shared", author: nil),
                Words(5, .promise(promise("Zebulon")), author: 1), Words(6, .promise(promise("Joel")), author: 0),
                Words(7, .promise(Promise(owner: "Joel", action: "call Zebulon", by: day)), author: 1)),
            in: session)
        let alone = try pairing.begin(slug: "solo", people: [0])
        try journal.store(Decision(Words(1, .line("CANARY alone"), author: nil)), in: alone)
        try journal.addPair([amara, joel], in: pairing.cohort, on: day)
        try journal.park("CANARY parked", in: pairing.cohort, by: amara)
        try journal.park("CANARY alone", in: pairing.cohort, session: alone)
        try journal.park("ask Zebulon", in: pairing.cohort, session: session, by: joel)
        try journal.updateCohort(pairing.cohort, charter: ["Zebulon keeps the time."])
        _ = try journal.addPerson(NewPerson(name: "Ife", role: .both, manager: "Zebulon"), to: pairing.cohort)
        let entries = try journal.record(session).entries

        var expected = ForgetPreview()
        (expected.sessionsThatStay, expected.words, expected.wordsThatStay) = (2, 5, 1)
        (expected.promises, expected.parked, expected.pairs) = (2, 2, 1)
        #expect(try journal.preview(forgetting: amara) == expected)
        #expect(try journal.forget(person: amara) == .gone)

        #expect(try scratch.filesHolding("CANARY") == [])
        let record = try journal.record(session)
        #expect(record.entries == entries)
        #expect(record.words.map(\.number) == [3, 4, 7])
        #expect(record.words[0].answer == .line("Joel's own, about someone who left and Zebulons"))
        #expect(record.words[1].answer == .lines(["together, with someone who left"]))
        #expect(record.setup.participants.map(\.name) == ["someone who left", "Joel"])
        #expect(record.setup.participants.map(\.person) == [amara, joel])
        #expect(try journal.promises(in: pairing.cohort).map(\.action) == ["call someone who left"])
        #expect(try journal.record(alone).words.isEmpty)
        #expect(try journal.parked(in: pairing.cohort).map(\.text) == ["ask someone who left"])
        #expect(try journal.people(in: pairing.cohort).map(\.name) == ["Ife", "Joel"])
        #expect(try journal.people(in: pairing.cohort)[0].manager == "someone who left")
        #expect(try journal.pairs(in: pairing.cohort).isEmpty)
        #expect(try journal.cohort(pairing.cohort).charter == ["someone who left keeps the time."])
        try journal.store(Decision(Words(8, .line("the rest")), deleting: [3]), in: session)
        for name in ["Zebulon", "zebulon", "ZEBULON"] { #expect(try scratch.filesHolding(name) == []) }
        #expect(throws: JournalError.self) { try journal.forget(person: amara) }
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func afterEveryoneLeftWhatTheySaidTogetherGoesToo() throws {
        let session = try pairing.begin()
        try journal.store(Decision(Words(1, .line("CANARY"), author: nil)), in: session)
        try journal.forget(person: amara)
        #expect(try journal.record(session).words.count == 1)
        #expect(try journal.forget(person: joel) == .gone)
        #expect(try scratch.filesHolding("CANARY") == [])
        #expect(try journal.people(in: pairing.cohort).isEmpty)
    }

    @Test func aNameCanBeUsedAgainAfterSomeoneLeft() throws {
        try journal.forget(person: amara)
        let again = try journal.addPerson(NewPerson(name: "Zebulon", role: .both), to: pairing.cohort)
        #expect(again.id != amara)
        #expect(try journal.person(named: "someone who left", in: pairing.cohort) == nil)
    }

    @Test func oldFinishedSessionsAreListedForAQuestion() throws {
        let today = try #require(CivilDate(iso: "2031-08-31"))
        func finish(on iso: String) throws -> SessionID {
            let session = try pairing.begin()
            let day = try #require(CivilDate(iso: iso)).dayNumber
            try journal.store(Decision(.finished, at: Instant(milliseconds: Int64(day) * 86_400_000)), in: session)
            return session
        }
        let old = try finish(on: "2031-02-27")
        _ = try finish(on: "2031-02-28")
        _ = try finish(on: "2031-08-01")
        _ = try pairing.begin()
        #expect(try journal.finished(monthsAgo: 6, today: today).map(\.id) == [old])
        #expect(try journal.finished(monthsAgo: 6, today: today, in: pairing.cohort).map(\.id) == [old])
        #expect(try journal.finished(monthsAgo: 6, today: today, in: CohortID(rawValue: 99)).isEmpty)
        #expect(try journal.finished(monthsAgo: 0, today: today).count == 3)
    }
}
