/// Gives out one place of one proposer after the other, each along the shortest path of exchanges.
///
/// A pair that is not made is worth at most the prices of its two people, one that is made at least as much; whoever has
/// a free place has the price 0, save the proposer whose turn it is. Both hold at the end, which proves the result best.
struct ShortestAugmentingPaths: ~Copyable {
    /// A possible pair.
    struct Entry: BitwiseCopyable {
        var weight: Int
        var receiver: Int32
        var owner: Int32
        /// Whether the pair is made.
        var isMade = false
    }

    /// A proposer or a receiver.
    struct Node: BitwiseCopyable {
        var price = 0
        /// How far away it is in the present search.
        var distance = Int.max
        /// The entry that a receiver would take, or the place that a proposer would lose.
        var arrival: Int32 = -1
        /// How many places are free.
        var room: Int32 = 0
    }

    private let capacities: [Int32]
    private let bonus: Int
    /// How many proposers there are; receivers are nodes from this number on.
    private let proposers: Int32
    private let rows: Cells<Int32>
    private let entries: Cells<Entry>
    private let nodes: Cells<Node>
    /// Where the places of each receiver begin, and the entry that holds each place.
    private let places, holders: Cells<Int32>

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
        let count = Int32(sides.proposerCapacities.count)
        (capacities, self.bonus, proposers) = (sides.proposerCapacities, bonus, count)
        rows = Cells(sides.rows)
        entries = Cells(
            sides.receivers.indices.map {
                Entry(weight: sides.weights[$0] + bonus, receiver: sides.receivers[$0] + count, owner: sides.owners[$0])
            })
        nodes = Cells(
            (sides.proposerCapacities + sides.receiverCapacities).map { Node(room: max(0, $0)) })
        var starts = [Int32](repeating: 0, count: nodes.count + 1)
        for node in Int(count)..<nodes.count { starts[node + 1] = starts[node] + nodes[node].room }
        places = Cells(starts)
        holders = Cells(repeating: -1, count: Int(starts[nodes.count]))
        reached = Cells(repeating: 0, count: nodes.count)
    }

    /// Gives out every place that is worth having.
    mutating func run() {
        var left: [Int32] = []
        for proposer in 0..<proposers {
            if capacities[Int(proposer)] > 1 {
                left.append(proposer)
            } else if capacities[Int(proposer)] == 1, let loser = auction(startingWith: proposer) {
                left.append(loser)
            }
        }
        for proposer in left {
            nodes[proposer].price = gain(of: proposer)
            for _ in 0..<capacities[Int(proposer)] {
                // Whoever gains nothing by one place more gains nothing by two.
                guard nodes[proposer].price > 0 else { break }
                findPath(from: proposer)
                settlePrices()
                exchange(from: proposer)
            }
        }
    }

    /// Lets one proposer bid, then whoever was outbid, as long as that is cheap.
    ///
    /// - Returns: who is left without a place that may be worth having.
    private func auction(startingWith first: Int32) -> Int32? {
        var bids = 60
        // Bids that raise no price may go round in circles.
        var patience = 3
        var proposer = first
        while bids > 0 {
            bids -= 1
            switch bid(by: proposer, &patience) {
            case .done: return nil
            case .outbid(let loser): proposer = loser
            case .undecided: return proposer
            }
        }
        return proposer
    }

    private enum Bid {
        case done
        case outbid(Int32)
        case undecided
    }

    /// Lets a proposer without pairs take the best receiver, at the price at which the next best would do as well.
    ///
    /// The row reduction of Jonker and Volgenant (1987), with staying over as one more choice, worth nothing.
    private func bid(by proposer: Int32, _ patience: inout Int) -> Bid {
        var (best, second, choice) = (0, 0, Int32(-1))
        for number in row(proposer) {
            let entry = entries[number]
            guard entry.weight > second else { break }
            let receiver = nodes[entry.receiver]
            let worth = entry.weight - receiver.price
            if worth > best || worth == best && receiver.room > 0 {
                (best, second, choice) = (worth, best, number)
            } else {
                second = max(second, worth)
            }
        }
        guard choice >= 0, best > 0 else { return .done }
        let receiver = entries[choice].receiver
        guard nodes[receiver].room == 0 else {
            nodes[proposer].price = best
            nodes[receiver].room -= 1
            _ = give(place: places[receiver] + nodes[receiver].room, to: choice)
            return .done
        }
        let place = places[receiver]
        if best == second { patience -= 1 }
        // Of several places each would need a price of its own.
        guard patience >= 0, places[Int(receiver) + 1] - place == 1 else { return .undecided }
        let loser = entries[holders[place]].owner
        entries[holders[place]].isMade = false
        _ = give(place: place, to: choice)
        nodes[receiver].price += best - second
        nodes[proposer].price = second
        nodes[loser].price = 0
        return .outbid(loser)
    }

    private func row(_ proposer: Int32) -> Range<Int32> {
        rows[proposer]..<rows[Int(proposer) + 1]
    }

    /// What the best pair of a proposer without pairs is worth beyond the price of its receiver.
    private func gain(of proposer: Int32) -> Int {
        var best = 0
        for entry in row(proposer) {
            // Rows begin with what is worth most.
            guard entries[entry].weight > best else { break }
            best = max(best, entries[entry].weight - nodes[entries[entry].receiver].price)
        }
        return best
    }

    /// Finds the nearest node at which exchanges can end: a free place, or a proposer who had best lose a place.
    private mutating func findPath(from proposer: Int32) {
        (bound, end) = (.max, proposer)
        reach(proposer, at: 0, from: 0, by: -1)
        var distance = 0
        while true {
            while let node = ready.popLast() {
                guard distance < bound else { continue }
                if node < proposers { leave(proposer: node, at: distance) } else { leave(receiver: node, at: distance) }
            }
            guard let item = queue.pop(), item.distance < bound else { break }
            // A node that was reached anew, nearer, is still in the queue at its old distance.
            guard item.distance == nodes[item.element].distance else { continue }
            distance = item.distance
            ready.append(item.element)
        }
        queue.removeAll()
    }

    private mutating func leave(proposer: Int32, at distance: Int) {
        let base = distance + nodes[proposer].price
        if base < bound { (bound, end) = (base, proposer) }
        for number in row(proposer) {
            let entry = entries[number]
            guard base - entry.weight < bound else { break }
            guard !entry.isMade else { continue }
            reach(entry.receiver, at: base + nodes[entry.receiver].price - entry.weight, from: distance, by: number)
        }
    }

    private mutating func leave(receiver: Int32, at distance: Int) {
        for place in places[receiver]..<places[Int(receiver) + 1] {
            let entry = entries[holders[place]]
            let surplus = entry.weight - nodes[receiver].price - nodes[entry.owner].price
            reach(entry.owner, at: distance + surplus, from: distance, by: place)
        }
    }

    private mutating func reach(_ number: Int32, at distance: Int, from nearest: Int, by arrival: Int32) {
        let node = nodes[number]
        guard distance < bound, distance < node.distance else { return }
        if node.distance == .max {
            reached[reachedCount] = number
            reachedCount += 1
        }
        nodes[number].distance = distance
        nodes[number].arrival = arrival
        if number >= proposers, node.room > 0 {
            (bound, end) = (distance, number)
        } else if distance == nearest {
            ready.append(number)
        } else {
            queue.push(number, at: distance)
        }
    }

    /// Changes prices so that every pair on the path is worth exactly the prices of its two people.
    private mutating func settlePrices() {
        for index in 0..<reachedCount {
            let node = reached[index]
            let change = bound - nodes[node].distance
            if change > 0 { nodes[node].price += node < proposers ? -change : change }
            nodes[node].distance = .max
        }
        reachedCount = 0
    }

    /// Makes and unmakes the pairs along the path, from its end.
    private func exchange(from first: Int32) {
        var proposer = end
        if end >= proposers {
            nodes[end].room -= 1
            proposer = give(place: places[end] + nodes[end].room, to: nodes[end].arrival)
        }
        while proposer != first {
            let place = nodes[proposer].arrival
            entries[holders[place]].isMade = false
            proposer = give(place: place, to: nodes[entries[holders[place]].receiver].arrival)
        }
    }

    private func give(place: Int32, to entry: Int32) -> Int32 {
        holders[place] = entry
        entries[entry].isMade = true
        return entries[entry].owner
    }

    /// The pairs and the sum of their weights, without the bonuses.
    var result: (matching: Matching, weight: Int) {
        var (pairs, weight) = ([Matching.Pair](), 0)
        pairs.reserveCapacity(holders.count)
        for proposer in 0..<proposers {
            let start = pairs.count
            for number in row(proposer) where entries[number].isMade {
                pairs.append(.init(Int(proposer), Int(entries[number].receiver - proposers)))
                weight += entries[number].weight - bonus
            }
            if pairs.count > start + 1 { pairs[start...].sort() }
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
