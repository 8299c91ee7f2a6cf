/// Whom people avoid, rank and strike: for the matching alone, never on a screen or in a document.
///
/// The tables `avoid` and `ranking`. Whoever was forgotten is in none of it, on either side.
package struct MatchChoices: Sendable, Hashable {
    /// One person would not be paired with another; it holds for both.
    package struct Avoidance: Sendable, Hashable {
        /// Who asked for it.
        package var person: PersonID
        /// With whom not.
        package var other: PersonID
    }

    /// What one person made of their shortlist.
    package struct Ranks: Sendable, Hashable {
        /// Who ranked.
        package var person: PersonID
        /// First choices first; people in one tier are as welcome as each other.
        package var tiers: [[PersonID]] = []
        /// Whom they would rather not meet.
        package var struck: [PersonID] = []
    }

    /// Who is not to be paired with whom, in the order of the numbers.
    package var avoidances: [Avoidance] = []
    /// The ranks of everyone who gave any, in the order of the numbers.
    package var ranks: [Ranks] = []
}

/// What someone says for the matching; nil leaves what is kept, an empty list takes it away.
package struct MatchAnswers: Sendable, Hashable {
    /// Names in order of preference.
    package struct RankedNames: Sendable, Hashable {
        /// First choices first; names in one tier are as welcome as each other.
        package var tiers: [[String]]
        /// Whom the person would rather not meet.
        package var struck: [String]

        /// Ranks by name.
        package init(tiers: [[String]] = [], struck: [String] = []) {
            self.tiers = tiers
            self.struck = struck
        }
    }

    /// How many pairs they have time for: 1 or 2.
    package var capacity: Int?
    /// How far their clock is ahead of UTC, in minutes.
    package var utcOffset: Int?
    /// How many weeks they would like between two meetings.
    package var weeksBetween: Int?
    /// How they like to work; replaces all four.
    package var values: WorkingStyle?
    /// Names of people who decide over their pay, promotion or assessment.
    package var assessors: [String]?
    /// What they would like to learn, at most three.
    package var wants: [Wish]?
    /// What they have to give, at most three.
    package var offers: [Wish]?
    /// Names of people in the cohort with whom they would not be paired.
    package var avoid: [String]?
    /// Names of people in the cohort, ranked.
    package var ranks: RankedNames?

    /// Nothing said.
    package init() {}
}
