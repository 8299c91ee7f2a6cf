import Circles
import Testing

/// What happens when somebody who was left over leaves.
struct LeavingTests {
    @Test(arguments: 1...30)
    func theReceiversBestMatchingStaysAsItWas(seed: UInt64) {
        let market = Self.market(seed)
        let before = StableMatching.receiverOptimal(market.profile)
        for person in Self.leftOver(before, of: market) {
            let after = market.profile(of: market.pairs.filter { $0.proposer != person })
            #expect(StableMatching.receiverOptimal(after) == before)
        }
    }

    /// The others may even do better: who is left over in the end may have taken a place for a while.
    @Test(arguments: 1...30)
    func theProposersBestMatchingStaysStableAndNobodyElseDoesWorse(seed: UInt64) {
        let market = Self.market(seed)
        let before = StableMatching.proposerOptimal(market.profile)
        for person in Self.leftOver(before, of: market) {
            let after = market.profile(of: market.pairs.filter { $0.proposer != person })
            #expect(BlockingPairs.of(before, in: after).isEmpty)
            let now = StableMatching.proposerOptimal(after)
            #expect(Set(now.pairs.map(\.a)) == Set(before.pairs.map(\.a)))
            for proposer in 0..<market.people {
                #expect(Self.tier(now, proposer, market) <= Self.tier(before, proposer, market))
            }
        }
    }

    @Test(arguments: 1...30)
    func theLargestWeightStaysAsItWas(seed: UInt64) {
        let market = Self.market(seed)
        let pairs = market.weighted(1...9)
        func assignment(_ pairs: [WeightedPair]) -> WeightedAssignment {
            WeightedAssignment(
                of: WeightedSides(
                    proposerCapacities: market.capacities.proposers, receiverCapacities: market.capacities.receivers,
                    pairs: pairs))
        }
        let before = assignment(pairs)
        for person in Self.leftOver(before.matching, of: market) {
            #expect(assignment(pairs.filter { $0.a != person }).weight == before.weight)
        }
    }

    private static func market(_ seed: UInt64) -> RandomMarket {
        RandomMarket(seed: seed, people: 12, density: 2)
    }

    private static func leftOver(_ matching: Matching, of market: RandomMarket) -> [Int] {
        (0..<market.people).filter { person in !matching.pairs.contains { $0.a == person } }
    }

    private static func tier(_ matching: Matching, _ proposer: Int, _ market: RandomMarket) -> Int {
        market.pairs.first { $0.proposer == proposer && matching.pairs.contains(.init(proposer, $0.receiver)) }?
            .proposerTier ?? .max
    }
}
