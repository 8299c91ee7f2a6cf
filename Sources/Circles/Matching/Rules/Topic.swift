/// Something that a person wants to gain from a partner, or offers to one.
package struct Topic: Hashable, Sendable {
    /// What it is about; the four kinds of goals (G-07).
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What can be explained.
        case knowledge
        /// Judgement, and how to weigh things.
        case wisdom
        /// What it was like to do it.
        case experience
        /// Who knows whom.
        case network
    }

    /// What it is about.
    package var kind: Kind
    /// The person's own words; may be empty.
    package var text: String

    /// A want or an offer.
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
