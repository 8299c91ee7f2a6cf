import Testing

@testable import Circles

/// The rules of the proposals by themselves, without the exchanges that follow them.
struct KiralyProposalsTests {
    @Test func whoWasTurnedAwayByAllWinsTiesTheSecondTime() {
        let profile = PreferenceProfile(proposerLists: [[[0], [1]], [[0]]], receiverLists: [[[0, 1]], [[0]]])
        #expect(proposals(profile).pairs == [.init(0, 1), .init(1, 0)])
    }

    @Test func whoCouldSitAsWellElsewhereGivesWayToSomebodyLessLiked() {
        let profile = PreferenceProfile(proposerLists: [[[0, 1]], [[0]]], receiverLists: [[[0], [1]], [[0]]])
        #expect(proposals(profile).pairs == [.init(0, 1), .init(1, 0)])
    }

    @Test func ofEquallyWelcomeReceiversOneWithAFreePlaceIsAskedFirst() {
        let profile = PreferenceProfile(proposerLists: [[[0]], [[0, 1]]], receiverLists: [[[1], [0]], [[1]]])
        #expect(proposals(profile).pairs == [.init(0, 0), .init(1, 1)])
    }

    @Test func exchangesPairMorePeopleAndNobodyBlocks() {
        var more = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let market = RandomMarket(seed: seed, people: 60, tierOfProposers: 3, tierOfReceivers: 4, density: 1)
            let profile = market.profile
            let before = proposals(profile)
            var exchanges = TieExchanges(profile, before)
            let hasGrown = exchanges.run()
            #expect(hasGrown == (exchanges.matching.pairs.count > before.pairs.count), "seed \(seed)")
            #expect(BlockingPairs.of(exchanges.matching, in: profile).isEmpty, "seed \(seed)")
            more += StableMatching.withTies(profile).pairs.count - before.pairs.count
        }
        #expect(more >= 6)
    }

    private func proposals(_ profile: PreferenceProfile) -> Matching {
        let proposals = KiralyProposals(profile)
        proposals.run()
        return proposals.matching
    }
}
