import Circles
import Testing

struct RoundRobinTests {
    @Test(arguments: [2, 4, 6, 20, 100])
    func anEvenNumberOfPeopleAllMeetOnceInPairs(people: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: 2, rounds: people - 1))
        #expect(MeetingTable(people: people, plan.schedule).pairsThatMet == people * (people - 1) / 2)
        #expect(Recount.repeats(in: plan.schedule) == 0)
        #expect(Construction.plan(people: people, size: 2, rounds: people) == nil)
    }

    @Test func roundsOfPairsStartAgainWhenAllHaveMet() throws {
        let schedule = try #require(RoundRobin(people: 6)).schedule(rounds: 10)
        #expect(Recount.repeats(in: schedule) == 15)
        #expect(MeetingTable(people: 6, schedule).mostMeetings == 2)
    }

    @Test(arguments: [(7, 3), (9, 5), (17, 10), (25, 16), (49, 36)])
    func anOddNumberOfPeopleSitsInPairsAndOneTrio(people: Int, rounds: Int) throws {
        let plan = try #require(Construction.plan(people: people, size: 2, rounds: rounds))
        #expect(Recount.repeats(in: plan.schedule) == 0)
        let sizes = CircleSizes.sizes(people: people, size: 2)
        #expect(Recount.seatsEverybody(plan.schedule, people: people, sizes: sizes))
    }

    @Test(arguments: [7, 15, 31, 49])
    func theLastRoundsOfPairsRepeatHardlyMoreThanCountingForces(people: Int) throws {
        let roundRobin = try #require(RoundRobin(people: people))
        for rounds in [people - 2, people - 1, people] {
            let forced = rounds * (people + 3) / 2 - people * (people - 1) / 2
            let schedule = roundRobin.schedule(rounds: rounds)
            #expect(Recount.repeats(in: schedule) <= forced + 2)
            #expect(MeetingTable(people: people, schedule).mostMeetings == 2)
        }
    }

    @Test func nobodySitsInTheTrioMoreThanAFewTimesMoreThanOthers() throws {
        let plan = try #require(Construction.plan(people: 25, size: 2, rounds: 12))
        let score = ScheduleScore(of: plan.schedule, for: CircleRequest(people: 25, size: 2, rounds: 12))
        #expect(score.seatSpread <= 3)
    }
}
