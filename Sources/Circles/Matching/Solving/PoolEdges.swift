/// The graph that a pool is matched in: every edge twice, once from each of its two nodes, in compressed rows.
///
/// Where everybody has one place a node is a person. Otherwise a node is a place; two people with several places each
/// could then be paired twice, so between them stands a bridge of two nodes (Tutte, 1954): it lets through one pair and
/// is worth as much when it stands idle.
struct PoolEdges {
    /// An edge of two nodes.
    struct Edge {
        var a: Int32
        var b: Int32
        var weight: Int
        /// The possible pair that it belongs to.
        var pair: Int32
    }

    /// How many nodes there are.
    let nodes: Int
    /// Where each node's edges begin, and after the last where they end.
    let rows: [Int32]
    /// Where each edge comes from and where it goes.
    let tails, heads: [Int32]
    /// The same edge the other way round.
    let twins: [Int32]
    /// Twice what each edge is worth: then all prices stay whole numbers.
    let doubledWeights: [Int]
    /// The possible pair that each edge belongs to.
    let pairs: [Int32]
    /// What all bridges are worth when they stand idle.
    let idleWeight: Int
    /// The first node of a bridge; below it nodes are places of people.
    let firstBridge: Int

    /// The graph of a pool.
    ///
    /// - Parameters:
    ///   - pool: who may be paired.
    ///   - bonus: what is added to every weight; pairs that are worth nothing even so have no edge.
    init(_ pool: WeightedPool, bonus: Int) {
        let starts = pool.capacities.reduce(into: [Int32(0)]) { $0.append($0[$0.count - 1] + Int32(max(0, $1))) }
        var (edges, bridges, idle) = ([Edge](), starts[pool.capacities.count], 0)
        firstBridge = Int(bridges)
        for (number, pair) in pool.pairs.enumerated() where pair.weight + bonus > 0 {
            let places = (starts[pair.a]..<starts[pair.a + 1], starts[pair.b]..<starts[pair.b + 1])
            func link(_ a: Int32, _ b: Int32) {
                edges.append(Edge(a: a, b: b, weight: pair.weight + bonus, pair: Int32(number)))
            }
            if min(places.0.count, places.1.count) < 2 {
                for a in places.0 { for b in places.1 { link(a, b) } }
            } else {
                for a in places.0 { link(a, bridges) }
                link(bridges, bridges + 1)
                for b in places.1 { link(bridges + 1, b) }
                bridges += 2
                idle += pair.weight + bonus
            }
        }
        nodes = Int(bridges)
        idleWeight = idle
        let halves = edges.indices.map { Int32(2 * $0) } + edges.indices.map { Int32(2 * $0 + 1) }
        func tail(_ half: Int32) -> Int32 { half % 2 == 0 ? edges[Int(half) / 2].a : edges[Int(half) / 2].b }
        let sorted = CompressedRows(halves, count: nodes) { Int(tail($0)) }
        var places = [Int32](repeating: 0, count: halves.count)
        for (place, half) in sorted.entries.enumerated() { places[Int(half)] = Int32(place) }
        rows = sorted.starts
        tails = sorted.entries.map(tail)
        heads = sorted.entries.map { tail($0 ^ 1) }
        twins = sorted.entries.map { places[Int($0 ^ 1)] }
        doubledWeights = sorted.entries.map { 2 * edges[Int($0) / 2].weight }
        pairs = sorted.entries.map { edges[Int($0) / 2].pair }
    }
}
