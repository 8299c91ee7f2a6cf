/// The matching of one pool with the largest sum of weights, and the prices that prove it.
package struct WeightedMatching: Hashable, Sendable {
    /// Who is paired with whom.
    package let matching: Matching
    /// The sum of the weights of the pairs.
    package let weight: Int
    /// What shows that no matching is better.
    package let certificate: PoolCertificate

    /// Finds the best matching with prices of people and of blossoms (Edmonds, 1965; as told by Galil, "Efficient
    /// algorithms for finding maximum matching in graphs", 1986), one person after the other (Ball and Derigs, 1983).
    ///
    /// - Parameters:
    ///   - pool: who may be paired, and what each pair is worth.
    ///   - goal: whether weight alone counts, or pairs first.
    package init(of pool: WeightedPool, goal: MatchingGoal = .bestScores) {
        let bonus = pool.bonus(for: goal)
        let edges = PoolEdges(pool, bonus: bonus)
        var search = BlossomSearch(edges)
        search.run()
        var chosen: [Int32] = []
        for node in 0..<Int32(edges.nodes) {
            let edge = search.forest.mates[node]
            guard edge >= 0, node < edges.heads[Int(edge)] else { continue }
            chosen.append(edge)
        }
        let pairs = edges.pairsMade(by: chosen)
        matching = Matching(pairs: pairs.map { Matching.Pair(pool.pairs[$0].a, pool.pairs[$0].b) })
        weight = pairs.reduce(0) { $0 + pool.pairs[$1].weight }
        certificate = search.certificate(bonus: bonus)
    }
}

extension PoolEdges {
    /// The possible pairs that a matching of the nodes makes, each once.
    fileprivate func pairsMade(by edges: [Int32]) -> [Int] {
        var uses = [Int](repeating: 0, count: (pairs.max() ?? -1) < 0 ? 0 : Int(pairs.max() ?? 0) + 1)
        for edge in edges {
            let pair = Int(pairs[Int(edge)])
            let ends = (Int(tails[Int(edge)]), Int(heads[Int(edge)]))
            if ends.0 < firstBridge, ends.1 < firstBridge {
                uses[pair] = 2
            } else if min(ends.0, ends.1) < firstBridge {
                // Only where both ends of a bridge are in use it lets a pair through.
                uses[pair] += 1
            }
        }
        return uses.indices.filter { uses[$0] == 2 }
    }
}

extension BlossomSearch {
    /// The prices at the end.
    fileprivate func certificate(bonus: Int) -> PoolCertificate {
        PoolCertificate(
            places: (0..<forest.nodes).map { forest.groups.price(of: $0) },
            groups: forest.blossoms.map {
                .init(members: $0.members.map { Int($0) }.sorted(), price: prices[$0.number])
            },
            bonus: bonus)
    }
}
