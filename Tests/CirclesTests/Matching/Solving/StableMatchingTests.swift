import Circles
import Testing

struct StableMatchingTests {
    /// Strict lists and lists with ties, with one place each and with more.
    static let markets: [RandomMarket] = (1...40).map { seed in
        RandomMarket(
            seed: seed, people: 3 + Int(seed) % 12, tierOfProposers: 1 + Int(seed) % 3,
            tierOfReceivers: 1 + Int(seed / 3) % 4, density: 3 + Int(seed) % 7,
            mostPlacesOfProposers: 1 + Int(seed) % 2, mostPlacesOfReceivers: 1 + Int(seed / 2) % 3)
    }

    @Test(arguments: markets)
    func nobodyGetsMorePartnersThanPlacesOrSomebodyUnlisted(market: RandomMarket) {
        let listed = Set(market.pairs.map { Matching.Pair($0.proposer, $0.receiver) })
        for matching in Self.all(market.profile) {
            #expect(Set(matching.pairs).count == matching.pairs.count)
            #expect(listed.isSuperset(of: matching.pairs))
            let (proposers, receivers) = market.capacities
            #expect(zip(matching.receivers(proposers: market.people), proposers).allSatisfy { $0.count <= $1 })
            #expect(zip(matching.proposers(receivers: market.people), receivers).allSatisfy { $0.count <= $1 })
        }
    }

    @Test(arguments: markets)
    func noTwoPeopleWouldRatherHaveEachOther(market: RandomMarket) {
        for matching in Self.all(market.profile) {
            #expect(BlockingPairs.of(matching, in: market.profile).isEmpty)
        }
    }

    @Test(arguments: 1...24)
    func noProposerDoesBetterInAnyStableMatching(seed: UInt64) {
        let market = RandomMarket(seed: seed, people: 4 + Int(seed) % 4, density: seed % 4 == 3 ? 5 : 8)
        let stable = Enumeration(market).stable
        let (best, worst) = (
            StableMatching.proposerOptimal(market.profile), StableMatching.receiverOptimal(market.profile)
        )
        func tier(_ matching: Matching, _ proposer: Int) -> Int {
            market.pairs.filter { $0.proposer == proposer && matching.pairs.contains(.init(proposer, $0.receiver)) }
                .map(\.proposerTier).min() ?? .max
        }
        for proposer in 0..<market.people {
            let reached = stable.map { $0.first { $0.proposer == proposer }?.proposerTier ?? .max }
            #expect(tier(best, proposer) == reached.min())
            #expect(tier(worst, proposer) == reached.max())
        }
    }

    /// The rural hospitals theorem (Roth, 1986).
    @Test(arguments: 1...24)
    func everyStableMatchingOfStrictListsLeavesTheSamePeopleOver(seed: UInt64) {
        let market = RandomMarket(seed: seed, people: 5, density: 5, mostPlacesOfReceivers: 2)
        let chosen = Set(StableMatching.proposerOptimal(market.profile).pairs.map(\.a))
        let places = StableMatching.proposerOptimal(market.profile).proposers(receivers: market.people).map(\.count)
        for matching in Enumeration(market).stable {
            #expect(Set(matching.map(\.proposer)) == chosen)
            #expect((0..<market.people).map { r in matching.count { $0.receiver == r } } == places)
        }
    }

    @Test func whoIsListedByOneSideAloneIsNobodysPartner() {
        let profile = PreferenceProfile(proposerLists: [[[1], [0]], [[1]]], receiverLists: [[[0]], [[1]]])
        #expect(StableMatching.proposerOptimal(profile).pairs == [.init(0, 0), .init(1, 1)])
    }

    @Test func ofAPairThatIsNamedTwiceTheBetterEntryCounts() {
        let market = RandomMarket(seed: 5, people: 6)
        let again = market.pairs.map {
            PreferenceProfile.AcceptablePair(
                proposer: $0.proposer, receiver: $0.receiver, proposerTier: $0.proposerTier + 9,
                receiverTier: $0.receiverTier + 9)
        }
        #expect(market.profile(of: again + market.pairs) == market.profile)
    }

    @Test(arguments: markets)
    func theOrderOfInputDoesNotMatter(market: RandomMarket) {
        var random = SplitMix64(seed: market.seed)
        let shuffled = market.profile(of: market.pairs.shuffled(using: &random))
        #expect(shuffled == market.profile)
        #expect(Self.all(shuffled) == Self.all(market.profile))
    }

    private static func all(_ profile: PreferenceProfile) -> [Matching] {
        [
            StableMatching.proposerOptimal(profile), StableMatching.receiverOptimal(profile),
            StableMatching.withTies(profile),
        ]
    }
}
