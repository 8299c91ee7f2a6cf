/// People of one pool, any two of whom may be a pair, and what every possible pair is worth.
package struct WeightedPool: Hashable, Sendable {
    /// How many partners each person may have.
    package let capacities: [Int]
    /// The possible pairs in ascending order, the smaller number first, each once.
    package let pairs: [WeightedPair]

    /// A pool.
    ///
    /// - Parameters:
    ///   - capacities: for each person how many partners they may have.
    ///   - pairs: who may be paired, in any order; of two entries for the same two people the heavier counts.
    package init(capacities: [Int], pairs: [WeightedPair]) {
        self.capacities = capacities
        let ordered = pairs.map { WeightedPair(min($0.a, $0.b), max($0.a, $0.b), weight: $0.weight) }
        let byLarger = CompressedRows(ordered, count: capacities.count) { $0.b }
        let byBoth = CompressedRows(byLarger.entries, count: capacities.count) { $0.a }
        var kept: [WeightedPair] = []
        for pair in byBoth.entries where pair.a != pair.b {
            if let last = kept.last, last.a == pair.a, last.b == pair.b {
                kept[kept.count - 1].weight = max(last.weight, pair.weight)
            } else {
                kept.append(pair)
            }
        }
        self.pairs = kept
    }

    /// A pool in which everybody has one partner at most.
    ///
    /// - Parameters:
    ///   - people: how many there are.
    ///   - pairs: who may be paired.
    package init(people: Int, pairs: [WeightedPair]) {
        self.init(capacities: Array(repeating: 1, count: people), pairs: pairs)
    }

    /// What is added to every weight for a goal.
    func bonus(for goal: MatchingGoal) -> Int {
        guard goal == .nobodyLeftOut else { return 0 }
        let places = capacities.reduce(0) { $0 + max(0, $1) }
        return MatchingGoal.bonus(largest: pairs.reduce(0) { max($0, abs($1.weight)) }, pairs: places / 2)
    }
}
