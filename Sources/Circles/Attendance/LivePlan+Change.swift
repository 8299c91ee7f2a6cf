extension LivePlan {
    /// What a coming or going changed in the rounds to come.
    package struct Change: Hashable, Sendable, Codable {
        /// Who came or left; nil where a round was planned for everybody.
        package var person: Int?
        /// Whose seats somebody who came took; their own number where they came back to their own.
        package var tookSeatsOf: Int?
        /// The others who sit elsewhere than was planned.
        package var moves: [Move]
        /// Meetings after the first that were added, by pair.
        package var repeats: [Repeat]
        /// Circles concerned that break what was asked (sizes apart), because nothing better could be had.
        package var breaches: [Breach]

        /// A change of these parts.
        package init(
            person: Int? = nil, tookSeatsOf: Int? = nil, moves: [Move] = [], repeats: [Repeat] = [],
            breaches: [Breach] = []
        ) {
            (self.person, self.tookSeatsOf) = (person, tookSeatsOf)
            (self.moves, self.repeats, self.breaches) = (moves, repeats, breaches)
        }

        /// Who moved, in ascending order.
        package var movedPeople: [Int] { Set(moves.map(\.person)).sorted() }

        /// Whether nobody moved, no repeat was added and nothing is broken.
        package var isQuiet: Bool { moves.isEmpty && repeats.isEmpty && breaches.isEmpty }
    }
}

extension LivePlan.Change {
    /// Somebody sits at another table than was planned.
    package struct Move: Hashable, Sendable, Codable {
        /// Who.
        package var person: Int
        /// In which round, from 0.
        package var round: Int
        /// The table they left.
        package var from: Int
        /// The table they sit at now.
        package var to: Int

        /// Somebody went from one table to another.
        package init(person: Int, round: Int, from: Int, to: Int) {
            (self.person, self.round, self.from, self.to) = (person, round, from, to)
        }
    }

    /// Two people meet more often than they would have.
    package struct Repeat: Hashable, Sendable, Codable {
        /// The one with the smaller number.
        package var a: Int
        /// The other.
        package var b: Int
        /// How many meetings after the first were added.
        package var times: Int

        /// Two people meet so many times more.
        package init(_ a: Int, _ b: Int, times: Int = 1) {
            (self.a, self.b, self.times) = (a, b, times)
        }
    }

    /// A circle that breaks what was asked.
    package struct Breach: Hashable, Sendable, Codable {
        /// In which round, from 0.
        package var round: Int
        /// At which table.
        package var table: Int
        /// What it breaks.
        package var rule: Rule

        /// A circle of a round breaks a rule.
        package init(round: Int, table: Int, rule: Rule) {
            (self.round, self.table, self.rule) = (round, table, rule)
        }
    }

    /// What a circle breaks.
    package enum Rule: String, Hashable, Sendable, Codable {
        /// Two people who are to be apart, or two hosts, sit together.
        case apart
        /// People who are to be together do not sit together.
        case together
        /// The share of a kind is not as asked.
        case mix
        /// The room has fewer seats.
        case room
        /// Somebody is alone.
        case alone
    }
}
