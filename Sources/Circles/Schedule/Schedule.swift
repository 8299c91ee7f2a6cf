/// Who sits with whom: the circles of every round.
///
/// People are numbers from 0; a circle's place in its round is its table, so a host keeps one index in all rounds.
package struct Schedule: Hashable, Sendable, Codable {
    /// Round by round, circle by circle, the people in it.
    package var rounds: [[[Int]]]

    /// A schedule of these rounds.
    package init(rounds: [[[Int]]] = []) {
        self.rounds = rounds
    }

    /// The same circles in a form that two equal plans share: people, then circles, then rounds in ascending order.
    package var canonical: Schedule {
        Schedule(
            rounds: rounds.map { circles in
                circles.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
            }.sorted { $0.joined().lexicographicallyPrecedes($1.joined()) })
    }

    /// The same plan with other people in it: whoever was number `i` is number `labels[i]` now.
    package func relabelled(_ labels: [Int]) -> Schedule {
        Schedule(rounds: rounds.map { $0.map { $0.map { labels[$0] } } })
    }

    /// A 64-bit FNV-1a hash of the plan as it stands, the same on every machine.
    package var fingerprint: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ value: Int) {
            hash = (hash ^ UInt64(truncatingIfNeeded: value)) &* 0x0000_0100_0000_01B3
        }
        for round in rounds {
            take(-1)
            for circle in round {
                take(-2)
                for person in circle { take(person) }
            }
        }
        return hash
    }
}
