/// Where a swap search stands between two steps.
struct SwapState: Sendable {
    /// What the next draws come from.
    var random: Xoshiro256
    /// The cost of the seats.
    var cost = 0
    /// The cost of the seats that were kept, the best so far.
    var savedCost = Int.max

    /// The lowest cost of the run.
    var lowestCost: Int { min(cost, savedCost) }
}
