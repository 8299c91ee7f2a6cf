import Testing

@testable import Circles

@Suite struct ProposalsTests {
    private func proposals(_ pool: MatchPool, byWeight: Bool = false) -> Proposals {
        Proposals(pool, lists: Shortlists(pool), byWeight: byWeight)
    }

    private func sides(mentors: Int, proteges: Int) -> [Applicant] {
        Array(repeating: Applicant(role: .mentor), count: mentors)
            + Array(repeating: Applicant(role: .protege), count: proteges)
    }

    @Test(arguments: 0..<48) func everybodyWithRoomIsProposedOrNamedAndNobodyTooOften(_ number: Int) {
        let seed = UInt64(number)
        var random = RandomPool(seed: seed)
        let pool = random.pool(of: 3 + number % 23, RandomPool.Mix.allCases[number % 4])
        let found = proposals(pool, byWeight: number % 3 == 0)
        var count = pool.applicants.map { _ in 0 }
        for group in found.pairs.map(\.people) + found.triads.map(\.people) {
            #expect(group == group.sorted() && Set(group).count == group.count, "seed \(seed)")
            for person in group {
                count[person] += 1
                for other in group where other != person {
                    #expect(pool.exclusion(person, other) == nil, "seed \(seed)")
                }
            }
        }
        for person in pool.applicants.indices {
            #expect(count[person] <= pool.applicants[person].room, "seed \(seed)")
            let isWaiting = count[person] == 0 && pool.applicants[person].room > 0
            #expect(found.waiting.contains(person) == isWaiting, "seed \(seed)")
        }
        if found.method == .stable { #expect(found.blocking == 0, "seed \(seed)") }
        #expect(found == proposals(pool, byWeight: number % 3 == 0), "seed \(seed)")
    }

    @Test func ranksCountMoreThanScores() {
        var people = sides(mentors: 2, proteges: 2)
        let budgets = Topic(.knowledge, "budgets")
        people[0].offers = [budgets]
        people[2].wants = [budgets]
        people[1].offers = [Topic(.wisdom, "age")]
        #expect(proposals(MatchPool(people)).pairs.map(\.people) == [[0, 2], [1, 3]])
        people[2].ranks = [[1], [0]]
        people[1].ranks = [[2]]
        #expect(proposals(MatchPool(people)).pairs.map(\.people) == [[0, 3], [1, 2]])
        #expect(proposals(MatchPool(people), byWeight: true).pairs.map(\.people) == [[0, 3], [1, 2]])
    }

    @Test func whoeverWasStruckIsNotProposed() {
        var people = sides(mentors: 2, proteges: 2)
        people[2].ranks = [[0]]
        people[0].strikes = [2]
        for byWeight in [false, true] {
            #expect(proposals(MatchPool(people), byWeight: byWeight).pairs.map(\.people) == [[0, 3], [1, 2]])
        }
    }

    @Test func stableIsWithoutBlockingPairsAndWeightLeavesNobodyOut() {
        // Both would rather have each other than the partners by whom nobody is left out.
        var people = sides(mentors: 2, proteges: 2)
        (people[0].ranks, people[2].ranks) = ([[2], [3]], [[0], [1]])
        people[1].avoids = [3]
        let pool = MatchPool(people)
        let weight = proposals(pool, byWeight: true)
        #expect(weight.pairs.map(\.people) == [[0, 3], [1, 2]])
        #expect(weight.blocking == 1)
        let stable = proposals(pool)
        #expect(stable.pairs.isEmpty)
        #expect(stable.triads.map(\.people) == [[0, 1, 2]])
        #expect(stable.blocking == 0)
        #expect(stable.waiting == [3])
    }

    @Test func onePoolIsMatchedByWeight() {
        let found = proposals(MatchPool(Array(repeating: Applicant(), count: 6)))
        #expect(found.method == .weight)
        #expect(found.pairs.count == 3)
        #expect(found.waiting.isEmpty)
    }

    @Test func theOddPersonJoinsThePairThatLosesLeast() {
        var people = Array(repeating: Applicant(), count: 5)
        let topics = (0..<2).map { Topic(.knowledge, ["budgets", "hiring"][$0]) }
        for (person, topic) in [(0, 0), (1, 0), (2, 1), (3, 1), (4, 1)] {
            people[person].wants = [topics[topic]]
            people[person].offers = [topics[topic]]
        }
        let found = proposals(MatchPool(people))
        #expect(found.pairs.map(\.people) == [[0, 1]])
        #expect(found.triads.map(\.people) == [[2, 3, 4]])
        #expect(found.waiting.isEmpty)
    }

    @Test func nobodyJoinsAPairWithSomebodyTheyMayNotMeet() {
        var people = Array(repeating: Applicant(), count: 3)
        people[2].avoids = [0]
        people[1].strikes = [2]
        let found = proposals(MatchPool(people))
        #expect(found.pairs.map(\.people) == [[0, 1]])
        #expect(found.triads.isEmpty)
        #expect(found.waiting == [2])
    }

    @Test func whereASideLacksPeopleMostOfTheOthersWait() {
        let found = proposals(MatchPool(sides(mentors: 4, proteges: 8)))
        #expect(found.pairs.count == 3)
        #expect(found.triads.count == 1)
        #expect(found.waiting.count == 3)
    }

    @Test func whoeverTakesTwoIsProposedTwo() {
        var people = sides(mentors: 2, proteges: 4)
        for mentor in 0..<2 { people[mentor].capacity = 2 }
        #expect(proposals(MatchPool(people)).pairs.count == 4)
        var pool = Array(repeating: Applicant(), count: 3)
        pool[1].capacity = 2
        #expect(proposals(MatchPool(pool)).pairs.map(\.people) == [[0, 1], [1, 2]])
    }

    @Test func peopleLeftOverArePairedThoughNeitherIsOnTheOthersList() {
        var people = sides(mentors: 12, proteges: 12)
        let lists = Shortlists(MatchPool(people))
        // Nobody on the first list wants the first mentor, and all other mentors want these before anybody else.
        let strikers = lists.lists[0]
        for protege in strikers { people[protege].strikes = [0] }
        for mentor in 1..<12 { people[mentor].ranks = [lists.lists[mentor].filter(strikers.contains)] }
        let found = Proposals(MatchPool(people), lists: lists)
        #expect(found.pairs.count == 12)
        let unlisted = found.pairs.filter { !$0.isListed }
        #expect(unlisted.allSatisfy { !lists.lists[$0.people[0]].contains($0.people[1]) })
        #expect(unlisted.contains { $0.people[0] == 0 })
    }

    @Test func whoeverIsRankedMayBeProposedThoughNeitherIsOnTheOthersList() throws {
        var people = sides(mentors: 12, proteges: 12)
        let lists = Shortlists(MatchPool(people))
        for protege in lists.lists[0] { people[protege].strikes = [0] }
        let other = try #require((12..<24).first { !lists.lists[0].contains($0) })
        people[other].ranks = [[0]]
        let found = Proposals(MatchPool(people), lists: lists)
        #expect(found.pairs.first { $0.people == [0, other] }?.isListed == true)
        people[0].strikes = [other]
        #expect(!Proposals(MatchPool(people), lists: lists).pairs.contains { $0.people == [0, other] })
    }
}
