/// How a person likes to work, on four sliders from 1 to 5; any of them may be unknown.
///
/// Likeness in such values goes with good mentoring far more than likeness of persons (Eby et al. 2013), so that these
/// are asked for, and age, gender or grade never are.
package struct WorkingValues: Hashable, Sendable {
    /// The sliders in the order pace, directness, structure, challenge.
    package var sliders: [Int?]

    /// Values on the four sliders; what lies outside 1 to 5 counts as unknown.
    package init(pace: Int? = nil, directness: Int? = nil, structure: Int? = nil, challenge: Int? = nil) {
        sliders = [pace, directness, structure, challenge].map { value in
            value.flatMap { (1...5).contains($0) ? $0 : nil }
        }
    }

    /// How alike two people's values are, in ten-thousandths.
    ///
    /// One less the mean distance on the sliders that both moved; the middle where there is none.
    func likeness(to other: WorkingValues) -> Int {
        let distances = zip(sliders, other.sliders).compactMap { own, theirs in
            own.flatMap { own in theirs.map { abs(own - $0) } }
        }
        guard !distances.isEmpty else { return MatchScore.unknown }
        return MatchScore.whole - MatchScore.whole * distances.reduce(0, +) / (4 * distances.count)
    }
}
