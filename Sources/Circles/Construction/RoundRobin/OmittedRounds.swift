/// Which rounds of an odd number of people are not held, such that most others lie midway between two of these.
struct OmittedRounds {
    private let people: Int
    private let count: Int

    /// So many of the rounds of an odd number of people.
    init(people: Int, count: Int) {
        (self.people, self.count) = (people, count)
    }

    /// The most promising choices.
    var choices: [[Int]] {
        // A run that is long enough has every other round midway between two of its own.
        guard count > 1, 2 * count - 3 < people else { return [Array(0..<count)] }
        let worths = patterns.map(uncovered)
        let least = worths.min() ?? 0
        let best = zip(worths, patterns).filter { $0.0 == least }.map(\.1)
        // Few people leave time to look for what fits.
        guard people < 100 else { return Array(best.prefix(1)) }
        return Array(best.prefix(4)) + (0..<8).map { exchanged(best[0], seed: UInt64($0)) }
    }

    /// Runs of rounds together with multiples of their length, which have nearly every sum (Rohrbach, 1937).
    private var patterns: [[Int]] {
        (1...max(1, min(count, people / 2))).map { run in
            let multiples = stride(from: 2 * run - 1, to: people, by: run).map { $0 }
            let rest = (run..<people).filter { !multiples.contains($0) }
            return Array((Array(0..<run) + multiples + rest).prefix(count))
        }
    }

    /// Exchanges rounds left out for rounds held as long as that leaves no more of these uncovered.
    private func exchanged(_ start: [Int], seed: UInt64) -> [Int] {
        var (omitted, worth) = (start, uncovered(start))
        var random = Xoshiro256(seed: seed)
        for _ in 0..<60_000 / (people + count * count) {
            let (place, new) = (random.below(count), random.below(people))
            let old = omitted[place]
            guard !omitted.contains(new) else { continue }
            omitted[place] = new
            let now = uncovered(omitted)
            if now <= worth { worth = now } else { omitted[place] = old }
        }
        return omitted
    }

    /// How many rounds held do not lie midway between two that are left out.
    private func uncovered(_ omitted: [Int]) -> Int {
        var isCovered = Array(repeating: false, count: people)
        // Twice each round, modulo an odd number, is another number for each.
        for round in omitted { isCovered[2 * round % people] = true }
        for (index, a) in omitted.enumerated() {
            for b in omitted[(index + 1)...] { isCovered[(a + b) % people] = true }
        }
        return isCovered.reduce(0) { $0 + ($1 ? 0 : 1) }
    }
}
