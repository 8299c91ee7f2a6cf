/// What a swap search weighs: meetings of two people, seats in smaller circles, and people of one unit at one table.
struct SwapWeights: Hashable, Sendable {
    /// The weight of every meeting after the first, beside the C(m, 2) of a pair that meets m times.
    var again = 6
    /// The weight of every meeting beyond `most` of one pair.
    var beyondMost = 0
    /// The number of meetings above which `beyondMost` counts.
    var most = Int.max
    /// The weight of d^2 for a person who sits d times too often, or too seldom, in a smaller circle.
    var smallSeats = 0
    /// How much a pair that must be apart weighs on the way to seats where it is.
    var apart = 8
    /// The weight of two people of one unit, or of one site, at one table.
    var sameOrigin = 0

    /// What one more meeting of a pair costs that has met so often.
    func another(after meetings: Int) -> Int {
        guard meetings > 0 else { return 0 }
        return again + meetings + (meetings >= most ? beyondMost : 0)
    }
}
