/// Matches the nodes that are left over one after the other: grows one tree of alternating paths from it, shrinking odd cycles to blossoms.
///
/// Two nodes' prices, and those of the blossoms that hold both, sum to at least twice the weight of their edge, and to
/// exactly that where they are matched or the edge is of a blossom's cycle; who stays over ends with the price 0.
/// While the tree grows its outer nodes get cheaper and its inner nodes dearer by one in each unit of time.
struct BlossomSearch: ~Copyable {
    /// Where a node or outermost blossom is in the tree.
    ///
    /// The number is the change of its nodes' prices in a unit of time.
    enum Label {
        static let none: Int8 = 0
        /// An even number of edges away from the root.
        static let outer: Int8 = -1
        /// An odd number of edges away.
        static let inner: Int8 = 1
    }

    let rows, tails, heads, twins: Cells<Int32>
    let weights: Cells<Int>
    var forest: BlossomForest
    /// The prices of blossoms at the time when they were noted; those of nodes are with their groups.
    let prices: Cells<Int>
    let noted: Cells<Int>
    let labels: Cells<Int8>
    /// The edge by which the tree came to a node or blossom; below 0 at the root.
    let arrivals: Cells<Int32>
    /// Which search saw a node or blossom on the way to the root.
    let seen: Cells<Int32>
    var seenBy: Int32 = 0
    var labelled: [Int32] = []
    var queue = NearestFirst()
    /// What happens now.
    var ready: [Int32] = []
    var now = 0
    /// When the first outer node gets free of charge, and which it is.
    var bound = 0
    var end: Int32 = 0

    /// Nobody matched.
    init(_ edges: PoolEdges) {
        rows = Cells(edges.rows)
        tails = Cells(edges.tails)
        heads = Cells(edges.heads)
        twins = Cells(edges.twins)
        weights = Cells(edges.doubledWeights)
        forest = BlossomForest(edges)
        let numbers = edges.nodes + edges.nodes / 2
        prices = Cells(repeating: 0, count: numbers)
        noted = Cells(repeating: 0, count: numbers)
        labels = Cells(repeating: Label.none, count: numbers)
        arrivals = Cells(repeating: -1, count: numbers)
        seen = Cells(repeating: 0, count: numbers)
    }

    /// Matches every node that is worth it.
    mutating func run() {
        start()
        for node in 0..<forest.nodes where forest.mates[node] < 0 && forest.groups.price(of: node) > 0 { match(node) }
    }

    /// Begins with prices that are high enough and lets nodes bid for each other as long as that is cheap.
    private func start() {
        for node in 0..<forest.nodes {
            forest.groups.raise(groupOf: node, by: row(node).reduce(0) { max($0, weights[$1] / 2) })
        }
        for first in 0..<forest.nodes where forest.mates[first] < 0 {
            // Bids that raise no price may go round in circles.
            var (node, bids, patience) = (first, 60, 3)
            while bids > 0, let loser = bid(by: node, &patience) { (node, bids) = (loser, bids - 1) }
        }
    }

    /// Lets a node that is not matched take the best other, at the price at which the next best would do as well.
    ///
    /// - Returns: who was outbid and may bid in turn.
    private func bid(by node: Int32, _ patience: inout Int) -> Int32? {
        var (best, second, choice) = (0, 0, Int32(-1))
        for edge in row(node) {
            let worth = weights[edge] - forest.groups.price(of: heads[edge])
            if worth > best || worth == best && forest.mates[heads[edge]] < 0 {
                (best, second, choice) = (worth, best, edge)
            } else {
                second = max(second, worth)
            }
        }
        forest.groups.raise(groupOf: node, by: best - forest.groups.price(of: node))
        guard choice >= 0, best > 0 else { return nil }
        let head = heads[choice]
        let old = forest.mates[head]
        if old >= 0 {
            if best == second { patience -= 1 }
            guard patience >= 0 else { return nil }
            forest.mates[heads[old]] = -1
            forest.groups.raise(groupOf: head, by: best - second)
            forest.groups.raise(groupOf: node, by: second - best)
        }
        forest.mates[node] = choice
        forest.mates[head] = twins[choice]
        return old < 0 ? nil : heads[old]
    }

    private mutating func match(_ root: Int32) {
        (now, bound) = (0, .max)
        reach(outer: root, by: -1)
        while let event = nextEvent() {
            if event < 0 {
                expand(~event)
            } else if !follow(event) {
                return finish()
            }
        }
        now = bound
        rematch(end, by: -1)
        finish()
    }

    /// What happens next before an outer node gets free of charge: an edge, or the complement of a blossom.
    private mutating func nextEvent() -> Int32? {
        if let event = ready.popLast() { return event }
        guard let item = queue.pop(), item.distance < bound else { return nil }
        now = item.distance
        return item.element
    }

    /// Lets the tree grow along an edge from an outer node, or finds that it must wait.
    ///
    /// - Returns: whether the search goes on.
    private mutating func follow(_ edge: Int32) -> Bool {
        let (from, to) = (forest.top(of: tails[edge]), forest.top(of: heads[edge]))
        guard from != to, labels[to] != Label.inner else { return true }
        let slack = slack(of: edge)
        guard slack == 0 else {
            wait(for: edge, slack)
            return true
        }
        if labels[to] == Label.outer {
            shrink(along: edge)
            return true
        }
        let mate = forest.mates[forest.bases[to]]
        guard mate >= 0 else {
            forest.rotate(to, to: heads[edge])
            forest.mates[heads[edge]] = twins[edge]
            rematch(tails[edge], by: edge)
            return false
        }
        reach(inner: to, by: edge)
        reach(outer: forest.top(of: heads[mate]), by: mate)
        return true
    }

    /// Puts an edge from an outer node off until its slack is used up; two outer nodes use it up twice as fast.
    func due(_ edge: Int32, _ slack: Int) -> Int {
        now + (labels[forest.top(of: heads[edge])] == Label.outer ? slack / 2 : slack)
    }

    mutating func wait(for edge: Int32, _ slack: Int) {
        let due = due(edge, slack)
        if due == now { ready.append(edge) } else if due < bound { queue.push(edge, at: due) }
    }

    func row(_ node: Int32) -> Range<Int32> {
        rows[node]..<rows[Int(node) + 1]
    }

    /// What the prices of an edge's nodes, which are in no common blossom, sum to beyond its weight.
    func slack(of edge: Int32) -> Int {
        price(of: tails[edge]) + price(of: heads[edge]) - weights[edge]
    }

    /// The price of a node now.
    func price(of node: Int32) -> Int {
        let top = forest.top(of: node)
        return forest.groups.price(of: node) + Int(labels[top]) * (now - noted[top])
    }

    /// Writes down the prices of an outermost blossom and of its nodes as they are now.
    func note(_ number: Int32) {
        let change = Int(labels[number]) * (now - noted[number])
        forest.groups.raise(groupOf: forest.bases[number], by: change)
        if forest.isBlossom(number) { prices[number] -= 2 * change }
        noted[number] = now
    }

    /// Writes all prices down and forgets the tree; blossoms that cost nothing fall apart.
    private mutating func finish() {
        for number in labelled where labels[number] != Label.none {
            note(number)
            labels[number] = Label.none
        }
        while let number = labelled.popLast() {
            guard forest.isBlossom(number), forest.isOutermost(number), prices[number] == 0 else { continue }
            labelled += forest.dissolve(number).children
        }
        ready.removeAll(keepingCapacity: true)
        queue.removeAll()
    }
}
