import Circles
import Testing

struct WeightedAssignmentTests {
    @Test(arguments: 1...30)
    func noMatchingWeighsMore(seed: UInt64) {
        let market = RandomMarket(
            seed: seed, people: 3 + Int(seed) % 3, density: 7, mostPlacesOfProposers: 1 + Int(seed) % 2,
            mostPlacesOfReceivers: 1 + Int(seed / 2) % 2)
        let pairs = market.weighted(-3...12)
        let weights = Dictionary(uniqueKeysWithValues: pairs.map { (Matching.Pair($0.a, $0.b), $0.weight) })
        var (heaviest, largest) = (0, (pairs: 0, weight: 0))
        Enumeration(market).forEach { chosen in
            let weight = chosen.reduce(0) { $0 + (weights[.init($1.proposer, $1.receiver)] ?? 0) }
            heaviest = max(heaviest, weight)
            if (chosen.count, weight) > largest { largest = (chosen.count, weight) }
        }
        let sides = market.sides(weights: -3...12)
        #expect(WeightedAssignment(of: sides).weight == heaviest)
        let nobodyLeftOut = WeightedAssignment(of: sides, goal: .nobodyLeftOut)
        #expect(nobodyLeftOut.matching.pairs.count == largest.pairs)
        #expect(nobodyLeftOut.weight == largest.weight)
    }

    @Test(arguments: [1, 10, 60, 240], MatchingGoal.allCases)
    func pricesProveTheWeightAtAnySize(people: Int, goal: MatchingGoal) throws {
        let market = RandomMarket(
            seed: UInt64(people), people: people, density: people > 60 ? 1 : 5, mostPlacesOfProposers: 2,
            mostPlacesOfReceivers: 3)
        let sides = market.sides(weights: -20...1000)
        let found = WeightedAssignment(of: sides, goal: goal)
        let bound = try #require(found.certificate.bound(for: sides))
        #expect(bound == found.weight + found.certificate.bonus * found.matching.pairs.count)
        expectFits(found, market)
    }

    @Test(arguments: 1...10)
    func theOrderOfInputDoesNotMatter(seed: UInt64) {
        let market = RandomMarket(seed: seed, people: 12, mostPlacesOfReceivers: 2)
        var random = SplitMix64(seed: seed)
        let shuffled = WeightedSides(
            proposerCapacities: market.capacities.proposers, receiverCapacities: market.capacities.receivers,
            pairs: market.weighted(0...9).shuffled(using: &random))
        #expect(WeightedAssignment(of: shuffled) == WeightedAssignment(of: market.sides(weights: 0...9)))
    }

    private func expectFits(_ found: WeightedAssignment, _ market: RandomMarket) {
        let weights = Dictionary(
            uniqueKeysWithValues: market.weighted(-20...1000).map { (Matching.Pair($0.a, $0.b), $0.weight) })
        #expect(found.matching.pairs.reduce(0) { $0 + (weights[$1] ?? .min / 4096) } == found.weight)
        #expect(Set(found.matching.pairs).count == found.matching.pairs.count)
        let (proposers, receivers) = market.capacities
        #expect(zip(found.matching.receivers(proposers: market.people), proposers).allSatisfy { $0.count <= $1 })
        #expect(zip(found.matching.proposers(receivers: market.people), receivers).allSatisfy { $0.count <= $1 })
    }
}
