import Facilitation
import Journal
import Testing
import Workshop

@Suite struct CirclePlanTests {
    private struct Plan: Codable, Equatable {
        var rounds: [[[Int]]]
    }

    let scratch: Scratch
    let pairing: Pairing
    var journal: Journal { pairing.journal }
    var cohort: CohortID { pairing.cohort }
    let people: [PersonID]
    private let plan = Plan(rounds: [[[0, 1], [2, 3]], [[0, 2], [1, 3]]])

    init() throws {
        scratch = try Scratch()
        pairing = try Pairing(Journal.open(in: scratch.directory), names: ["Ann", "Ben", "Cem", "Dee", "Eve"])
        people = pairing.people.map(\.person)
    }

    @Test func theLatestPlanIsTheCurrentOneAndOlderOnesStay() throws {
        #expect(try journal.currentCirclePlan(in: cohort) == nil)
        let first = try journal.addCirclePlan(plan, of: Array(people[..<4]), in: cohort, on: day)
        let second = try journal.addCirclePlan(Plan(rounds: []), of: [], in: cohort, on: day.adding(days: 1))
        let other = try journal.addCohort(name: "Autumn", charter: [], createdOn: day).id
        #expect(try journal.currentCirclePlan(in: other) == nil)
        let plans = try journal.circlePlans(in: cohort)
        #expect(plans.map(\.id) == [first, second])
        #expect(plans[0].people == Array(people[..<4]) && plans[0].plannedOn == day)
        #expect(try plans[0].plan() == plan)
        #expect(try journal.currentCirclePlan(in: cohort) == plans[1])
        #expect(throws: JournalError.self) { try plans[0].plan(as: [Int].self) }
    }

    @Test func aPlanChangesWithThePeopleWhoCome() throws {
        let id = try journal.addCirclePlan(plan, of: Array(people[..<4]), in: cohort, on: day)
        let changed = Plan(rounds: [[[0, 1, 4], [2, 3]]])
        try journal.updateCirclePlan(id, to: changed, of: people)
        let record = try #require(try journal.currentCirclePlan(in: cohort))
        #expect(try record.id == id && record.people == people && record.plan() == changed)
        try journal.forget(person: people[1])
        #expect(try journal.currentCirclePlan(in: cohort)?.people[1] == nil)
        try journal.updateCirclePlan(id, to: plan, of: [people[0], nil, people[2]])
        #expect(try journal.currentCirclePlan(in: cohort)?.people == [people[0], nil, people[2]])
        for wrong in [[people[0], people[0]], [people[1]], [99]] {
            #expect(throws: JournalError.self) { try journal.updateCirclePlan(id, to: changed, of: wrong) }
            #expect(throws: JournalError.self) { try journal.addCirclePlan(plan, of: wrong, in: cohort, on: day) }
        }
        #expect(throws: JournalError.self) { try journal.updateCirclePlan(99, to: plan, of: []) }
        #expect(try journal.circlePlans(in: cohort).count == 1)
        #expect(try journal.currentCirclePlan(in: cohort)?.plan() == plan)
    }

    @Test func aRoundBegunAgainHoldsTheLastCircles() throws {
        let id = try journal.addCirclePlan(plan, of: people, in: cohort, on: day)
        try journal.beginRound(0, of: id, circles: [[people[0], people[1]], [people[2], people[3]]], on: day)
        try journal.beginRound(1, of: id, circles: [people], on: day)
        try journal.beginRound(0, of: id, circles: [[people[3], people[1]], [people[2], people[0]]], on: day)
        let rounds = try journal.begunRounds(of: id)
        #expect(rounds.map(\.number) == [0, 1] && rounds.map(\.begunOn) == [day, day])
        #expect(rounds.map(\.circles) == [[[people[1], people[3]], [people[0], people[2]]], [people]])
        for wrong in [[[people[0]], [people[0]]], [[99]]] {
            #expect(throws: JournalError.self) { try journal.beginRound(2, of: id, circles: wrong, on: day) }
        }
        #expect(throws: JournalError.self) { try journal.beginRound(0, of: 99, circles: [], on: day) }
        #expect(try journal.begunRounds(of: id) == rounds)
    }

    @Test func whoMetWhomIsCountedOverPlansAndSessions() throws {
        func meetings(besides plan: CirclePlanID? = nil) throws -> [String] {
            try journal.pastMeetings(in: cohort, besides: plan).map { meeting in
                let (one, two) = (people.firstIndex(of: meeting.person), people.firstIndex(of: meeting.other))
                return "\(one ?? -1)-\(two ?? -1): \(meeting.times)"
            }
        }
        let first = try journal.addCirclePlan(plan, of: people, in: cohort, on: day)
        try journal.beginRound(0, of: first, circles: [[people[1], people[0]], [people[2], people[3]]], on: day)
        let second = try journal.addCirclePlan(plan, of: people, in: cohort, on: day)
        try journal.beginRound(0, of: second, circles: [[people[0], people[1], people[4]]], on: day)
        #expect(try meetings() == ["0-1: 2", "0-4: 1", "1-4: 1", "2-3: 1"])
        #expect(try meetings(besides: second) == ["0-1: 1", "2-3: 1"])
        let circle = try pairing.begin(people: [0, 1, 2, 3])
        let trio = try pairing.begin(people: [0, 2, 4])
        _ = try pairing.begin(people: [1, 2, 3, 4])
        try journal.store(Decision(.finished), in: trio)
        #expect(try meetings().count == 4, "neither a trio nor what is not finished is a circle")
        try journal.store(Decision(.finished), in: circle)
        #expect(
            try meetings() == ["0-1: 3", "0-2: 1", "0-3: 1", "0-4: 1", "1-2: 1", "1-3: 1", "1-4: 1", "2-3: 2"])
        try journal.forget(person: people[0])
        #expect(try meetings() == ["1-2: 1", "1-3: 1", "1-4: 1", "2-3: 2"])
        try journal.forget(circle)
        #expect(try meetings() == ["1-4: 1", "2-3: 1"])
    }

    @Test func whoIsInTheRoomIsKeptDayByDay() throws {
        try journal.setAttendance(true, of: Array(people[..<3]), on: day)
        try journal.setAttendance(false, of: [people[1], people[4]], on: day)
        try journal.setAttendance(true, of: [people[4]], on: day.adding(days: 1))
        #expect(try journal.attendance(in: cohort, on: day).map(\.person.name) == ["Ann", "Ben", "Cem", "Eve"])
        #expect(try journal.attendance(in: cohort, on: day).map(\.isHere) == [true, false, true, false])
        #expect(try journal.attendance(in: cohort, on: day.adding(days: 1)).map(\.isHere) == [true])
        #expect(throws: JournalError.self) { try journal.setAttendance(true, of: [people[3], 99], on: day) }
        #expect(try journal.attendance(in: cohort, on: day).count == 4)
    }
}
