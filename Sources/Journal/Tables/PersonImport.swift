package import Workshop

/// A line of a spreadsheet: someone new, or more about someone who is in the cohort already.
package struct PersonImport: Sendable, Hashable {
    /// Their name.
    package var name: String
    /// The part they play; nil leaves it, and makes someone new take either part.
    package var role: Role?
    /// Where in the organisation they work; empty leaves it.
    package var unit: String
    /// Where they work; empty leaves it.
    package var site: String
    /// Who leads them; empty leaves it.
    package var manager: String
    /// What they say for the matching.
    package var answers: MatchAnswers

    /// A line.
    package init(
        name: String, role: Role? = nil, unit: String = "", site: String = "", manager: String = "",
        answers: MatchAnswers = MatchAnswers()
    ) {
        self.name = name
        self.role = role
        self.unit = unit
        self.site = site
        self.manager = manager
        self.answers = answers
    }
}

/// What an import did.
package struct ImportOutcome: Sendable, Hashable {
    /// How many people were added.
    package var added = 0
    /// How many who were there already were brought up to date.
    package var updated = 0
    /// What has become of words that were replaced.
    package var erasure = Erasure.nothingToErase
}
