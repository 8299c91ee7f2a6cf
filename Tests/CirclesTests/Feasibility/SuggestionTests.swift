import Circles
import Testing

struct SuggestionTests {
    @Test(arguments: [(30, 6, 8), (20, 4, 8), (36, 6, 7), (24, 8, 6), (12, 4, 6), (9, 3, 5), (12, 2, 12), (47, 5, 14)])
    func aSuggestionGoesWithoutARepeat(people: Int, size: Int, rounds: Int) {
        let request = CircleRequest(people: people, size: size, rounds: rounds)
        let suggestions = Suggestion.withoutRepeats(near: request)
        #expect(!suggestions.isEmpty)
        for suggestion in suggestions {
            let near = suggestion.request
            switch suggestion.change {
            case .rounds(let fewer): #expect(near.rounds == fewer && fewer < rounds && near.size == size)
            case .size(let other): #expect(near.size == other && near.rounds == rounds)
            }
            let plan = Construction.plan(people: near.people, size: near.size, rounds: near.rounds)
            #expect(plan.map { ScheduleScore(of: $0.schedule, for: near).repeats } == 0)
            #expect(plan?.schedule.rounds.count == near.rounds)
        }
    }

    @Test func fourRoundsAreTheMostOfNinePeople() {
        let suggestions = Suggestion.withoutRepeats(near: CircleRequest(people: 9, size: 3, rounds: 5))
        #expect(suggestions.map(\.change) == [.rounds(4), .size(2)])
    }

    @Test func whatGoesWithoutARepeatNeedsNoSuggestion() {
        #expect(Suggestion.withoutRepeats(near: CircleRequest(people: 9, size: 3, rounds: 4)).isEmpty)
        #expect(Suggestion.withoutRepeats(near: CircleRequest(people: .max, size: 3, rounds: 4)).isEmpty)
    }

    @Test func nothingIsPromisedWhereWishesWouldHaveToBeKept() {
        var request = CircleRequest(people: 9, size: 3, rounds: 5)
        request.apart = [[0, 1]]
        #expect(Suggestion.withoutRepeats(near: request).isEmpty)
    }
}
