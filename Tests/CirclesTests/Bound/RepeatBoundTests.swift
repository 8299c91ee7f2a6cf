import Circles
import Testing

struct RepeatBoundTests {
    @Test(arguments: [
        (9, 3, 4, 0), (15, 3, 7, 0), (16, 4, 5, 0), (24, 4, 6, 0), (25, 5, 6, 0), (30, 5, 5, 0), (32, 4, 8, 0),
        (32, 4, 10, 0), (40, 5, 6, 0), (47, 5, 8, 0), (49, 7, 8, 0), (100, 5, 10, 0), (200, 4, 12, 0), (500, 5, 8, 0),
        (12, 4, 6, 42), (20, 4, 8, 50), (24, 8, 6, 228), (30, 6, 8, 165), (23, 4, 7, 0),
    ])
    func countingGivesTheKnownBound(people: Int, size: Int, rounds: Int, bound: Int) {
        #expect(RepeatBound.lowerBound(for: CircleRequest(people: people, size: size, rounds: rounds)) == bound)
    }

    @Test(arguments: [(3, 0), (4, 2), (5, 3), (6, 4), (7, 5)])
    func sixCirclesOfSixCannotBeWithoutRepeatsBeyondThreeRounds(rounds: Int, bound: Int) {
        let facts = RepeatBound.facts(for: CircleRequest(people: 36, size: 6, rounds: rounds))
        #expect(facts.fewest == bound)
        #expect(facts.cause == (bound == 0 ? .nothing : .proof("Tarry 1900")))
    }

    @Test func theFactsNameTheReason() {
        let facts = RepeatBound.facts(for: CircleRequest(people: 30, size: 6, rounds: 8))
        #expect(facts.circles == 5)
        #expect(facts.cause == .fewPeople)
        #expect(RepeatBound.facts(for: CircleRequest(people: 8, size: 4, rounds: 2)).cause == .fewCircles)
        var request = CircleRequest(people: 12, size: 3, rounds: 2)
        request.together = [[3, 7]]
        #expect(RepeatBound.facts(for: request).cause == .together)
    }

    @Test func whoMetBeforeIsNotThereToBeMet() {
        var request = CircleRequest(people: 4, size: 2, rounds: 3)
        #expect(RepeatBound.lowerBound(for: request) == 0)
        request.past = [.init(0, 1, times: 3)]
        #expect(RepeatBound.lowerBound(for: request) == 1)
        #expect(RepeatBound.score(for: request).mostMeetings == 2)
    }

    @Test func partnersApartCostAMeeting() {
        var request = CircleRequest(people: 9, size: 3, rounds: 4)
        #expect(RepeatBound.lowerBound(for: request) == 0)
        request.apart = [[0, 1]]
        #expect(RepeatBound.lowerBound(for: request) == 1)
    }

    @Test func guestsMeetEachHostOnceAtMost() {
        var request = CircleRequest(people: 12, size: 3, rounds: 5)
        request.hosts = [0, 3, 6, 9]
        #expect(RepeatBound.lowerBound(for: request) == 8)
        #expect(RepeatBound.facts(for: request).cause == .fewOfAKind)
        request.kinds = Array(repeating: 0, count: 4) + Array(repeating: 1, count: 8)
        (request.hosts, request.mix) = ([], [.init(atLeast: 1, atMost: 1), .init(atLeast: 2, atMost: 2)])
        #expect(RepeatBound.facts(for: request).cause == .fewOfAKind)
    }

    @Test func numbersThatNoRoomHoldsAreNotCounted() {
        for request in [
            CircleRequest(people: .max, size: 2, rounds: 2), CircleRequest(people: 4, size: 2, rounds: .max),
            CircleRequest(people: -1, size: 2, rounds: 2), CircleRequest(people: 4, size: .max, rounds: 0),
            CircleRequest(people: 4, size: 0, rounds: 1),
        ] {
            #expect(RepeatBound.lowerBound(for: request) == 0)
        }
        #expect(RepeatBound.lowerBound(for: CircleRequest(people: 4, size: .max, rounds: 2)) == 6)
    }
}
