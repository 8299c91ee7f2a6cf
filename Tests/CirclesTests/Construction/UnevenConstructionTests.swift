import Circles
import Testing

/// Plans in which circles differ by a seat: people taken out of a larger design.
struct UnevenConstructionTests {
    /// People, the larger circle, rounds, and how unequally seats in smaller circles may be shared.
    static let plans = [
        (11, 3, 4, 1), (16, 3, 8, 0), (26, 3, 13, 0), (31, 3, 15, 2), (41, 3, 20, 1), (46, 3, 23, 0), (50, 3, 25, 0),
        (13, 4, 4, 3), (21, 4, 7, 0), (22, 4, 7, 2), (23, 4, 7, 1), (29, 4, 8, 2), (30, 4, 10, 0), (31, 4, 10, 1),
        (33, 4, 11, 0), (38, 4, 12, 2), (42, 4, 14, 0), (47, 4, 15, 1), (50, 4, 16, 2), (23, 5, 5, 2), (28, 5, 6, 1),
        (38, 5, 8, 2), (44, 5, 9, 1), (47, 5, 8, 2), (49, 5, 10, 1), (31, 6, 6, 5), (32, 6, 4, 2), (33, 6, 4, 3),
        (34, 6, 4, 2), (41, 6, 7, 1), (47, 6, 8, 1),
        (47, 7, 7, 2), (48, 7, 8, 0), (48, 8, 1, 0), (50, 7, 8, 6), (997, 4, 8, 1), (998, 5, 8, 1),
    ]

    @Test(arguments: plans)
    func noRepeatsAndSeatsInSmallerCirclesAreShared(people: Int, size: Int, rounds: Int, spread: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        #expect(plan.schedule.rounds.count == rounds)
        #expect(MeetingTable(people: people, plan.schedule).mostMeetings == 1)
        let sizes = CircleSizes.sizes(people: people, size: size)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
        let request = CircleRequest(people: people, size: size, rounds: rounds)
        #expect(ScheduleScore(of: plan.schedule, for: request).seatSpread <= spread)
    }

    @Test(arguments: [(47, 5), (38, 5), (43, 6), (29, 4), (19, 3)])
    func nobodySitsInASmallerCircleInEveryRound(people: Int, size: Int) throws {
        let rounds = 6
        let plan = try #require(Construction.plan(people: people, size: size, rounds: rounds))
        let smaller = plan.schedule.rounds.joined().filter { $0.count < size }.joined()
        #expect((0..<people).allSatisfy { person in smaller.count { $0 == person } < rounds })
    }
}
