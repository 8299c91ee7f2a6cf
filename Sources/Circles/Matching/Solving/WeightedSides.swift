/// Two sides and what every possible pair is worth, in compressed rows.
///
/// Proposers are the nodes from 0 on, receivers those after them.
package struct WeightedSides: Hashable, Sendable {
    /// A possible pair, seen from one of the two.
    struct Half: BitwiseCopyable, Hashable {
        var weight: Int
        /// The node of the other person.
        var head: Int32
        /// The same pair, seen from the other.
        var twin: Int32
        /// Whether the pair is made.
        var isMade = false
    }

    /// How many receivers each proposer may have.
    package let proposerCapacities: [Int32]
    /// How many proposers each receiver may have.
    package let receiverCapacities: [Int32]
    /// Where each node's row begins, and after the last where it ends.
    let rows: [Int32]
    /// The possible pairs of each row, by the number of the other, none of them made.
    let halves: [Half]

    /// Two sides.
    ///
    /// - Parameters:
    ///   - proposerCapacities: for each proposer how many receivers they may have.
    ///   - receiverCapacities: for each receiver how many proposers they may have.
    ///   - pairs: who may be paired, in any order; of two entries for the same two people the heavier counts.
    package init(proposerCapacities: [Int], receiverCapacities: [Int], pairs: [WeightedPair]) {
        self.proposerCapacities = proposerCapacities.map { Int32(max(0, $0)) }
        self.receiverCapacities = receiverCapacities.map { Int32(max(0, $0)) }
        let left = proposerCapacities.count
        let byReceiver = CompressedRows(pairs, count: receiverCapacities.count) { $0.b }
        let byBoth = CompressedRows(byReceiver.entries, count: left) { $0.a }
        var kept: [WeightedPair] = []
        kept.reserveCapacity(pairs.count)
        for pair in byBoth.entries {
            if let last = kept.last, last.a == pair.a, last.b == pair.b {
                kept[kept.count - 1].weight = max(last.weight, pair.weight)
            } else {
                kept.append(pair)
            }
        }
        var rows = [Int32](repeating: 0, count: left + receiverCapacities.count + 1)
        for pair in kept {
            rows[pair.a + 1] += 1
            rows[left + pair.b + 1] += 1
        }
        for node in rows.indices.dropLast() { rows[node + 1] += rows[node] }
        var halves = [Half](repeating: Half(weight: 0, head: 0, twin: 0), count: 2 * kept.count)
        var next = rows
        for (half, pair) in kept.enumerated() {
            let receiver = left + pair.b
            let twin = Int(next[receiver])
            next[receiver] += 1
            halves[half] = Half(weight: pair.weight, head: Int32(receiver), twin: Int32(twin))
            halves[twin] = Half(weight: pair.weight, head: Int32(pair.a), twin: Int32(half))
        }
        (self.rows, self.halves) = (rows, halves)
    }

    /// Where a node's pairs stand.
    func row(_ node: Int) -> Range<Int> {
        Int(rows[node])..<Int(rows[node + 1])
    }

    /// What is added to every weight for a goal.
    func bonus(for goal: MatchingGoal) -> Int {
        guard goal == .nobodyLeftOut else { return 0 }
        let places = [proposerCapacities, receiverCapacities].map { $0.reduce(0) { $0 + Int($1) } }
        return MatchingGoal.bonus(largest: halves.reduce(0) { max($0, abs($1.weight)) }, pairs: places.min() ?? 0)
    }
}
