import Circles
import Testing

@testable import Facilitation

struct QuickSeatingTests {
    @Test(arguments: 0..<40)
    func everybodyHasOneSeatInEveryRoundAndWhoIsApartStaysApart(seed: UInt64) throws {
        let people = [6, 10, 23, 61, 200][Int(seed % 5)]
        var request = CircleRequest(people: people, size: 4, rounds: 3, seed: seed)
        request.apart = (0..<people / 2).map { [2 * $0, 2 * $0 + 1] }
        var seating = QuickSeating(request)
        let rounds = seating.schedule(rounds: 3)
        let schedule = try #require(rounds, "seed \(seed)")
        #expect(schedule.rounds.count == 3)
        for round in schedule.rounds {
            #expect(round.joined().sorted() == Array(0..<people), "seed \(seed)")
            #expect(round.map(\.count) == request.circleSizes, "seed \(seed)")
            #expect(round.allSatisfy { Set($0.map { $0 / 2 }).count == $0.count }, "seed \(seed)")
        }
    }

    @Test func thereIsRoomEnoughForNobodyToMeetAgain() throws {
        let request = CircleRequest(people: 200, size: 5, rounds: 8, seed: 1)
        var seating = QuickSeating(request)
        let rounds = seating.schedule(rounds: 8)
        let schedule = try #require(rounds)
        #expect(ScheduleScore(of: schedule, for: request).repeats == 0)
    }

    @Test func whoMetBeforeSitsApartWhereThatCanBe() throws {
        var request = CircleRequest(people: 16, size: 4, rounds: 1, seed: 1)
        request.past = (0..<16).flatMap { one in
            (one + 1..<16).compactMap { one / 4 == $0 / 4 ? CircleRequest.PastMeeting(one, $0) : nil }
        }
        var seating = QuickSeating(request)
        let rounds = seating.schedule(rounds: 1)
        let schedule = try #require(rounds)
        #expect(ScheduleScore(of: schedule, for: request).repeats == 0)
    }

    @Test func thereAreNoRoundsWherePartnersCannotBeApart() {
        var request = CircleRequest(people: 4, size: 4, rounds: 1, seed: 1)
        request.apart = [[0, 1]]
        var seating = QuickSeating(request)
        let rounds = seating.schedule(rounds: 1)
        #expect(rounds == nil)
    }
}
