import Facilitation
import Foundation
import GRDB
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

    @Test func aForgottenPersonIsInNoMatchingAndNoCircle() throws {
        let ids = try pairing.journal.importPeople(
            ["Ife", "Priya"].map { PersonImport(name: $0) }, to: pairing.cohort, on: day)
        #expect(ids.added == 2)
        let everyone = try journal.people(in: pairing.cohort).map(\.id)
        var own = MatchAnswers()
        (own.capacity, own.utcOffset, own.assessors) = (2, 60, ["CANARY assessor"])
        own.wants = [Wish(.knowledge, "CANARY want")]
        own.offers = [Wish(.network, "CANARY offer")]
        (own.avoid, own.ranks) = (["Joel"], .init(tiers: [["Ife"]], struck: ["Priya"]))
        try journal.setMatchAnswers(own, of: amara, in: pairing.cohort)
        var others = MatchAnswers()
        others.wants = [Wish(.wisdom, "how Zebulon leads")]
        others.assessors = ["ZEBULON", "Zebulon of the quay"]
        (others.avoid, others.ranks) = (["Zebulon"], .init(tiers: [["Zebulon", "Ife"]]))
        try journal.setMatchAnswers(others, of: joel, in: pairing.cohort)
        try journal.addProposals(
            [[amara, joel], [joel, everyone[0]]], method: "stable", in: pairing.cohort, on: day, lapsingOn: day)
        let plan = try journal.addCirclePlan(["x": 1], of: everyone, in: pairing.cohort, on: day)
        try journal.beginRound(0, of: plan, circles: [everyone], on: day)
        try journal.setAttendance(true, of: everyone, on: day)

        var expected = ForgetPreview()
        (expected.wishes, expected.proposals) = (2, 1)
        #expect(try journal.preview(forgetting: amara) == expected)
        #expect(try journal.forget(person: amara) == .gone)

        for text in ["CANARY", "Zebulon", "zebulon", "ZEBULON"] { #expect(try scratch.filesHolding(text) == []) }
        let profile = try #require(try journal.matchProfiles(in: pairing.cohort).first { $0.person.id == joel })
        #expect(profile.wants == [Wish(.wisdom, "how someone who left leads")])
        #expect(profile.assessors == ["someone who left of the quay"])
        let choices = try journal.matchChoices(in: pairing.cohort)
        #expect(choices.avoidances.isEmpty)
        #expect(choices.ranks == [.init(person: joel, tiers: [[everyone[0]]])])
        #expect(try journal.proposals(in: pairing.cohort).map { $0.members.map(\.person.id) } == [[joel, everyone[0]]])
        #expect(try journal.currentCirclePlan(in: pairing.cohort)?.people == everyone.map { $0 == amara ? nil : $0 })
        #expect(try journal.begunRounds(of: plan).map(\.circles) == [[everyone.filter { $0 != amara }.sorted()]])
        #expect(try journal.pastMeetings(in: pairing.cohort).allSatisfy { ![$0.person, $0.other].contains(amara) })
        #expect(try journal.attendance(in: pairing.cohort, on: day).count == 3)
        for reference in try references() {
            let rows = try journal.queue.read { db in
                try db.count("\(reference.table) WHERE \(reference.column) = ?", amara)
            }
            #expect(rows == 0, "\(reference)")
        }
        #expect(Journal.doctor(scratch.directory).allSatisfy { $0.severity == .fine })
    }

    @Test func everyColumnThatPointsToAPersonWasThoughtOf() throws {
        #expect(
            try references().map { "\($0.table).\($0.column)" } == [
                "assessor.person", "attendance.person", "avoid.other", "avoid.person", "circlePlanPerson.person",
                "circleSeat.person", "matchProfile.person", "pairMember.person", "proposalMember.person",
                "ranking.other", "ranking.person", "wish.person",
            ], "a new one goes into the test above")
    }

    /// The columns that point to people, but for those that stay: that sessions took place, and what goes with answers.
    private func references() throws -> [(table: String, column: String)] {
        let rows = try journal.queue.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT made.name, key."from" FROM sqlite_schema AS made
                    JOIN pragma_foreign_key_list(made.name) AS key
                    WHERE made.type = 'table' AND key."table" = 'person'
                        AND made.name NOT IN ('sessionPerson', 'promise', 'parked') ORDER BY 1, 2
                    """)
        }
        return rows.map { ($0[0], $0[1]) }
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
