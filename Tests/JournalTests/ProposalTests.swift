import Journal
import Testing
import Workshop

@Suite struct ProposalTests {
    let scratch: Scratch
    let journal: Journal
    let cohort: CohortID
    let people: [PersonID]

    init() throws {
        scratch = try Scratch()
        journal = try Journal.open(in: scratch.directory)
        cohort = try journal.addCohort(name: "Spring", charter: [], createdOn: day).id
        people = try journal.addPeople(
            ["Ann", "Ben", "Cem"].map { NewPerson(name: $0, role: .both) }, to: cohort, on: day
        ).map(\.id)
    }

    private func propose(_ groups: [[Int]], replacing: Bool = false) throws -> [Proposal] {
        try journal.addProposals(
            groups.map { $0.map { people[$0] } }, method: "stable", in: cohort, on: day,
            lapsingOn: day.adding(days: 21),
            replacing: replacing ? journal.proposals(in: cohort, state: .open).map(\.id) : [])
    }

    @Test func aPairBeginsWithTheLastYes() throws {
        let three = try #require(try propose([[0, 1, 2]]).first)
        for (index, person) in people.enumerated() {
            #expect(try journal.pairs(in: cohort).isEmpty)
            let now = try journal.answer(.yes, by: person, to: three.id, on: day.adding(days: index))
            #expect(now.state == (index == 2 ? .agreed : .open))
        }
        let pair = try #require(try journal.pairs(in: cohort).first)
        #expect(pair.people.map(\.name) == ["Ann", "Ben", "Cem"] && pair.startedOn == day.adding(days: 2))
        #expect(throws: JournalError.self) { try journal.answer(.no, by: people[0], to: three.id, on: day) }
        #expect(try journal.proposals(in: cohort, state: .agreed).map(\.id) == [three.id])
    }

    @Test func aNoLeavesNoMarkThatOthersCouldSee() throws {
        let two = try propose([[0, 1], [1, 2]])
        let declined = try journal.answer(.no, by: people[0], to: two[0].id, on: day)
        #expect(declined.state == two[1].state && declined.lapsesOn == two[1].lapsesOn)
        #expect(try journal.answer(.yes, by: people[1], to: two[0].id, on: day).state == .open)
        #expect(try journal.lapseProposals(in: cohort, today: day.adding(days: 21)) == 0)
        #expect(try journal.lapseProposals(in: cohort, today: day.adding(days: 22)) == 2)
        #expect(try journal.proposals(in: cohort).map(\.state) == [.lapsed, .lapsed])
        #expect(try journal.pairs(in: cohort).isEmpty)
    }

    @Test func aProposalIsOpenUpToItsLastDay() throws {
        let one = try #require(try propose([[0, 1]]).first)
        _ = try journal.answer(.yes, by: people[0], to: one.id, on: day.adding(days: 21))
        #expect(throws: JournalError.self) {
            try journal.answer(.yes, by: people[1], to: one.id, on: day.adding(days: 22))
        }
        #expect(throws: JournalError.self) { try journal.answer(.yes, by: people[2], to: one.id, on: day) }
        #expect(throws: JournalError.self) { try journal.answer(.yes, by: people[0], to: 99, on: day) }
        try journal.withdraw(one.id)
        #expect(throws: JournalError.self) { try journal.withdraw(one.id) }
        #expect(throws: JournalError.self) { try journal.answer(.yes, by: people[1], to: one.id, on: day) }
    }

    @Test func proposingAnewWithdrawsWhatIsOpenOrNothingAtAll() throws {
        let old = try propose([[0, 1]])
        #expect(throws: JournalError.self) { try propose([[1, 2], [0]], replacing: true) }
        #expect(throws: JournalError.self) { try propose([[1, 1]], replacing: true) }
        #expect(try journal.proposals(in: cohort) == old)
        let new = try propose([[1, 2], [0, 2]], replacing: true)
        #expect(try journal.proposals(in: cohort, state: .open) == new)
        #expect(try journal.proposal(old[0].id).state == .withdrawn)
    }

    @Test(arguments: [ProposalAnswer.yes, .no]) func whatSomebodyHasAnsweredStaysWhenOthersAreProposedAnew(
        _ answer: ProposalAnswer
    ) throws {
        let old = try propose([[0, 1], [1, 2]])
        _ = try journal.answer(answer, by: people[0], to: old[0].id, on: day)
        let new = try propose([[0, 2]], replacing: true)
        #expect(try journal.proposals(in: cohort, state: .open).map(\.id) == [old[0].id, new[0].id])
        #expect(try journal.proposal(old[1].id).state == .withdrawn)
    }

    @Test func aPairThatEndedIsHistoryAndCanBeginAgain() throws {
        let two = Array(people.prefix(2))
        let pair = try journal.addPair(two, in: cohort, on: day)
        try journal.endPair(pair, on: day.adding(days: 9), early: true)
        #expect(try journal.pairs(in: cohort).isEmpty)
        let ended = try #require(try journal.endedPairs(in: cohort).first)
        #expect(ended.id == pair && ended.endedOn == day.adding(days: 9) && ended.endedEarly)
        #expect(throws: JournalError.self) { try journal.endPair(pair, on: day) }
        let again = try journal.addPair(two, in: cohort, on: day.adding(days: 20))
        #expect(again != pair)
        #expect(try journal.pairs(in: cohort).map(\.id) == [again])
        #expect(try journal.endedPairs(in: cohort).map(\.id) == [pair])
    }
}
