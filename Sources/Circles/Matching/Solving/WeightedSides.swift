/// Two sides and what every possible pair is worth, in compressed rows.
package struct WeightedSides: Hashable, Sendable {
    /// How many receivers each proposer may have.
    package let proposerCapacities: [Int32]
    /// How many proposers each receiver may have.
    package let receiverCapacities: [Int32]
    /// Where each proposer's row begins, and after the last where it ends.
    let rows: [Int32]
    /// The receivers of each row, the heaviest pair first.
    let receivers: [Int32]
    /// The proposer of each pair.
    let owners: [Int32]
    /// What the pairs of each row are worth.
    let weights: [Int]

    /// Two sides.
    ///
    /// - Parameters:
    ///   - proposerCapacities: for each proposer how many receivers they may have.
    ///   - receiverCapacities: for each receiver how many proposers they may have.
    ///   - pairs: who may be paired, in any order; of two entries for the same two people the heavier counts.
    package init(proposerCapacities: [Int], receiverCapacities: [Int], pairs: [WeightedPair]) {
        self.proposerCapacities = proposerCapacities.map { Int32($0) }
        self.receiverCapacities = receiverCapacities.map { Int32($0) }
        let byProposer = CompressedRows(pairs, count: proposerCapacities.count) { $0.a }
        var (rows, receivers, weights) = ([Int32(0)], [Int32](), [Int]())
        var lastSeen = [Int](repeating: -1, count: receiverCapacities.count)
        for proposer in proposerCapacities.indices {
            var row = Array(byProposer.entries[byProposer.row(proposer)])
            row.sort { ($1.weight, $0.b) < ($0.weight, $1.b) }
            for pair in row where lastSeen[pair.b] != proposer {
                lastSeen[pair.b] = proposer
                receivers.append(Int32(pair.b))
                weights.append(pair.weight)
            }
            rows.append(Int32(receivers.count))
        }
        (self.rows, self.receivers, self.weights) = (rows, receivers, weights)
        owners = proposerCapacities.indices.flatMap { proposer in
            repeatElement(Int32(proposer), count: Int(rows[proposer + 1] - rows[proposer]))
        }
    }

    /// Where a proposer's pairs stand.
    func row(_ proposer: Int) -> Range<Int> {
        Int(rows[proposer])..<Int(rows[proposer + 1])
    }

    /// What is added to every weight for a goal.
    func bonus(for goal: MatchingGoal) -> Int {
        let places = [proposerCapacities, receiverCapacities].map { $0.reduce(0) { $0 + Int($1) } }
        return goal.bonus(largest: weights.reduce(0) { max($0, abs($1)) }, pairs: places.min() ?? 0)
    }
}
