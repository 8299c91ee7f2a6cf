import Circles
import Testing

struct LargeWithTiesTests {
    @Test(arguments: 1...30)
    func atLeastTwoThirdsOfTheLargestStableMatchingArePaired(seed: UInt64) {
        let market = RandomMarket(
            seed: seed, people: 5 + Int(seed) % 6, tierOfProposers: 2 + Int(seed) % 2,
            tierOfReceivers: 2 + Int(seed / 2) % 3, density: 3 + Int(seed) % 2,
            mostPlacesOfReceivers: 1 + Int(seed) % 2)
        let found = StableMatching.withTies(market.profile)
        var largest = LargestStable(market)
        #expect(3 * found.pairs.count >= 2 * largest.size)
        #expect(found.pairs.count <= largest.size)
    }

    @Test func promotionPairsWhomTheOrderOfNumbersWouldLeaveOver() {
        // Both like the first receiver best, who is indifferent; only proposer 0 knows somebody else.
        let profile = PreferenceProfile(
            proposerLists: [[[0], [1]], [[0]]], receiverLists: [[[0, 1]], [[0]]])
        #expect(StableMatching.proposerOptimal(profile).pairs.count == 1)
        #expect(StableMatching.withTies(profile).pairs == [.init(0, 1), .init(1, 0)])
    }

    @Test func manyPeopleWithTiesLeaveFewOver() {
        let market = RandomMarket(
            seed: 7, people: 120, tierOfProposers: 3, tierOfReceivers: 4, density: 1)
        let matching = StableMatching.withTies(market.profile)
        let ceiling = WeightedAssignment(
            of: WeightedSides(
                proposerCapacities: market.capacities.proposers, receiverCapacities: market.capacities.receivers,
                pairs: market.pairs.map { WeightedPair($0.proposer, $0.receiver, weight: 1) }))
        #expect(BlockingPairs.of(matching, in: market.profile).isEmpty)
        #expect(100 * matching.pairs.count >= 97 * ceiling.matching.pairs.count)
    }
}

/// The size of the largest weakly stable matching, by going through all choices of the proposers.
private struct LargestStable {
    private let enumeration: Enumeration
    private let choices: [[PreferenceProfile.AcceptablePair]]
    private var places: [Int]
    private var chosen: [PreferenceProfile.AcceptablePair] = []
    private var best = 0

    init(_ market: RandomMarket) {
        enumeration = Enumeration(market)
        choices = (0..<market.people).map { proposer in market.pairs.filter { $0.proposer == proposer } }
        places = market.capacities.receivers
    }

    var size: Int {
        mutating get {
            extend(from: 0)
            return best
        }
    }

    private mutating func extend(from proposer: Int) {
        // Only larger ones are of interest.
        guard chosen.count + choices.count - proposer > best else { return }
        guard proposer < choices.count else {
            if enumeration.isStable(chosen) { best = chosen.count }
            return
        }
        for pair in choices[proposer] where places[pair.receiver] > 0 {
            places[pair.receiver] -= 1
            chosen.append(pair)
            extend(from: proposer + 1)
            chosen.removeLast()
            places[pair.receiver] += 1
        }
        extend(from: proposer + 1)
    }
}
