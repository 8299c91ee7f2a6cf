/// Takes people out of a design so that no circle loses two, and those who stay sit in smaller circles equally often.
///
/// People who never meet in the rounds that are held can go: people of one column, or of one circle of a round that is
/// not held. Whoever meets many of them sits in many smaller circles, so the choice decides whether seats are fair.
struct SeatRemoval {
    /// A choice of rounds and of who goes.
    struct Choice {
        /// The rounds that are held.
        var rounds: [[[Int]]]
        /// Who goes.
        var gone: [Int]
        /// How often the person who most often sits in a smaller circle does, less how often the least one does.
        var spread: Int
    }

    private let people: Int
    private let rounds: [[[Int]]]
    /// For each person everybody they meet, each once.
    private let met: [[Int]]

    /// Looks among these rounds only.
    private init(people: Int, rounds: [[[Int]]]) {
        var met: [[Int]] = Array(repeating: [], count: people)
        for circle in rounds.joined() {
            for person in circle { met[person] += circle.filter { $0 != person } }
        }
        (self.people, self.rounds, self.met) = (people, rounds, met)
    }

    /// The fairest choice of people to take out.
    ///
    /// - Parameters:
    ///   - count: how many people go.
    ///   - design: what they are taken from.
    ///   - held: how many of its rounds are held.
    /// - Returns: the fairest choice found; nil where none is.
    static func fairest(_ count: Int, from design: ResolvableDesign, held: Int) -> Choice? {
        let all = design.rounds
        guard held <= all.count else { return nil }
        if count == 0 { return Choice(rounds: Array(all.prefix(held)), gone: [], spread: 0) }
        var best: Choice?
        for start in 0..<(held == all.count ? 1 : min(all.count, 16)) {
            let rounds = (0..<held).map { all[(start + $0) % all.count] }
            let choice = SeatRemoval(people: design.people, rounds: rounds).fairest(count)
            if let choice, choice.spread < best?.spread ?? .max { best = choice }
            if best?.spread ?? .max <= 1 { break }
        }
        return best
    }

    /// The fairest choice of so many people, each tried as the first and others added where they overlap least.
    private func fairest(_ count: Int) -> Choice? {
        var best: Choice?
        for first in stride(from: people - 1, through: 0, by: -max(1, people / 64)) {
            guard let (gone, smaller) = choose(count, startingWith: first) else { continue }
            let staying = smaller.indices.filter { !gone.contains($0) }.map { smaller[$0] }
            let spread = (staying.max() ?? 0) - (staying.min() ?? 0)
            if spread < best?.spread ?? .max { best = Choice(rounds: rounds, gone: gone, spread: spread) }
            if spread <= 1 { break }
        }
        return best
    }

    /// Who goes, and how many of them each person meets.
    private func choose(_ count: Int, startingWith first: Int) -> ([Int], [Int])? {
        var gone: [Int] = []
        var smaller = Array(repeating: 0, count: people)
        var next: Int? = first
        while let person = next {
            gone.append(person)
            for other in met[person] { smaller[other] += 1 }
            if gone.count == count { return (gone, smaller) }
            let free = (0..<people).lazy.filter { smaller[$0] == 0 && !gone.contains($0) }
            next = free.map { candidate in (overlap(of: candidate, smaller), candidate) }.min { $0 < $1 }?.1
        }
        return nil
    }

    /// How unfair it is that one more goes: those who sit in smaller circles already count once more each time.
    private func overlap(of candidate: Int, _ smaller: [Int]) -> Int {
        met[candidate].reduce(0) { $0 + smaller[$1] }
    }
}
