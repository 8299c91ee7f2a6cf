import Circles
import Testing

struct ConstructionTests {
    /// Circles, people in each and the most rounds known without a repeat, for up to 50 people.
    static let knownRounds = [
        (3, 3, 4), (4, 3, 4), (4, 4, 5), (5, 3, 7), (5, 4, 5), (5, 5, 6), (6, 3, 8), (6, 4, 7), (6, 5, 6), (6, 6, 3),
        (7, 3, 10), (7, 4, 9), (7, 5, 7), (7, 6, 7), (7, 7, 8), (8, 3, 11), (8, 4, 10), (8, 5, 8), (8, 6, 8),
        (9, 3, 13), (9, 4, 11), (9, 5, 9), (10, 3, 14), (10, 4, 13), (10, 5, 9),
    ]

    @Test(arguments: knownRounds)
    func asManyRoundsAsAreKnownHaveNoRepeats(circles: Int, size: Int, rounds: Int) throws {
        let people = circles * size
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.rounds.count == rounds)
        #expect(Recount.repeats(in: plan.schedule) == 0)
        let sizes = Array(repeating: size, count: circles)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
    }

    @Test(arguments: [
        (33, 3, 16), (36, 3, 17), (39, 3, 19), (42, 3, 20), (45, 3, 22), (48, 3, 23), (48, 4, 15), (64, 4, 21),
        (81, 3, 40), (99, 3, 49), (100, 5, 10), (200, 4, 12), (500, 5, 8), (999, 5, 8),
    ])
    func largerPlansHaveNoRepeatsEither(people: Int, size: Int, rounds: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.rounds.count == rounds)
        #expect(MeetingTable(people: people, plan.schedule).repeats == 0)
        let sizes = CircleSizes.sizes(people: people, size: size)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
    }

    @Test(arguments: [(23, 4, 7, 1), (22, 4, 7, 2), (21, 4, 7, 0), (31, 4, 10, 1), (30, 4, 10, 0), (47, 5, 8, 2)])
    func seatsInSmallerCirclesAreShared(people: Int, size: Int, rounds: Int, spread: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        let request = CircleRequest(people: people, size: size, rounds: rounds)
        #expect(Recount.repeats(in: plan.schedule) == 0)
        #expect(ScheduleScore(of: plan.schedule, for: request).seatSpread <= spread)
    }

    @Test func whatCannotBeIsNotPlanned() {
        #expect(Construction.plan(people: 9, size: 3, rounds: 5) == nil)
        #expect(Construction.plan(people: 36, size: 6, rounds: 4) == nil)
        #expect(Construction.plan(people: 8, size: 4, rounds: 2) == nil)
        #expect(Construction.plan(people: 0, size: 4, rounds: 2) == nil)
        #expect(Construction.plan(people: 8, size: 4, rounds: 0) == nil)
    }

    @Test func oneCircleOfAllCanSitOnce() throws {
        let plan = try #require(Construction.plan(people: 5, size: 6, rounds: 1))
        #expect(plan.schedule == Schedule(rounds: [[[0, 1, 2, 3, 4]]]))
        #expect(Construction.plan(people: 5, size: 6, rounds: 2) == nil)
    }

    @Test func thePlanNamesItsRule() throws {
        let plan = try #require(Construction.plan(people: 32, size: 4, rounds: 10))
        #expect(plan.method.contains("Aguado"))
    }
}
