/// How many repeats a request forces and why, for a sentence such as "8 rounds force at least 165 repeats".
package struct UnavoidableRepeats: Hashable, Sendable {
    /// Why there cannot be fewer.
    package enum Cause: Hashable, Sendable {
        /// Nothing forces a repeat, as far as counting shows.
        case nothing
        /// People sit next to more people, over all rounds, than there are to meet for the first time.
        case fewPeople
        /// There are fewer circles than people in one, so that two of a circle always meet in the next round too.
        case fewCircles
        /// People who sit together in every round meet again in every round.
        case together
        /// There are too few people of a kind, or too few hosts, for everybody to meet new ones in every round.
        case fewOfAKind
        /// A published proof shows that so many rounds cannot be without a repeat; whose.
        case proof(String)
    }

    /// How many people sit.
    package var people: Int
    /// The largest circle that was wished for, in people.
    package var size: Int
    /// How many rounds.
    package var rounds: Int
    /// How many circles there are in a round.
    package var circles: Int
    /// The fewest repeats that any plan can have, as far as is known.
    package var fewest: Int
    /// Why there cannot be fewer.
    package var cause: Cause

    init(people: Int, size: Int, rounds: Int, circles: Int, fewest: Int = 0, cause: Cause = .nothing) {
        (self.people, self.size, self.rounds) = (people, size, rounds)
        (self.circles, self.fewest, self.cause) = (circles, fewest, cause)
    }
}
