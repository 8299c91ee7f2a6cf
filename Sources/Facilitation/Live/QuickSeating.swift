import Circles

/// Seats people round by round where they have met fewest, and lets two change places while that helps.
///
/// For days with more rounds than there is time to search plans for; its rounds take a few milliseconds for 200 people.
struct QuickSeating {
    /// What a pair costs that has to be apart: more than any number of repeats.
    private static let apart: Int32 = 1_000_000
    /// How often everybody may look for a better place in one round.
    private static let passes = 12

    private let people: Int
    private let sizes: [Int]
    /// What it costs that two people sit together, at `a * people + b`.
    private var costs: [Int32]
    private var dice: SplitMix64

    init(_ request: CircleRequest) {
        (people, sizes) = (request.people, request.circleSizes)
        costs = Array(repeating: 0, count: people * people)
        dice = SplitMix64(seed: request.seed)
        for met in request.past { set(met.a, met.b, 1) }
        for group in request.apart {
            for (place, one) in group.enumerated() {
                for other in group[(place + 1)...] { set(one, other, Self.apart) }
            }
        }
    }

    /// Rounds with everybody in them; nil where two sit together that have to be apart.
    mutating func schedule(rounds: Int) -> Schedule? {
        var schedule = Schedule()
        for _ in 0..<rounds {
            var tables = greedy()
            for _ in 0..<Self.passes where improve(&tables) == false { break }
            for table in tables {
                for (place, one) in table.enumerated() {
                    for other in table[(place + 1)...] {
                        guard cost(one, other) < Self.apart else { return nil }
                        set(one, other, 1)
                    }
                }
            }
            schedule.rounds.append(tables)
        }
        return schedule
    }

    private func cost(_ one: Int, _ other: Int) -> Int32 { costs[one * people + other] }

    private mutating func set(_ one: Int, _ other: Int, _ cost: Int32) {
        costs[one * people + other] = cost
        costs[other * people + one] = cost
    }

    private func cost(_ person: Int, at table: [Int], without other: Int = -1) -> Int32 {
        var sum: Int32 = 0
        for neighbour in table where neighbour != other && neighbour != person { sum += cost(person, neighbour) }
        return sum
    }

    /// Everybody at the free place that costs least, in an order of chance.
    private mutating func greedy() -> [[Int]] {
        var tables = sizes.map { _ in [Int]() }
        for person in (0..<people).shuffled(using: &dice) {
            var (best, least) = (0, Int32.max)
            for table in tables.indices where tables[table].count < sizes[table] {
                let cost = cost(person, at: tables[table])
                if cost < least { (best, least) = (table, cost) }
                if cost == 0 { break }
            }
            tables[best].append(person)
        }
        return tables
    }

    /// Lets everybody whose place costs something change with whom that helps most, or harms nobody.
    ///
    /// - Returns: whether anybody's place cost something.
    private mutating func improve(_ tables: inout [[Int]]) -> Bool {
        var isAny = false
        for table in tables.indices {
            for seat in tables[table].indices where cost(tables[table][seat], at: tables[table]) > 0 {
                isAny = true
                guard let (other, place) = exchange(table, seat, in: tables) else { continue }
                (tables[table][seat], tables[other][place]) = (tables[other][place], tables[table][seat])
            }
        }
        return isAny
    }

    /// The place whose exchange for a seat costs least, and not more than now; of several one by chance.
    private mutating func exchange(_ table: Int, _ seat: Int, in tables: [[Int]]) -> (Int, Int)? {
        let person = tables[table][seat]
        let here = cost(person, at: tables[table])
        var (best, least): ((Int, Int)?, Int32) = (nil, 0)
        let start = Int(dice.next() % UInt64(tables.count))
        for step in tables.indices {
            let other = (start + step) % tables.count
            guard other != table else { continue }
            let all = cost(person, at: tables[other])
            for (place, neighbour) in tables[other].enumerated() {
                // What the newcomer costs here cannot be less than nothing.
                let there = all - cost(person, neighbour) - here - cost(neighbour, at: tables[other])
                guard there < least || (best == nil && there <= 0) else { continue }
                let change = there + cost(neighbour, at: tables[table], without: person)
                if change < least || (best == nil && change == 0) { (best, least) = ((other, place), change) }
            }
        }
        return best
    }
}
