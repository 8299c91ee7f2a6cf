/// Gives out one place of one proposer after the other, each along the shortest path of exchanges.
///
/// A pair that is not made is worth at most the prices of its two people, one that is made at least as much; whoever has
/// a free place has the price 0, save the proposer whose turn it is. Both hold at the end, which proves the result best.
struct ShortestAugmentingPaths: ~Copyable {
    private let sides: WeightedSides
    private let bonus: Int
    /// How many proposers there are; receivers are nodes from this number on.
    private let proposers: Int32
    private let rows, receivers, owners: Cells<Int32>
    private let weights: Cells<Int>
    private let prices: Cells<Int>
    private let places: Places
    /// Whether the pair of an entry is made.
    private let isMade: Cells<Bool>

    // One search for the shortest path.
    private let distances: Cells<Int>
    /// The entry that each receiver would take, and the place that each proposer would lose.
    private let arrivals: Cells<Int32>
    private var reached: [Int32] = []
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
        self.sides = sides
        self.bonus = bonus
        proposers = Int32(sides.proposerCapacities.count)
        rows = Cells(sides.rows)
        receivers = Cells(sides.receivers.map { [proposers] in $0 + proposers })
        owners = Cells(sides.owners)
        weights = Cells(sides.weights.map { $0 + bonus })
        let nodes = sides.proposerCapacities.count + sides.receiverCapacities.count
        prices = Cells(repeating: 0, count: nodes)
        places = Places(capacities: sides.proposerCapacities.map { _ in 0 } + sides.receiverCapacities)
        isMade = Cells(repeating: false, count: sides.receivers.count)
        distances = Cells(repeating: .max, count: nodes)
        arrivals = Cells(repeating: -1, count: nodes)
    }

    /// Gives out every place that is worth having.
    mutating func run() {
        for proposer in 0..<proposers {
            for place in 0..<max(0, sides.proposerCapacities[Int(proposer)]) {
                if place == 0 { prices[proposer] = gain(of: proposer) }
                // Whoever gains nothing by one place more gains nothing by two.
                guard prices[proposer] > 0 else { break }
                findPath(from: proposer)
                settlePrices()
                exchange(from: proposer)
            }
        }
    }

    private func row(_ proposer: Int32) -> Range<Int32> {
        rows[proposer]..<rows[Int(proposer) + 1]
    }

    /// What the best pair of a proposer without pairs is worth beyond the price of its receiver.
    private func gain(of proposer: Int32) -> Int {
        var best = 0
        for entry in row(proposer) { best = max(best, weights[entry] - prices[receivers[entry]]) }
        return best
    }

    /// Finds the nearest node at which exchanges can end: a free place, or a proposer who had best lose a place.
    private mutating func findPath(from proposer: Int32) {
        (bound, end) = (.max, proposer)
        reach(proposer, at: 0, from: 0, by: -1)
        var distance = 0
        while true {
            while let node = ready.popLast() {
                if node < proposers { leave(proposer: node, at: distance) } else { leave(receiver: node, at: distance) }
            }
            guard let item = queue.pop(), item.distance < bound else { break }
            // A node that was reached anew, nearer, is still in the queue at its old distance.
            guard item.distance == distances[item.element] else { continue }
            distance = item.distance
            ready.append(item.element)
        }
        ready.removeAll(keepingCapacity: true)
        queue.removeAll()
    }

    private mutating func leave(proposer: Int32, at distance: Int) {
        let base = distance + prices[proposer]
        if base < bound { (bound, end) = (base, proposer) }
        for entry in row(proposer) where !isMade[entry] {
            let receiver = receivers[entry]
            reach(receiver, at: base + prices[receiver] - weights[entry], from: distance, by: entry)
        }
    }

    private mutating func leave(receiver: Int32, at distance: Int) {
        for place in places.taken(by: receiver) {
            let suitor = places[place]
            let surplus = weights[suitor.entry] - prices[receiver] - prices[suitor.proposer]
            reach(suitor.proposer, at: distance + surplus, from: distance, by: place)
        }
    }

    private mutating func reach(_ node: Int32, at distance: Int, from nearest: Int, by arrival: Int32) {
        guard distance < bound, distance < distances[node] else { return }
        if distances[node] == .max { reached.append(node) }
        distances[node] = distance
        arrivals[node] = arrival
        if node >= proposers, places.hasRoom(node) {
            (bound, end) = (distance, node)
        } else if distance == nearest {
            ready.append(node)
        } else {
            queue.push(node, at: distance)
        }
    }

    /// Changes prices so that every pair on the path is worth exactly the prices of its two people.
    private mutating func settlePrices() {
        for node in reached {
            let change = bound - distances[node]
            if change > 0 { prices[node] += node < proposers ? -change : change }
            distances[node] = .max
        }
        reached.removeAll(keepingCapacity: true)
    }

    /// Makes and unmakes the pairs along the path, from its end.
    private mutating func exchange(from first: Int32) {
        var proposer = end
        if end >= proposers {
            let entry = arrivals[end]
            proposer = owners[entry]
            isMade[entry] = true
            places.seat(Suitor(proposer: proposer, entry: entry, tier: 0), at: end)
        }
        while proposer != first {
            let place = arrivals[proposer]
            isMade[places[place].entry] = false
            let entry = arrivals[receivers[places[place].entry]]
            proposer = owners[entry]
            isMade[entry] = true
            places[place] = Suitor(proposer: proposer, entry: entry, tier: 0)
        }
    }

    /// The pairs and the sum of their weights, without the bonuses.
    var result: (matching: Matching, weight: Int) {
        var (pairs, weight) = ([Matching.Pair](), 0)
        for entry in 0..<isMade.count where isMade[entry] {
            pairs.append(.init(Int(owners[entry]), Int(receivers[entry] - proposers)))
            weight += weights[entry] - bonus
        }
        return (Matching(ascending: pairs), weight)
    }

    /// The prices at the end.
    var certificate: AssignmentCertificate {
        let prices = prices.array
        return AssignmentCertificate(
            proposers: Array(prices[..<Int(proposers)]), receivers: Array(prices[Int(proposers)...]), bonus: bonus)
    }
}
