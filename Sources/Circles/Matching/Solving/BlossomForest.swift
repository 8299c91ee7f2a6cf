/// The matched nodes of a graph and its blossoms: nested odd cycles that are treated as one node.
///
/// Nodes have the numbers below `nodes`, blossoms those from there on. Of the children of a blossom the first holds its
/// base, the one node that is not matched inside; the others are matched in twos: second with third, and so on.
struct BlossomForest: ~Copyable {
    /// How many nodes there are.
    let nodes: Int32
    private let tails, heads, twins: Cells<Int32>
    /// The edge by which each node is matched; below 0 where it is not.
    let mates: Cells<Int32>
    /// The base of each node and blossom.
    let bases: Cells<Int32>
    private let parents: Cells<Int32>
    private var children: [[Int32]]
    /// For each child the edge to the next, and from the last to the first.
    private var links: [[Int32]]
    private var unused: [Int32]
    private let sizes: Cells<Int32>
    /// The nodes of every outermost blossom, and what they cost.
    private(set) var groups: NodeGroups

    /// No blossoms and nobody matched.
    init(_ edges: PoolEdges) {
        nodes = Int32(edges.nodes)
        tails = Cells(edges.tails)
        heads = Cells(edges.heads)
        twins = Cells(edges.twins)
        mates = Cells(repeating: -1, count: edges.nodes)
        groups = NodeGroups(nodes: nodes)
        sizes = Cells(repeating: 1, count: edges.nodes + edges.nodes / 2)
        // Every blossom has three children or more, so there are fewer than half as many blossoms as nodes.
        let most = edges.nodes / 2
        bases = Cells(Array(0..<(nodes + Int32(most))))
        parents = Cells(repeating: -1, count: edges.nodes + most)
        children = Array(repeating: [], count: most)
        links = children
        unused = (0..<Int32(most)).reversed().map { [nodes] in nodes + $0 }
    }

    /// Whether a number is that of a blossom.
    func isBlossom(_ number: Int32) -> Bool { number >= nodes }

    /// Whether a blossom exists and is in no other.
    func isOutermost(_ number: Int32) -> Bool {
        parents[number] < 0 && (!isBlossom(number) || !children[Int(number - nodes)].isEmpty)
    }

    /// The children of a blossom, from its base on, and the edges from each to the next.
    func cycle(of blossom: Int32) -> (children: [Int32], links: [Int32]) {
        (children[Int(blossom - nodes)], links[Int(blossom - nodes)])
    }

    /// The outermost blossom that a node is in, or the node itself.
    func top(of node: Int32) -> Int32 { groups.owner(of: node) }

    /// The nodes in any blossom, or the node itself.
    func nodes(in number: Int32) -> [Int32] {
        var (found, waiting) = ([Int32](), [number])
        while let next = waiting.popLast() {
            if isBlossom(next) { waiting += children[Int(next - nodes)] } else { found.append(next) }
        }
        return found
    }

    /// All blossoms, each with its nodes.
    var blossoms: [(number: Int32, members: [Int32])] {
        children.indices.filter { !children[$0].isEmpty }.map {
            (nodes + Int32($0), nodes(in: nodes + Int32($0)))
        }
    }

    /// Makes one blossom of outermost ones along an odd cycle, the one with the base first.
    mutating func shrink(_ cycle: [Int32], links cycleLinks: [Int32]) -> Int32? {
        guard let blossom = unused.popLast() else { return nil }
        children[Int(blossom - nodes)] = cycle
        links[Int(blossom - nodes)] = cycleLinks
        bases[blossom] = bases[cycle[0]]
        for child in cycle { parents[child] = blossom }
        sizes[blossom] = cycle.reduce(0) { $0 + sizes[$1] }
        groups.unite(cycle.map { bases[$0] }, under: blossom)
        return blossom
    }

    /// Makes the children of an outermost blossom outermost.
    ///
    /// - Parameter blossom: the blossom that is no more.
    /// - Returns: the children and the edges from each to the next.
    mutating func dissolve(_ blossom: Int32) -> (children: [Int32], links: [Int32]) {
        let cycle = cycle(of: blossom)
        children[Int(blossom - nodes)] = []
        links[Int(blossom - nodes)] = []
        unused.append(blossom)
        let largest = cycle.children.max { sizes[$0] < sizes[$1] }
        for child in cycle.children {
            parents[child] = -1
            if child != largest { groups.split(nodes(in: child), to: child) }
        }
        if let largest { groups.give(groupOf: bases[largest], to: largest) }
        return cycle
    }

    /// The child of a blossom that a node is in.
    func child(of blossom: Int32, with node: Int32) -> Int32 {
        var child = node
        while parents[child] != blossom { child = parents[child] }
        return child
    }

    /// Makes a node the base of an outermost blossom, or of itself, and matches all others inside.
    mutating func rotate(_ top: Int32, to node: Int32) {
        var waiting = [(number: top, node: node)]
        while let (number, base) = waiting.popLast() {
            // From the node up to the blossom, each with the child that the node is in.
            var (levels, child) = ([(blossom: Int32, child: Int32)](), base)
            while child != number {
                levels.append((parents[child], child))
                child = parents[child]
            }
            // Further in the base is right where it is right further out.
            for level in levels.reversed().prefix(while: { bases[$0.blossom] != base }) {
                waiting += turn(level.blossom, to: level.child)
                bases[level.blossom] = base
            }
        }
    }

    /// Makes a child the first of a blossom and matches the others in twos.
    ///
    /// - Returns: those children, each with the node that must be its base.
    private mutating func turn(_ blossom: Int32, to first: Int32) -> [(number: Int32, node: Int32)] {
        let (cycle, edges) = cycle(of: blossom)
        let place = cycle.firstIndex(of: first) ?? 0
        let order = (place..<(place + cycle.count)).map { $0 % cycle.count }
        children[Int(blossom - nodes)] = order.map { cycle[$0] }
        links[Int(blossom - nodes)] = order.map { edges[$0] }
        return stride(from: 1, to: order.count, by: 2).flatMap { step in
            let edge = edges[order[step]]
            mates[tails[edge]] = edge
            mates[heads[edge]] = twins[edge]
            return [(cycle[order[step]], tails[edge]), (cycle[order[step + 1]], heads[edge])]
        }
    }
}
