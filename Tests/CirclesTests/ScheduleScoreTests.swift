import Circles
import Testing

struct ScheduleScoreTests {
    @Test func repeatsAreCountedFromTheScheduleAlone() {
        let request = CircleRequest(people: 4, size: 2, rounds: 3)
        let plan = Schedule(rounds: [[[0, 1], [2, 3]], [[0, 1], [2, 3]], [[0, 2], [1, 3]]])
        let score = ScheduleScore(of: plan, for: request)
        #expect(score == ScheduleScore(repeats: 2, mostMeetings: 2))
    }

    @Test func whoMetInAnEarlierSessionMeetsAgain() {
        var request = CircleRequest(people: 4, size: 2, rounds: 1)
        request.past = [.init(0, 1, times: 2), .init(0, 2)]
        let score = ScheduleScore(of: Schedule(rounds: [[[0, 1], [2, 3]]]), for: request)
        #expect(score == ScheduleScore(repeats: 1, mostMeetings: 3))
    }

    @Test func whoSitsInTheSmallCircleMoreOftenThanOthersShows() {
        let request = CircleRequest(people: 5, size: 3, rounds: 2)
        let plan = Schedule(rounds: [[[0, 1, 2], [3, 4]], [[0, 1, 3], [2, 4]]])
        #expect(ScheduleScore(of: plan, for: request).seatSpread == 2)
    }

    @Test func twoOfOneUnitAtOneTableCount() {
        var request = CircleRequest(people: 4, size: 2, rounds: 1)
        request.origins = [[7, 7, 8, -1], [-1, -1, 2, 2]]
        #expect(ScheduleScore(of: Schedule(rounds: [[[0, 1], [2, 3]]]), for: request).sameOrigin == 2)
    }

    @Test(arguments: [(47, 5, 10), (5, 4, 2), (9, 2, 4), (1, 2, 1), (30, 6, 5), (23, 4, 6)])
    func circlesDifferByAtMostOneSeat(people: Int, size: Int, circles: Int) {
        let sizes = CircleSizes.sizes(people: people, size: size)
        #expect(sizes.count == circles)
        #expect(sizes.reduce(0, +) == people)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }

    @Test func theLargestCircleTakesTheLargestRoom() {
        var request = CircleRequest(people: 7, size: 4, rounds: 1)
        request.rooms = [3, 6]
        #expect(request.circleSizes == [3, 4])
    }
}
