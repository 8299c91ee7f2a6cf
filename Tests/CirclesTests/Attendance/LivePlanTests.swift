import Circles
import Foundation
import Testing

struct LivePlanTests {
    private let sixteen = Schedule(rounds: [
        [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]],
        [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15]],
        [[0, 5, 10, 15], [1, 4, 11, 14], [2, 7, 8, 13], [3, 6, 9, 12]],
    ])
    private let pairs = Schedule(rounds: [
        [[0, 1], [2, 3], [4, 5]], [[0, 2], [1, 4], [3, 5]], [[0, 3], [1, 5], [2, 4]],
    ])

    private func live(_ schedule: Schedule, size: Int, _ change: (inout CircleRequest) -> Void = { _ in }) -> LivePlan {
        let people = schedule.rounds[0].joined().count
        var request = CircleRequest(people: people, size: size, rounds: schedule.rounds.count)
        change(&request)
        return LivePlan(schedule, for: request)
    }

    @Test func aRoundThatBeganIsHistory() {
        var plan = live(sixteen, size: 4)
        #expect(plan.begin()?.map(\.people) == sixteen.rounds[0])
        plan.leave(0)
        #expect(plan.held.rounds == [sixteen.rounds[0]])
        #expect(plan.toCome.rounds.map { $0[0] } == [[4, 8, 12], [5, 10, 15]])
        #expect(plan.history.count == 24)
        _ = plan.begin()
        _ = plan.begin()
        #expect(plan.begin() == nil)
    }

    @Test func aRoundThatBeganTooSoonIsTakenBackUntilSomebodyComesOrGoes() {
        func isTakenBack(_ plan: inout LivePlan) -> Bool { plan.takeBack() }
        var plan = live(sixteen, size: 4)
        #expect(!isTakenBack(&plan))
        _ = plan.begin()
        let begun = plan
        #expect(isTakenBack(&plan))
        #expect(plan == live(sixteen, size: 4))
        _ = plan.begin()
        #expect(plan == begun)
        plan.leave(3)
        #expect(!isTakenBack(&plan))
        plan.arrive(3)
        #expect(isTakenBack(&plan))
    }

    @Test func whomANewcomerMetBeforeCounts() {
        var plan = live(pairs, size: 2)
        let everybody = (0..<6).map { CircleRequest.PastMeeting($0, 6) }
        let change = plan.arrive(6, as: Newcomer(past: everybody))
        #expect(!change.repeats.isEmpty)
        #expect(plan.request.past == everybody)
    }

    @Test func aCircleShrinksByOneAndNobodyMoves() {
        var plan = live(sixteen, size: 4)
        #expect(plan.leave(5).isQuiet)
        #expect(plan.schedule.rounds.allSatisfy { $0.map(\.count).sorted() == [3, 4, 4, 4] })
        #expect(plan.present == Array(0..<16).filter { $0 != 5 })
    }

    @Test func onlyACircleThatBecomesTooSmallIsMended() {
        var plan = live(sixteen, size: 4)
        plan.leave(0)
        let change = plan.leave(1)
        #expect(change.moves.map(\.round) == [0])
        #expect(change.moves.first?.to == 0)
        #expect(plan.schedule.rounds.allSatisfy { $0.map(\.count).sorted() == [3, 3, 4, 4] })
    }

    @Test func aJoinerTakesTheSeatsOfWhoLeft() {
        var plan = live(sixteen, size: 4)
        _ = plan.begin()
        plan.leave(5)
        let change = plan.arrive(16)
        #expect(change == LivePlan.Change(person: 16, tookSeatsOf: 5))
        #expect(
            plan.toCome.rounds == [
                [[0, 4, 8, 12], [1, 9, 13, 16], [2, 6, 10, 14], [3, 7, 11, 15]],
                [[0, 10, 15, 16], [1, 4, 11, 14], [2, 7, 8, 13], [3, 6, 9, 12]],
            ])
        #expect(plan.score.repeats == 0)
    }

    @Test func leavingAndComingBackChangesNothing() {
        var plan = live(pairs, size: 2)
        _ = plan.begin()
        let before = plan
        #expect(!plan.leave(4).moves.isEmpty)
        #expect(plan.arrive(4).movedPeople.count == 2)
        #expect(plan == before)
    }

    @Test func whoseSeatsAreTakenGetsOthers() {
        var plan = live(sixteen, size: 4)
        plan.leave(5)
        plan.arrive(16)
        plan.leave(9)
        #expect(plan.arrive(5).tookSeatsOf == 9)
    }

    @Test func aJoinerDoesNotTakeSeatsBesideWhoTheyAreApartFrom() {
        var plan = live(sixteen, size: 4)
        plan.leave(5)
        plan.leave(10)
        let change = plan.arrive(16, as: Newcomer(apartFrom: [1, 7, 13]))
        #expect(change.tookSeatsOf == 10)
        #expect(change.breaches.isEmpty)
        #expect(plan.request.people == 17)
    }

    @Test func whereAllCirclesAreFullANewOneBegins() {
        var plan = live(sixteen, size: 4)
        let change = plan.arrive(16)
        #expect(plan.schedule.rounds.allSatisfy { $0.map(\.count).sorted() == [3, 3, 3, 4, 4] })
        #expect(change.moves.count == 6)
        #expect(change.moves.allSatisfy { $0.to == 4 })
        #expect(plan.arrive(17).moves.isEmpty)
    }

    @Test func nobodyIsLeftOutOfAPair() {
        var plan = live(pairs, size: 2)
        #expect(plan.leave(0).moves.count == 3)
        for round in 0..<3 {
            #expect(plan.circles(inRound: round).map(\.isTrio).count { $0 } == 1)
            #expect(plan.circles(inRound: round).map(\.people.count).sorted() == [2, 3])
        }
        plan.arrive(6)
        #expect((0..<3).allSatisfy { plan.circles(inRound: $0).map(\.people.count) == [2, 2, 2] })
        plan.arrive(7)
        #expect((0..<3).allSatisfy { plan.circles(inRound: $0).count { $0.isTrio } == 1 })
        plan.arrive(8)
        #expect((0..<3).allSatisfy { plan.circles(inRound: $0).map(\.people.count) == [2, 2, 2, 2] })
    }

    @Test func aHostKeepsTheirTable() {
        var plan = live(Schedule(rounds: [[[0, 1, 2], [3, 4, 5]], [[0, 4, 2], [3, 1, 5]]]), size: 3) {
            $0.hosts = [0, 3]
        }
        plan.leave(1)
        plan.leave(2)
        #expect(plan.schedule.rounds.allSatisfy { $0[0].contains(0) && $0[1].contains(3) && $0[0].count == 2 })
    }

    @Test func aRoomTakesNoMoreThanItsSeats() {
        var plan = live(sixteen, size: 4) { $0.rooms = [4, 4, 4, 4] }
        #expect(plan.arrive(16).breaches.map(\.rule) == [.room, .room, .room])
        var roomy = live(sixteen, size: 4) { $0.rooms = [4, 9, 5, 4, 4] }
        #expect(roomy.arrive(16).breaches.isEmpty)
        #expect(roomy.circles(inRound: 0).map(\.room) == [0, 1, 2, 3, 4])
    }

    @Test func theSameCirclesAsBeforeAreOneWordAway() {
        var plan = live(sixteen, size: 4)
        #expect(plan.again() == nil)
        _ = plan.begin()
        plan.leave(7)
        plan.arrive(16)
        plan.leave(2)
        let change = plan.again()
        #expect(plan.toCome.rounds[0] == [[0, 1, 3], [4, 5, 6, 16], [8, 9, 10, 11], [12, 13, 14, 15]])
        #expect(plan.schedule.rounds.count == 4)
        #expect(change?.repeats.count == 18)
        #expect(plan.request.rounds == 4)
    }

    @Test func whoComesBackAfterARoundAgainFindsTheirOwnSeatsInTheOthers() {
        var plan = live(sixteen, size: 4)
        _ = plan.begin()
        plan.leave(7)
        plan.again()
        plan.arrive(7)
        #expect(Array(plan.toCome.rounds.dropFirst()) == Array(sixteen.rounds.dropFirst()))
    }

    @Test func aStoredPlanIsReadAsItWas() throws {
        var plan = live(pairs, size: 2) { ($0.apart, $0.rooms) = ([[0, 5]], [2, 3, 2, 2]) }
        _ = plan.begin()
        plan.leave(0)
        let stored = try JSONEncoder().encode(plan)
        #expect(try JSONDecoder().decode(LivePlan.self, from: stored) == plan)
    }

    @Test func theNextPlanIsForThoseWhoAreThere() {
        var plan = live(sixteen, size: 4) { $0.apart = [[1, 7], [2, 3, 15]] }
        _ = plan.begin()
        plan.leave(0)
        plan.leave(2)
        let (request, people) = plan.requestForPresent(rounds: 2, seed: 5)
        #expect(people == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
        #expect(request.apart == [[0, 5], [1, 13]])
        #expect(request.past.count == 1 + 18)
        plan.append(Schedule(rounds: [[Array(0..<7), Array(7..<14)]]), of: people, instead: true)
        #expect(plan.toCome.rounds == [[[1, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15]]])
    }

    @Test func whoIsThereCannotComeAndWhoIsGoneCannotLeave() {
        var plan = live(pairs, size: 2)
        let before = plan
        #expect(plan.arrive(3).isQuiet)
        #expect(plan.arrive(9).isQuiet)
        #expect(plan.leave(6).isQuiet)
        #expect(plan.leave(-1).isQuiet)
        #expect(plan == before)
    }
}
