/// What a cohort may set for its matching.
package struct MatchRules: Hashable, Sendable {
    /// The most that two people's clocks may differ, in minutes.
    package var longestTimeGap = 240
    /// Whether the help is meant to flow one way, so that the protege's wants count for more.
    package var isTraditional = false

    /// The usual rules: four hours, reciprocal.
    package init(longestTimeGap: Int = 240, isTraditional: Bool = false) {
        self.longestTimeGap = longestTimeGap
        self.isTraditional = isTraditional
    }
}
