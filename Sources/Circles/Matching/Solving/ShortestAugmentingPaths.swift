/// Pairs people of two sides along shortest paths of exchanges, first from one side, then from the other.
///
/// A pair that is not made is worth at most the prices of its two people, one that is made at least as much, and at the
/// end whoever has a free place has the price 0, which proves the result best. Prices begin at half of what people are
/// worth at most, on both sides, so that the searches meet free places soon.
struct ShortestAugmentingPaths: ~Copyable {
    /// A proposer or a receiver.
    struct Node: BitwiseCopyable {
        var price = 0
        /// How far away it is in the present search.
        var distance = Int.max
        /// The half by which it was reached.
        var arrival: Int32 = -1
        /// How many places are free.
        var room: Int32
        /// Where its made pairs are kept, and how many places there are for them.
        var places: Int32 = 0
        var capacity: Int32
    }

    private let bonus: Int
    /// How many proposers there are; receivers are nodes from this number on.
    private let proposers: Int32
    private let rows: Cells<Int32>
    private let halves: Cells<WeightedSides.Half>
    private let nodes: Cells<Node>
    /// The halves of the pairs that each node has made, in its places.
    private let made: Cells<Int32>

    // One search.
    private let reached: Cells<Int32>
    private var reachedCount = 0
    /// Nodes as near as the one that was left last.
    private var ready: [Int32] = []
    private var queue = NearestFirst()
    private var bound = 0
    private var end: Int32 = 0

    /// No pairs yet.
    ///
    /// - Parameters:
    ///   - sides: who may be paired.
    ///   - bonus: what is added to every weight.
    init(_ sides: WeightedSides, bonus: Int) {
        (self.bonus, proposers) = (bonus, Int32(sides.proposerCapacities.count))
        rows = Cells(sides.rows)
        halves = Cells(sides.halves)
        nodes = Cells(
            [sides.proposerCapacities, sides.receiverCapacities].joined().map { Node(room: $0, capacity: $0) })
        reached = Cells(repeating: 0, count: nodes.count)
        if bonus != 0 { for half in 0..<halves.count { halves[half].weight += bonus } }
        var places: Int32 = 0
        for node in 0..<Int32(nodes.count) {
            let dearest = sides.halves[sides.row(Int(node))].reduce(0) { max($0, $1.weight + bonus) }
            // Who has no place at all costs so much that nobody asks.
            nodes[node].price = nodes[node].capacity > 0 ? (dearest + 1) / 2 : dearest
            nodes[node].places = places
            places += nodes[node].capacity
        }
        made = Cells(repeating: -1, count: Int(places))
    }

    /// Gives out every place that is worth having.
    mutating func run() {
        pair(0..<proposers)
        pair(proposers..<Int32(nodes.count))
    }

    /// Gives out the places of one side, first by bids, then along paths.
    private mutating func pair(_ side: Range<Int32>) {
        for node in side where nodes[node].capacity == 1 && nodes[node].room == 1 { auction(startingWith: node) }
        for node in side where nodes[node].room > 0 {
            while nodes[node].room > 0 {
                // Whoever gains nothing by one place more gains nothing by two.
                nodes[node].price = min(nodes[node].price, gain(of: node))
                guard nodes[node].price > 0 else { break }
                findPath(from: node)
                settlePrices(of: side)
                exchange(from: node)
            }
        }
    }

    /// Lets one person bid, then whoever was outbid, as long as that is cheap.
    private func auction(startingWith first: Int32) {
        // Bids that raise no price may go round in circles.
        var (bids, patience) = (60, 3)
        var node = first
        while bids > 0, let loser = bid(by: node, &patience) {
            bids -= 1
            node = loser
        }
    }

    /// Lets a person without pairs take the best partner, at the price at which the next best would do as well.
    ///
    /// The row reduction of Jonker and Volgenant (1987), with staying over as one more choice, worth nothing.
    ///
    /// - Returns: who was outbid and may bid in turn.
    private func bid(by node: Int32, _ patience: inout Int) -> Int32? {
        var (best, second, choice) = (0, 0, Int32(-1))
        for number in row(node) {
            let half = halves[number]
            guard half.weight > second else { continue }
            let head = nodes[half.head]
            let worth = half.weight - head.price
            if worth > best || worth == best && head.room > 0 {
                (best, second, choice) = (worth, best, number)
            } else {
                second = max(second, worth)
            }
        }
        nodes[node].price = best
        guard choice >= 0, best > 0 else { return nil }
        let head = halves[choice].head
        guard nodes[head].room == 0 else {
            make(choice)
            return nil
        }
        if best == second { patience -= 1 }
        // Of several places each would need a price of its own.
        guard patience >= 0, nodes[head].capacity == 1 else { return nil }
        let old = made[nodes[head].places]
        let loser = halves[old].head
        unmake(old)
        make(choice)
        nodes[head].price += best - second
        nodes[node].price = second
        return nodes[loser].capacity == 1 ? loser : nil
    }

