/// A design written as a few rounds from which a cyclic group develops the others.
///
/// People come in orbits of equal length, numbered through one after the other, and a few who stay where they are. The
/// n-th round of a base round is the base round with everybody replaced by the one n steps on in their orbit.
struct Starter: Sendable {
    /// How many rounds each base round gives, the length of each orbit.
    let period: Int
    /// How many people the group leaves where they are; they have the highest numbers.
    let fixed: Int
    /// How many people sit in each circle.
    let size: Int
    /// The circles of each base round, one after the other.
    let bases: [[Int]]
    /// Circles that with all circles developed from them make up one more round each.
    var translated: [[Int]] = []
    /// How many of those with the highest numbers are no people but empty seats, which may meet people again.
    var vacant = 0
    /// What it is and whom to credit.
    let name: String

    /// How many seats there are.
    var people: Int { bases.first?.count ?? 0 }

    /// The developed rounds; a circle keeps its place.
    var design: ResolvableDesign {
        let developed = bases.flatMap { base in
            (0..<period).map { step in
                stride(from: 0, to: base.count, by: size).map { move(base[$0..<$0 + size], by: step) }
            }
        }
        let own = translated.map { circle in (0..<period).map { move(circle[...], by: $0) } }
        return ResolvableDesign(people: people, rounds: developed + own, name: name)
    }

    /// So many of the developed rounds whose empty seats are shared most fairly; nil where there are fewer rounds.
    func choice(rounds held: Int) -> SeatChoice? {
        let (rounds, gone) = (design.rounds, Array(people - vacant..<people))
        guard held <= rounds.count else { return nil }
        return rounds.indices.map { start in
            let turned = (0..<held).map { rounds[(start + $0) % rounds.count] }
            return SeatChoice(rounds: turned, gone: gone, people: people)
        }.min { $0.spread < $1.spread }
    }

    private func move(_ circle: ArraySlice<Int>, by step: Int) -> [Int] {
        circle.map { person in
            person >= people - fixed ? person : person / period * period + (person % period + step) % period
        }
    }
}
