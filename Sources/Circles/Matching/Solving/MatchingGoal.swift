/// What a matching of most weight is to be best at.
package enum MatchingGoal: String, Hashable, Sendable, Codable, CaseIterable {
    /// The largest sum of weights, even if more people could be paired.
    case bestScores
    /// As many pairs as possible, and of such matchings the one with the largest sum of weights.
    case nobodyLeftOut

    /// What is added to the weight of every pair where pairs count first.
    ///
    /// One pair more is then worth more than all that can be lost by exchanging the others.
    ///
    /// - Parameters:
    ///   - largest: the largest absolute weight of a pair.
    ///   - pairs: how many pairs there can be at most.
    /// - Returns: what to add.
    static func bonus(largest: Int, pairs: Int) -> Int {
        2 * largest * pairs + 1
    }
}
