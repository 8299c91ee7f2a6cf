/// Who sits where in every round, by name: what hangs on the wall.
package struct SeatingPlan: Hashable, Sendable {
    /// Where a circle sits: at a table of one room, or in a room of its own.
    package enum Place: String, Hashable, Sendable {
        case table = "Table"
        case room = "Room"
    }

    /// A circle at its place.
    package struct Circle: Hashable, Sendable {
        /// The number of the table or room, from 1.
        package let number: Int
        /// Who sits there.
        package let names: [String]

        /// A circle.
        package init(number: Int, names: [String]) {
            self.number = number
            self.names = names
        }
    }

    /// One person's place in one round.
    package struct Seat: Hashable, Sendable {
        /// The round, from 1.
        package let round: Int
        /// The number of the table or room, from 1.
        package let number: Int
        /// Who else sits there.
        package let others: [String]
    }

    /// Everybody who sits anywhere, as in an index of names.
    package let people: [String]
    /// Round by round the circles where anybody sits, by the number of their place.
    package let rounds: [[Circle]]
    /// Who keeps one table in every round.
    package let hosts: Set<String>
    /// What the numbers of circles are numbers of.
    package let place: Place

    /// A plan.
    ///
    /// - Parameters:
    ///   - people: everybody, in the order in which an index lists them; in a circle they stand in this order, hosts first.
    ///   - rounds: round by round who sits where.
    ///   - hosts: who keeps one table in every round.
    ///   - place: what the circles' numbers are numbers of.
    package init(people: [String], rounds: [[Circle]], hosts: Set<String> = [], place: Place = .table) {
        let rank = Dictionary(
            people.enumerated().map { ($1, hosts.contains($1) ? $0 - people.count : $0) },
            uniquingKeysWith: { first, _ in first })
        let seated = Set(rounds.joined().flatMap(\.names))
        self.people = people.filter(seated.contains)
        self.rounds = rounds.map { circles in
            circles.filter { !$0.names.isEmpty }.sorted { $0.number < $1.number }.map { circle in
                Circle(
                    number: circle.number,
                    names: circle.names.sorted { rank[$0, default: 0] < rank[$1, default: 0] })
            }
        }
        self.hosts = hosts
        self.place = place
    }

    /// The places of one person, round by round; none in a round in which they do not sit.
    package func seats(of name: String) -> [Seat] {
        rounds.indices.compactMap { round in
            rounds[round].first { $0.names.contains(name) }.map { circle in
                Seat(round: round + 1, number: circle.number, others: circle.names.filter { $0 != name })
            }
        }
    }

    /// The name as it stands in a circle: a host is called one.
    package func label(_ name: String) -> String {
        hosts.contains(name) ? name + " (host)" : name
    }
}
