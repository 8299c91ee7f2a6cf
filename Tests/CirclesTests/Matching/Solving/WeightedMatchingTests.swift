import Circles
import Testing

struct WeightedMatchingTests {
    /// A pool of random pairs, of ten possible ones so many.
    static func pool(
        seed: UInt64, people: Int, density: Int, weights: ClosedRange<Int>, mostPlaces: Int = 1
    ) -> WeightedPool {
        var random = SplitMix64(seed: seed)
        var pairs: [WeightedPair] = []
        for a in 0..<people {
            for b in (a + 1)..<max(a + 1, people) where Int.random(in: 0..<10, using: &random) < density {
                pairs.append(WeightedPair(a, b, weight: Int.random(in: weights, using: &random)))
            }
        }
        let capacities = (0..<people).map { _ in Int.random(in: 1...mostPlaces, using: &random) }
        return WeightedPool(capacities: capacities, pairs: pairs.shuffled(using: &random))
    }

    @Test(arguments: 1...60)
    func noMatchingOfThePoolWeighsMore(seed: UInt64) {
        let pool = Self.pool(
            seed: seed, people: seed % 3 == 0 ? 5 : 4 + Int(seed) % 5, density: 4 + Int(seed) % 6,
            weights: -2...Int(seed % 20 + 1), mostPlaces: seed % 3 == 0 ? 2 : 1)
        var (heaviest, largest) = (0, (pairs: 0, weight: 0))
        Self.forEachMatching(of: pool) { chosen in
            let weight = chosen.reduce(0) { $0 + $1.weight }
            heaviest = max(heaviest, weight)
            if (chosen.count, weight) > largest { largest = (chosen.count, weight) }
        }
        #expect(WeightedMatching(of: pool).weight == heaviest)
        let nobodyLeftOut = WeightedMatching(of: pool, goal: .nobodyLeftOut)
        #expect(nobodyLeftOut.matching.pairs.count == largest.pairs)
        #expect(nobodyLeftOut.weight == largest.weight)
    }

    @Test(arguments: [(1, 10), (2, 10), (9, 10), (41, 4), (60, 2), (90, 10), (200, 1)], MatchingGoal.allCases)
    func pricesProveTheWeightAtAnySize(size: (people: Int, density: Int), goal: MatchingGoal) throws {
        for (seed, mostPlaces, heaviest) in [(1, 1, 3), (2, 1, 1000), (3, 2, 40)] as [(UInt64, Int, Int)] {
            let people = mostPlaces == 1 ? size.people : (size.people + 2) / 3
            let pool = Self.pool(
                seed: seed, people: people, density: size.density, weights: -1...heaviest, mostPlaces: mostPlaces)
            let found = WeightedMatching(of: pool, goal: goal)
            let bound = try #require(found.certificate.bound(for: pool), "seed \(seed)")
            #expect(bound == found.weight + found.certificate.bonus * found.matching.pairs.count, "seed \(seed)")
            let weights = Dictionary(uniqueKeysWithValues: pool.pairs.map { (Matching.Pair($0.a, $0.b), $0.weight) })
            #expect(found.matching.pairs.reduce(0) { $0 + (weights[$1] ?? .min / 4096) } == found.weight)
            let partners = found.matching.partners(people: people)
            #expect(zip(partners, pool.capacities).allSatisfy { $0.count <= $1 && Set($0).count == $0.count })
        }
    }

    @Test func threePeopleWhoAllLikeEachOtherMakeOnePair() {
        let pool = WeightedPool(
            people: 3, pairs: [.init(0, 1, weight: 5), .init(2, 1, weight: 6), .init(2, 0, weight: 7)])
        #expect(WeightedMatching(of: pool).matching.pairs == [.init(0, 2)])
    }

    @Test func aCircleOfPeopleWithTwoPlacesClosesOnItself() {
        let pairs = (0..<5).map { WeightedPair($0, ($0 + 1) % 5, weight: 3) }
        let found = WeightedMatching(of: WeightedPool(capacities: [2, 2, 2, 2, 2], pairs: pairs))
        #expect(found.matching.pairs.count == 5)
        #expect(found.weight == 15)
    }

    private static func forEachMatching(of pool: WeightedPool, _ body: ([WeightedPair]) -> Void) {
        var (places, chosen) = (pool.capacities, [WeightedPair]())
        func extend(from index: Int) {
            guard index < pool.pairs.count else { return body(chosen) }
            let pair = pool.pairs[index]
            if places[pair.a] > 0, places[pair.b] > 0 {
                places[pair.a] -= 1
                places[pair.b] -= 1
                chosen.append(pair)
                extend(from: index + 1)
                chosen.removeLast()
                places[pair.a] += 1
                places[pair.b] += 1
            }
            extend(from: index + 1)
        }
        extend(from: 0)
    }
}
