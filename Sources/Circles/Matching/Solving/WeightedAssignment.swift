/// The matching of two sides with the largest sum of weights, and the prices that prove it.
package struct WeightedAssignment: Hashable, Sendable {
    /// Who is paired with whom.
    package let matching: Matching
    /// The sum of the weights of the pairs.
    package let weight: Int
    /// What shows that no matching is better.
    package let certificate: AssignmentCertificate

    /// Finds the best matching by shortest augmenting paths with prices (Kuhn, 1955; Jonker and Volgenant, 1987).
    ///
    /// - Parameters:
    ///   - sides: who may be paired, and what each pair is worth.
    ///   - goal: whether weight alone counts, or pairs first.
    package init(of sides: WeightedSides, goal: MatchingGoal = .bestScores) {
        var paths = ShortestAugmentingPaths(sides, bonus: sides.bonus(for: goal))
        paths.run()
        (matching, weight) = paths.result
        certificate = paths.certificate
    }
}
