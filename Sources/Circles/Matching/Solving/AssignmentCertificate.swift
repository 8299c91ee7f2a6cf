/// Prices of people that bound what any matching of two sides can be worth.
package struct AssignmentCertificate: Hashable, Sendable {
    /// For each proposer the price of one place of theirs; not below 0.
    package let proposers: [Int]
    /// For each receiver the price of one place of theirs; not below 0.
    package let receivers: [Int]
    /// What was added to the weight of every pair; above 0 where as many pairs as possible were asked for.
    package let bonus: Int

    /// What no matching can exceed, its bonuses included.
    ///
    /// Any prices that are not below 0 give a bound (duality of linear programmes): every pair of a matching is worth at
    /// most the prices of its two people plus what it is worth beyond them, and people have no more places than they
    /// have. A matching that reaches the bound is therefore a best one.
    ///
    /// - Parameter sides: the sides that were matched.
    /// - Returns: the bound; `nil` where a price is below 0.
    package func bound(for sides: WeightedSides) -> Int? {
        guard (proposers + receivers).allSatisfy({ $0 >= 0 }) else { return nil }
        var bound = zip(proposers, sides.proposerCapacities).reduce(0) { $0 + $1.0 * Int($1.1) }
        bound += zip(receivers, sides.receiverCapacities).reduce(0) { $0 + $1.0 * Int($1.1) }
        for proposer in proposers.indices {
            for pair in sides.halves[sides.row(proposer)] {
                let prices = proposers[proposer] + receivers[Int(pair.head) - proposers.count]
                bound += max(0, pair.weight + bonus - prices)
            }
        }
        return bound
    }
}
