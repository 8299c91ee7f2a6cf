/// Rounds of pairs by the circle method of Kirkman (1847): nobody meets anyone twice before all have met.
///
/// Of an odd number of people one would be left out in every round; that person makes one pair a trio. A trio's
/// additional meetings are taken from the rounds that are not held, where there are enough of them.
package struct RoundRobin: Sendable {
    /// How many people there are.
    package let people: Int

    /// Rounds of pairs of so many people, at least two.
    package init?(people: Int) {
        guard people >= 2 else { return nil }
        self.people = people
    }

    /// How many rounds there are before they start again.
    package var cycle: Int {
        people % 2 == 0 ? people - 1 : people
    }

    /// So many rounds, the trio of each first; after a full cycle they start again.
    ///
    /// With an even number of people no plan has fewer repeats.
    package func schedule(rounds: Int) -> Schedule {
        let held = people % 2 == 0 ? (0..<cycle).map(evenRound) : TrioRounds.rounds(people: people, count: rounds)
        return Schedule(rounds: (0..<rounds).map { held[$0 % held.count] })
    }

    private func evenRound(_ round: Int) -> [[Int]] {
        let pairs = (1..<people / 2).map { [(round + $0) % cycle, (round + cycle - $0) % cycle] }
        return [[round, people - 1]] + pairs
    }
}
