/// Looks for one round that keeps every rule, by mending a greedy one: the seats a search starts from.
struct OpeningRound {
    private let rules: SeatingRules
    private var random: Xoshiro256
    private var circles: [[Int]] = []
    private var seat: [Int] = []
    private var counts: [[Int]] = []

    /// A search for a round that keeps rules, drawing from a seed.
    init(_ rules: SeatingRules, seed: UInt64) {
        self.rules = rules
        random = Xoshiro256(seed: seed)
    }

    /// Mends greedy rounds, each with a few hundred swaps a person, until one keeps every rule.
    ///
    /// - Parameter attempts: how many rounds to mend at most.
    /// - Returns: the round, or nil if none was found.
    mutating func find(attempts: Int = 60) -> [[Int]]? {
        for _ in 0..<attempts {
            guard fill() else { continue }
            var wrong = faults()
            var tries = 400 * rules.people
            while wrong > 0 && tries > 0 {
                tries -= 1
                wrong += mend()
            }
            if wrong == 0 { return circles }
        }
        return nil
    }

    /// Seats hosts, then blocks with the largest first, each where it does least harm; whether everybody found a seat.
    private mutating func fill() -> Bool {
        circles = rules.sizes.map { _ in [] }
        seat = Array(repeating: -1, count: rules.people)
        counts = rules.sizes.map { _ in rules.low.map { _ in 0 } }
        var order = Array(rules.blocks.indices)
        for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
        let shuffled = order.enumerated().sorted { left, right in
            (-weight(of: left.element), left.offset) < (-weight(of: right.element), right.offset)
        }
        for (_, block) in shuffled {
            guard let table = bestTable(for: block) else { return false }
            for person in rules.blocks[block] { sit(person, at: table) }
        }
        return true
    }

    private func weight(of block: Int) -> Int {
        let people = rules.blocks[block]
        return (rules.table[people[0]] >= 0 ? 1 << 20 : 0) + people.count << 10
            + people.reduce(0) { $0 + rules.apart[$1].count }
    }

    private func bestTable(for block: Int) -> Int? {
        let people = rules.blocks[block]
        var best: (harm: Int, table: Int)?
        for table in circles.indices where circles[table].count + people.count <= rules.sizes[table] {
            guard rules.table[people[0]] < 0 || rules.table[people[0]] == table else { continue }
            let harm = people.reduce(0) { $0 + self.harm(of: $1, at: table) } << 10 + circles[table].count
            if harm < best?.harm ?? .max { best = (harm, table) }
        }
        return best?.table
    }

    private mutating func sit(_ person: Int, at table: Int) {
        circles[table].append(person)
        seat[person] = table
        if rules.kinds[person] >= 0 { counts[table][rules.kinds[person]] += 1 }
    }

    /// How much worse a table gets by one person more: people apart from them, and kinds above their share.
    private func harm(of person: Int, at table: Int) -> Int {
        var harm = rules.apart[person].count { seat[$0] == table }
        for kind in rules.low.indices {
            let missing = max(0, rules.low[kind] - counts[table][kind])
            if kind == rules.kinds[person] {
                harm += counts[table][kind] >= rules.high[kind] ? 1 : missing > 0 ? -1 : 0
            }
        }
        return harm
    }

    private func faults() -> Int {
        let meetings = rules.apart.indices.reduce(0) { sum, person in
            sum + rules.apart[person].count { seat[$0] == seat[person] }
        }
        return meetings / 2 + circles.indices.reduce(0) { $0 + mixFaults(at: $1) }
    }

    private func mixFaults(at table: Int) -> Int {
        rules.low.indices.reduce(0) { sum, kind in
            let count = counts[table][kind]
            return sum + max(0, rules.low[kind] - count) + max(0, count - rules.high[kind])
        }
    }

    /// Tries to exchange a block for as many people of another table; by how much the faults changed.
    private mutating func mend() -> Int {
        let person = random.below(rules.people)
        let (from, to) = (seat[person], random.below(circles.count))
        let leaving = rules.blocks[rules.block[person]]
        guard from != to, rules.table[person] < 0, let coming = blocks(at: to, seats: leaving.count) else { return 0 }
        let before = faults(of: leaving + coming, from, to)
        exchange(leaving, coming, from, to)
        let change = faults(of: leaving + coming, from, to) - before
        guard change > 0 && random.below(change == 1 ? 24 : 400) > 0 else { return change }
        exchange(coming, leaving, from, to)
        return 0
    }

    /// Blocks at a table that fill so many seats, from a drawn place on; nil where they cannot.
    private mutating func blocks(at table: Int, seats: Int) -> [Int]? {
        var chosen: [Int] = []
        let circle = circles[table]
        let start = random.below(max(1, circle.count))
        for offset in circle.indices where chosen.count < seats {
            let person = circle[(start + offset) % circle.count]
            let block = rules.blocks[rules.block[person]]
            if rules.table[person] < 0 && chosen.count + block.count <= seats && !chosen.contains(person) {
                chosen += block
            }
        }
        return chosen.count == seats ? chosen : nil
    }

    private func faults(of people: [Int], _ from: Int, _ to: Int) -> Int {
        var meetings = 0
        for person in people {
            for other in rules.apart[person] where seat[other] == seat[person] {
                meetings += people.contains(other) ? 1 : 2
            }
        }
        return meetings / 2 + mixFaults(at: from) + mixFaults(at: to)
    }

    private mutating func exchange(_ leaving: [Int], _ coming: [Int], _ from: Int, _ to: Int) {
        for (people, old) in [(leaving, from), (coming, to)] {
            for person in people {
                circles[old].removeAll { $0 == person }
                if rules.kinds[person] >= 0 { counts[old][rules.kinds[person]] -= 1 }
            }
        }
        for person in leaving { sit(person, at: to) }
        for person in coming { sit(person, at: from) }
    }
}
