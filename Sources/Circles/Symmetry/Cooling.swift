/// From which temperature a run cools to which, in 1/64 of what one unit of cost is worth.
///
/// Measured on the instances of the notes: plans without repeats are found cold, crowded ones warm.
struct Cooling: Hashable, Sendable {
    /// Where a run begins.
    var from: Int
    /// Where it ends.
    var to: Int

    /// For requests that a plan without repeats may meet.
    static let cold = Cooling(from: 96, to: 64)
    /// For requests where some must meet again.
    static let warm = Cooling(from: 192, to: 96)

    /// The temperature at a level of so many.
    func temperature(level: Int, of levels: Int) -> Int {
        from + (to - from) * level / max(1, levels - 1)
    }
}