    private func row(_ node: Int32) -> Range<Int32> {
        rows[node]..<rows[Int(node) + 1]
    }

    /// What the best pair that is not made is worth beyond the price of the other person.
    private func gain(of node: Int32) -> Int {
        var best = 0
        for number in row(node) where !halves[number].isMade {
            best = max(best, halves[number].weight - nodes[halves[number].head].price)
        }
        return best
    }

    /// Finds the nearest node at which exchanges can end: a free place, or somebody who had best lose a place.
    private mutating func findPath(from source: Int32) {
        (bound, end) = (.max, source)
        let isLeft = source < proposers
        reach(source, at: 0, from: 0, by: -1, isActive: true)
        var distance = 0
        while true {
            while let node = ready.popLast() {
                guard distance < bound else { continue }
                if (node < proposers) == isLeft {
                    leave(active: node, at: distance)
                } else {
                    leave(passive: node, at: distance)
                }
            }
            guard let item = queue.pop(), item.distance < bound else { break }
            // A node that was reached anew, nearer, is still in the queue at its old distance.
            guard item.distance == nodes[item.element].distance else { continue }
            distance = item.distance
            ready.append(item.element)
        }
        queue.removeAll()
    }

    private mutating func leave(active node: Int32, at distance: Int) {
        let base = distance + nodes[node].price
        if base < bound { (bound, end) = (base, node) }
        for number in row(node) {
            let half = halves[number]
            guard base - half.weight < bound, !half.isMade else { continue }
            reach(
                half.head, at: base + nodes[half.head].price - half.weight, from: distance, by: number, isActive: false)
        }
    }

    private mutating func leave(passive node: Int32, at distance: Int) {
        let from = nodes[node]
        for place in from.places..<(from.places + from.capacity - from.room) {
            let number = made[place]
            let half = halves[number]
            let surplus = half.weight - from.price - nodes[half.head].price
            reach(half.head, at: distance + surplus, from: distance, by: number, isActive: true)
        }
    }

    @inline(__always)
    private mutating func reach(_ number: Int32, at distance: Int, from nearest: Int, by arrival: Int32, isActive: Bool)
    {
        let node = nodes[number]
        guard distance < bound, distance < node.distance else { return }
        if node.distance == .max {
            reached[reachedCount] = number
            reachedCount += 1
        }
        nodes[number].distance = distance
        nodes[number].arrival = arrival
        if !isActive, node.room > 0 {
            (bound, end) = (distance, number)
        } else if distance == nearest {
            ready.append(number)
        } else {
            queue.push(number, at: distance)
        }
    }

    /// Changes prices so that every pair on the path is worth exactly the prices of its two people.
    private mutating func settlePrices(of side: Range<Int32>) {
        for index in 0..<reachedCount {
            let node = reached[index]
            let change = bound - nodes[node].distance
            if change > 0 { nodes[node].price += side.contains(node) ? -change : change }
            nodes[node].distance = .max
        }
        reachedCount = 0
    }

    /// Makes and unmakes the pairs along the path, from its end.
    private func exchange(from source: Int32) {
        var node = end
        guard node != source else { return }
        if (end < proposers) == (source < proposers) {
            let arrival = nodes[node].arrival
            unmake(arrival)
            node = halves[halves[arrival].twin].head
        }
        while true {
            let arrival = nodes[node].arrival
            let active = halves[halves[arrival].twin].head
            guard active != source else { return make(arrival) }
            let lost = nodes[active].arrival
            unmake(lost)
            make(arrival)
            node = halves[halves[lost].twin].head
        }
    }

    private func make(_ number: Int32) {
        for half in [number, halves[number].twin] {
            halves[half].isMade = true
            let node = halves[halves[half].twin].head
            nodes[node].room -= 1
            made[nodes[node].places + nodes[node].capacity - nodes[node].room - 1] = half
        }
    }

    private func unmake(_ number: Int32) {
        for half in [number, halves[number].twin] {
            halves[half].isMade = false
            let node = halves[halves[half].twin].head
            let last = nodes[node].places + nodes[node].capacity - nodes[node].room - 1
            var place = last
            while made[place] != half { place -= 1 }
            made[place] = made[last]
            nodes[node].room += 1
        }
    }

    /// The pairs and the sum of their weights, without the bonuses.
    var result: (matching: Matching, weight: Int) {
        var (pairs, weight) = ([Matching.Pair](), 0)
        for proposer in 0..<proposers {
            for number in row(proposer) where halves[number].isMade {
                pairs.append(.init(Int(proposer), Int(halves[number].head - proposers)))
                weight += halves[number].weight - bonus
            }
        }
        return (Matching(ascending: pairs), weight)
    }

    /// The prices at the end.
    var certificate: AssignmentCertificate {
        let prices = nodes.array.map(\.price)
        return AssignmentCertificate(
            proposers: Array(prices[..<Int(proposers)]), receivers: Array(prices[Int(proposers)...]), bonus: bonus)
    }
}
