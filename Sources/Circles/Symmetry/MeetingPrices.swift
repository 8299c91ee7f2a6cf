/// What the meetings of all pairs of an orbit cost, by how often the starter rounds hold a pair of it.
///
/// A pair that meets m times costs `repeat * max(0, m - 1) + m * (m - 1) / 2`: the first part counts repeats, the second
/// spreads them, so that no two people meet again and again.
struct MeetingPrices: Sendable {
    /// What weighs how much.
    struct Weights: Hashable, Sendable {
        /// For a meeting after the first.
        var again = 4
        /// For a meeting of two people who must not meet.
        var banned = 12
        /// For each two times that one person sits in a smaller circle.
        var smallSeat = 0
    }

    /// For each orbit the place in `steps` that stands for no meeting.
    private(set) var starts: [Int32] = []
    /// What one meeting more costs from each place.
    private(set) var steps: [Int32] = []

    /// The prices of orbits of pairs.
    ///
    /// - Parameters:
    ///   - orbits: the orbits.
    ///   - order: how many elements the group has.
    ///   - most: the largest number of meetings that the starters can hold.
    ///   - weights: what weighs how much.
    init(_ orbits: [PairOrbits.Orbit], order: Int, most: Int, weights: Weights) {
        var known: [(orbit: PairOrbits.Orbit, start: Int32)] = []
        for orbit in orbits {
            if let start = known.first(where: { $0.orbit == orbit })?.start {
                starts.append(start)
                continue
            }
            known.append((orbit, Int32(steps.count)))
            starts.append(Int32(steps.count))
            let prices = (0...(most + 1)).map { Self.price(orbit, times: $0 * (order / orbit.size), weights) }
            steps += zip(prices.dropFirst(), prices).map { Int32($0 - $1) }
        }
    }

    /// What it costs that every pair of an orbit meets so many times.
    static func price(_ orbit: PairOrbits.Orbit, times: Int, _ weights: Weights) -> Int {
        let twice = times * (times - 1) / 2
        return switch orbit.meaning {
        case .meeting: orbit.size * (weights.again * max(0, times - 1) + twice)
        case .banned: orbit.size * (weights.banned * times + twice)
        case .smallSeat: orbit.size * weights.smallSeat * twice
        case .nothing: 0
        }
    }
}
