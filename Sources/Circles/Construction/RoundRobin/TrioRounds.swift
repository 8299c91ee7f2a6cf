/// The rounds of pairs of an odd number of people: who has no partner joins a pair.
///
/// In round `i` of the circle method, modulo the number of people, `i + h` sits with `i - h` and `i` joins one of these
/// pairs. `i` and `i + 2h` would have sat together in round `i + h`: where that round is not held, nothing is repeated.
/// So the rounds to leave out are chosen such that the rounds held lie midway between two of them, where that can be.
struct TrioRounds {
    private let people: Int
    private let held: [Int]
    private let isHeld: [Bool]
    /// For each round the distance to the rounds in which its trio's new pairs would have sat.
    private var steps: [Int]
    /// How often the two people of each pair met in trios because one of them had no partner.
    private var joined: [Int]
    /// How often each person sat in a trio.
    private var seats: [Int]

    /// Rounds of an odd number of people, all but those omitted, with few repeats and fair seats.
    private init(people: Int, omitting omitted: [Int]) {
        self.people = people
        var isHeld = Array(repeating: true, count: people)
        for round in omitted { isHeld[round] = false }
        (self.isHeld, held) = (isHeld, (0..<people).filter { isHeld[$0] })
        steps = Array(repeating: 0, count: people)
        joined = Array(repeating: 0, count: people * people)
        seats = Array(repeating: 0, count: people)
        for round in held { seat(round, step: cheapestStep(in: round), 1) }
        // What was chosen early did not know what came later.
        for round in Array(repeating: held, count: people < 100 ? 6 : 1).joined() {
            seat(round, step: steps[round], -1)
            seat(round, step: cheapestStep(in: round), 1)
        }
    }

    /// So many rounds, at most as many as people, of an odd number of people; the trio of each is its first circle.
    static func rounds(people: Int, count: Int) -> [[[Int]]] {
        let omitted = OmittedRounds(people: people, count: people - min(count, people))
        let tries = omitted.choices.map { TrioRounds(people: people, omitting: $0) }
        return tries.min { $0.worth < $1.worth }?.circles ?? []
    }

    /// The circles of the rounds held.
    private var circles: [[[Int]]] {
        held.map { round in
            let apart = 2 * steps[round] % people
            let trio = [round, (round + apart) % people, (round + people - apart) % people]
            let pairs = (1...people / 2).filter { $0 != min(apart, people - apart) }
            return [trio] + pairs.map { [(round + $0) % people, (round + people - $0) % people] }
        }
    }

    /// What is to be small: repeats, then the difference between who sat in most trios and who in fewest.
    private var worth: (Int, Int) {
        let repeats = held.reduce(0) { sum, round in
            sum
                + newPairs(of: round, step: steps[round]).reduce(0) {
                    $0 + (isHeld[$1.middle] ? 2 : 0) + joined[$1.index] - 1
                }
        }
        return (repeats, (seats.max() ?? 0) - (seats.min() ?? 0))
    }

    private mutating func seat(_ round: Int, step: Int, _ times: Int) {
        steps[round] = step
        seats[round] += times
        for pair in newPairs(of: round, step: step) {
            joined[pair.index] += times
            seats[pair.partner] += times
        }
    }

    private func cheapestStep(in round: Int) -> Int {
        (1...people / 2).map { (cost(of: $0, in: round), $0) }.min { $0 < $1 }?.1 ?? 1
    }

    /// What joining a pair costs: meetings again first, then unfair seats in trios.
    private func cost(of step: Int, in round: Int) -> Int {
        newPairs(of: round, step: step).reduce(0) { sum, pair in
            let met = joined[pair.index] + (isHeld[pair.middle] ? 1 : 0)
            return sum + met * met * 65536 + seats[pair.partner] * seats[pair.partner]
        }
    }

    /// The pairs that the one without a partner makes: with whom, in which round they would have sat, where they count.
    private func newPairs(of round: Int, step: Int) -> [(partner: Int, middle: Int, index: Int)] {
        [step, people - step].map { step in
            let partner = (round + 2 * step) % people
            return (partner, (round + step) % people, min(round, partner) * people + max(round, partner))
        }
    }
}
