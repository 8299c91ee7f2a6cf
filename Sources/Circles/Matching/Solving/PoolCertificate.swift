/// Prices of places and of odd groups of places that bound what any matching of a pool can be worth.
package struct PoolCertificate: Hashable, Sendable {
    /// An odd number of places of which one at least stays without a partner among them.
    package struct Group: Hashable, Sendable {
        /// The places, in ascending order.
        package let members: [Int]
        /// Twice what a pair within the group costs; not below 0.
        package let price: Int
    }

    /// Twice the price of every place, person by person, and then of the two ends of every bridge; not below 0.
    package let places: [Int]
    /// The groups that have a price.
    package let groups: [Group]
    /// What was added to the weight of every pair; above 0 where as many pairs as possible were asked for.
    package let bonus: Int

    /// What no matching can exceed, its bonuses included.
    ///
    /// Any prices do that are not below 0 and that sum, for every possible pair, to its weight at least: every group of
    /// 2k + 1 places has k pairs inside at most (Edmonds, 1965). A matching that reaches the bound is a best one.
    ///
    /// - Parameter pool: the pool that was matched.
    /// - Returns: the bound; `nil` where the prices prove nothing.
    package func bound(for pool: WeightedPool) -> Int? {
        let edges = PoolEdges(pool, bonus: bonus)
        guard places.count == edges.nodes, places.allSatisfy({ $0 >= 0 }) else { return nil }
        var covered = edges.tails.indices.map { places[Int(edges.tails[$0])] + places[Int(edges.heads[$0])] }
        var bound = places.reduce(0, +)
        for group in groups {
            guard group.price >= 0, group.members.count % 2 == 1, Set(group.members).count == group.members.count else {
                return nil
            }
            bound += group.price * (group.members.count / 2)
            let members = Set(group.members)
            for member in group.members {
                for edge in Int(edges.rows[member])..<Int(edges.rows[member + 1])
                where members.contains(Int(edges.heads[edge])) { covered[edge] += group.price }
            }
        }
        guard zip(covered, edges.doubledWeights).allSatisfy({ $0 >= $1 }) else { return nil }
        return bound / 2 - edges.idleWeight
    }
}
