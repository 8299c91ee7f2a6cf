/// Where each part of a swap search's memory begins, and how many of everything there are.
struct SwapLayout: Sendable {
    /// What a pair costs that must be apart and meets: above everything else together, so that no seats with such a pair are
    /// ever the best; 2 to the power of `apartShift`.
    static let apart = 1 << apartShift
    static let apartShift = 40

    let people: Int
    let rounds: Int
    let tables: Int
    let kinds: Int
    /// From this number of meetings on, a pair must stay apart.
    let apartFrom: Int
    /// How many changes have a threshold of their own.
    let thresholdCount = 1024

    private(set) var seats = 0, places = 0, saved = 0, smallSeats = 0
    private(set) var tableOf = 0, start = 0, size = 0, isSmall = 0
    private(set) var blockSize = 0, pinned = 0, block = 0, leaving = 0, coming = 0
    private(set) var kind = 0, kindCount = 0, low = 0, high = 0
    private(set) var costs = 0, seatCosts = 0, thresholds = 0
    private(set) var end = 0

    /// The parts for rules, where a pair may come to fewer than `apartFrom` meetings.
    init(_ rules: SeatingRules, apartFrom: Int) {
        (people, rounds, tables, kinds) = (rules.people, rules.rounds, rules.sizes.count, rules.low.count)
        self.apartFrom = apartFrom
        let largest = rules.sizes.max() ?? 0
        seats = next(people * rounds)
        places = next(people * rounds)
        saved = next(people * rounds)
        smallSeats = next(people)
        tableOf = next(people)
        start = next(tables + 1)
        size = next(tables)
        isSmall = next(tables)
        blockSize = next(people)
        pinned = next(people)
        block = next(people)
        leaving = next(largest)
        coming = next(largest)
        kind = next(people)
        kindCount = next(rounds * tables * kinds)
        low = next(kinds)
        high = next(kinds)
        costs = next(2 * apartFrom + 3)
        seatCosts = next(rounds + 1)
        thresholds = next(thresholdCount)
    }

    private mutating func next(_ count: Int) -> Int {
        defer { end += count }
        return end
    }
}
