/// What someone would like to learn, or has to give.
///
/// The table `wish`, of which `text` is what the person typed.
package struct Wish: Sendable, Hashable {
    /// The four kinds of help.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something that can be taught.
        case knowledge
        /// Judgement that comes of having been there.
        case wisdom
        /// Something to take part in.
        case experience
        /// People to be introduced to.
        case network
    }

    /// The kind of help.
    package var kind: Kind
    /// The words.
    package var text: String

    /// A want or an offer.
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// How someone likes to work with others: four sliders from 1 to 5, nil where nothing was said.
package struct WorkingStyle: Sendable, Hashable {
    /// From slow and thorough (1) to quick (5).
    package var pace: Int?
    /// From careful (1) to blunt (5).
    package var directness: Int?
    /// From loose (1) to planned (5).
    package var structure: Int?
    /// From comfort (1) to being challenged (5).
    package var challenge: Int?

    /// The four values, in the order pace, directness, structure, challenge.
    package init(
        pace: Int? = nil, directness: Int? = nil, structure: Int? = nil, challenge: Int? = nil
    ) {
        self.pace = pace
        self.directness = directness
        self.structure = structure
        self.challenge = challenge
    }

    /// The four in the order pace, directness, structure, challenge.
    package var all: [Int?] { [pace, directness, structure, challenge] }
}

/// What a person is matched by, as far as others may be told of it.
///
/// The tables `matchProfile`, `assessor` and `wish`. Whom someone avoids, ranks or strikes is in ``MatchChoices``.
package struct MatchProfile: Sendable, Hashable {
    /// The person, with unit, site and manager.
    package var person: Person
    /// How many pairs they have time for: 1 or 2.
    package var capacity = 1
    /// How far their clock is ahead of UTC, in minutes; nil where not known.
    package var utcOffset: Int?
    /// How many weeks they would like between two meetings; nil where not known.
    package var weeksBetween: Int?
    /// How they like to work.
    package var values = WorkingStyle()
    /// Who decides over their pay, promotion or assessment beside their manager, by name; not all are in the cohort.
    package var assessors: [String] = []
    /// What they would like to learn: at most three, the first matters most.
    package var wants: [Wish] = []
    /// What they have to give: at most three.
    package var offers: [Wish] = []
}
