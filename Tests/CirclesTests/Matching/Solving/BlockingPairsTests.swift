import Circles
import Testing

struct BlockingPairsTests {
    @Test(arguments: 1...12)
    func aMatchingIsStableWhereTheDefinitionSaysSo(seed: UInt64) {
        let market = RandomMarket(
            seed: seed, people: 4, tierOfProposers: 1 + Int(seed) % 2, tierOfReceivers: 1 + Int(seed / 2) % 2,
            density: 6, mostPlacesOfProposers: 2, mostPlacesOfReceivers: 2)
        let enumeration = Enumeration(market)
        let profile = market.profile
        enumeration.forEach { pairs in
            let matching = Matching(pairs: pairs.map { Matching.Pair($0.proposer, $0.receiver) })
            #expect(BlockingPairs.of(matching, in: profile).isEmpty == enumeration.isStable(pairs))
        }
    }

    @Test func aHandMadePairThatNobodyAskedForIsLeftForAnyListedPerson() {
        let profile = PreferenceProfile(proposerLists: [[[0]], [[0], [1]]], receiverLists: [[[1], [0]], [[1]]])
        let edited = Matching(pairs: [.init(0, 1), .init(1, 0)])
        #expect(BlockingPairs.of(edited, in: profile).isEmpty)
        let crossed = Matching(pairs: [.init(0, 0), .init(1, 1)])
        #expect(BlockingPairs.of(crossed, in: profile) == [.init(1, 0)])
        let unlisted = Matching(pairs: [.init(0, 1)])
        #expect(BlockingPairs.of(unlisted, in: profile) == [.init(0, 0), .init(1, 0), .init(1, 1)])
    }
}
