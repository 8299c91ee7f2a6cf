/// One run of a trial: a walk that cools.
struct SymmetryRun: Sendable {
    private static let levels = 32

    private let trial: SymmetryTrial
    private var walk: OrbitWalk
    private let tries: Int
    private var done = 0
    private var lowest = Int.max
    private let cooling: Cooling
    private let target: Int

    /// A run of so many swaps; nil where people do not go into their circles.
    init?(_ trial: SymmetryTrial, tries: Int, _ cooling: Cooling, random: inout Xoshiro256) {
        let orbits = PairOrbits(trial.layout)
        let frame = trial.frame
        let order = trial.layout.symmetry.order
        let prices = MeetingPrices(
            orbits.orbits, order: order, most: frame.starters * order * frame.width, weights: .init())
        guard let walk = OrbitWalk(trial.layout, frame, orbits, prices, &random) else { return nil }
        (self.trial, self.walk, self.tries, self.cooling) = (trial, walk, tries, cooling)
        target = 0
    }

    /// Whether the run has come to its end.
    var isOver: Bool { done >= tries || walk.cost <= target }

    /// Walks on for about a millisecond.
    ///
    /// - Returns: whether the walk stands lower than ever before in this run.
    mutating func advance(_ random: inout Xoshiro256, looks: inout Int) -> Bool {
        let level = done * Self.levels / tries
        let end = (level + 1) * tries / Self.levels
        let count = max(1, min(end - done, looks / (4 * walk.frame.width)))
        let temperature = cooling.temperature(level: level, of: Self.levels)
        let table = AcceptanceTable(temperature: temperature, unit: trial.layout.symmetry.order)
        _ = walk.walk(tries: count, table, target: target, &random)
        done += count
        looks -= count * 4 * walk.frame.width
        guard walk.cost < lowest else { return false }
        lowest = walk.cost
        return true
    }

    /// The plans that the starters of the walk become, without the rounds that are too many.
    func plans(for request: CircleRequest) -> [Schedule] {
        let rounds = trial.rounds(of: walk.seats, sizes: request.circleSizes)
        return [Schedule(rounds: Array(rounds.joined().prefix(request.rounds)))]
    }
}
