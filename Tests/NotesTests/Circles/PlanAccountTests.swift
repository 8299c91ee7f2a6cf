import Circles
import Testing

@testable import Notes

/// What a facilitator is told of a plan before anybody moves a chair.
struct PlanAccountTests {
    @Test func aPlanWithoutRepeatsSaysSo() {
        let account = account([[[0, 1], [2, 3]], [[0, 2], [1, 3]]], size: 2)
        #expect(account == ["4 people in 2 pairs, for 2 rounds.", "Nobody meets anybody twice."])
    }

    @Test func oneRoundHasNothingToRepeat() {
        #expect(account([[[0, 1, 2, 3]]], size: 4) == ["4 people in one circle of 4, for 1 round."])
    }

    @Test func whatWasUnavoidableIsToldInNumbers() {
        let same = Array(repeating: [[0, 1, 2, 3]], count: 3)
        #expect(
            account(same, size: 4, partners: .apart) == [
                "4 people in one circle of 4, for 3 rounds.", "Partners sit apart.",
                "With 4 people in circles of 4, 3 rounds force at least 12 repeats; this plan has 12. Each time that two people sit together again is one repeat.",
                "Everybody has 9 neighbours in 3 rounds, and there are only 3 others.",
                "No two people meet more than 3 times.",
            ])
        #expect(
            account([[[0, 1], [2, 3]], [[0, 1], [2, 3]]], size: 2)[1].hasPrefix(
                "Counting alone forces no repeats; this plan, the best that was found, has 2."))
    }

    @Test func earlierMeetingsCountAndAreSaidToCount() {
        let round = [[[0, 1], [2, 3]]]
        let fresh = account(round, size: 2, past: [.init(0, 2)])
        #expect(fresh.last == "Nobody meets anybody again, earlier meetings included.")
        let again = account(round, size: 2, past: [.init(0, 1, times: 2), .init(0, 2), .init(0, 3)])
        #expect(
            again[1].hasPrefix(
                "With 4 people in pairs and all that was held before, 1 round forces at least 1 repeat; this plan has 1."
            ))
        #expect(again.last == "No two people meet more than 3 times, earlier meetings included.")
    }

    @Test func smallerCirclesAreSharedOutAndItIsSaidHow() {
        let unfair = account([[[0, 1, 2], [3, 4]], [[1, 2, 0], [3, 4]]], size: 3)
        #expect(unfair.last == "Nobody sits in a smaller circle more than twice.")
        let fair = account([[[0, 1, 2], [3, 4]], [[3, 4, 0], [1, 2]], [[1, 3, 4], [0, 2]]], size: 3)
        #expect(fair.last == "Everybody sits in a smaller circle once or twice.")
    }

    @Test func theOddPersonMakesATrioThatGetsMoreTime() {
        let account = account([[[0, 1, 2], [3, 4]], [[3, 4, 0], [1, 2]]], size: 2)
        #expect(account.first == "5 people in 1 pair and a trio, for 2 rounds.")
        #expect(
            account.suffix(2) == [
                "Everybody sits in a trio once or twice.", "Give the trio half as long again as the pairs.",
            ])
    }

    @Test(arguments: [
        ([4, 4, 4], "3 circles of 4"), ([5, 4, 4], "3 circles, 1 of 5 and 2 of 4"), ([3, 3, 3], "3 circles of 3"),
        ([2, 2, 3], "2 pairs and a trio"), ([3, 3, 2], "1 pair and 2 trios"), ([6], "one circle of 6"),
        ([], "no circles"),
    ])
    func circlesAreCountedInWords(_ sizes: [Int], _ words: String) {
        #expect(CircleWords.circles([3, 3, 2], arePairs: false) == "3 circles, 2 of 3 and 1 of 2")
        #expect(CircleWords.circles(sizes, arePairs: sizes.contains(2)) == words)
    }

    private func account(
        _ rounds: [[[Int]]], size: Int, past: [CircleRequest.PastMeeting] = [],
        partners: PlanAccount.Partners = .free
    ) -> [String] {
        let schedule = Schedule(rounds: rounds)
        var request = CircleRequest(people: rounds[0].joined().count, size: size, rounds: rounds.count)
        request.past = past
        return PlanAccount(
            schedule, score: ScheduleScore(of: schedule, for: request), forced: RepeatBound.facts(for: request),
            size: size,
            hasPast: !past.isEmpty, partners: partners
        ).sentences
    }
}
