/// Takes people out of a design so that no circle loses two, and those who stay sit in smaller circles equally often.
///
/// People who never meet in the rounds that are held can go: people of one column, or of one circle of a round that is
/// not held. Whoever meets many of them sits in many smaller circles, so the choice decides whether seats are fair.
struct SeatRemoval {
    private let design: ResolvableDesign
    private let count: Int
    private let held: Int
    private let seatsAway: Int
    private var random: Xoshiro256

    /// The fairest choice of people to take out.
    ///
    /// - Parameters:
    ///   - count: how many people go.
    ///   - design: what they are taken from.
    ///   - held: how many of its rounds are held.
    /// - Returns: the fairest choice found; nil where none is.
    static func fairest(_ count: Int, from design: ResolvableDesign, held: Int) -> SeatChoice? {
        let all = design.rounds
        guard held > 0, held <= all.count, let circle = all[0].first else { return nil }
        if count == 0 { return SeatChoice(rounds: Array(all.prefix(held)), gone: [], spread: 0) }
        let seatsAway = count * held * (circle.count - 1)
        var removal = SeatRemoval(
            design: design, count: count, held: held, seatsAway: seatsAway, random: Xoshiro256(seed: 1))
        return removal.fairest()
    }

    private mutating func fairest() -> SeatChoice? {
        let all = design.rounds
        let windows = held == all.count ? 1 : all.count
        // Few people leave time for many tries.
        let tries = max(2, min(24, 200_000 / (design.people * seatsAway)))
        // If seats in smaller circles can be shared evenly, nothing fairer can be.
        let least = seatsAway % (design.people - count) == 0 ? 0 : 1
        var best: SeatChoice?
        for window in 0..<min(windows + windows / 2, 24) {
            let rounds = window < windows ? turned(by: window) : drawn()
            let met = Acquaintances(people: design.people, rounds: rounds)
            for _ in 0..<tries {
                guard let (gone, spread) = met.strangers(count, using: &random) else { continue }
                if spread < best?.spread ?? .max { best = SeatChoice(rounds: rounds, gone: gone, spread: spread) }
                if spread <= least { return best }
            }
        }
        return best
    }

    private func turned(by start: Int) -> [[[Int]]] {
        (0..<held).map { design.rounds[(start + $0) % design.rounds.count] }
    }

    private mutating func drawn() -> [[[Int]]] {
        var rounds = design.rounds
        while rounds.count > held { rounds.remove(at: random.below(rounds.count)) }
        return rounds
    }
}

/// Whom everybody meets in some rounds without repeats.
private struct Acquaintances {
    private let met: [[Int]]

    init(people: Int, rounds: [[[Int]]]) {
        var met: [[Int]] = Array(repeating: [], count: people)
        for circle in rounds.joined() {
            for person in circle {
                for other in circle where other != person { met[person].append(other) }
            }
        }
        self.met = met
    }

    /// People who do not meet, and how unequally often the others meet them; nil where the first ones leave no other.
    ///
    /// The first is drawn; each next one is among those whose acquaintances met the fewest of them so far.
    func strangers(_ count: Int, using random: inout Xoshiro256) -> (gone: [Int], spread: Int)? {
        var meetings = Array(repeating: 0, count: met.count)
        var gone: [Int] = []
        var next: Int? = random.below(met.count)
        while let person = next {
            gone.append(person)
            for other in met[person] { meetings[other] += 1 }
            if gone.count == count { break }
            next = stranger(to: gone, meetings, using: &random)
        }
        guard gone.count == count else { return nil }
        let staying = meetings.indices.lazy.filter { !gone.contains($0) }.map { meetings[$0] }
        return (gone, (staying.max() ?? 0) - (staying.min() ?? 0))
    }

    private func stranger(to gone: [Int], _ meetings: [Int], using random: inout Xoshiro256) -> Int? {
        var (chosen, least, ties): (Int?, Int, Int) = (nil, .max, 0)
        for person in met.indices where meetings[person] == 0 && !gone.contains(person) {
            let overlap = met[person].reduce(0) { $0 + meetings[$1] }
            if overlap < least { (least, ties) = (overlap, 0) }
            guard overlap == least else { continue }
            ties += 1
            if random.below(ties) == 0 { chosen = person }
        }
        return chosen
    }
}
