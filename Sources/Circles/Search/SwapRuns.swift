/// The runs of a swap search, one after the other; they depend on the request and on what was found, never on the budget.
///
/// More budget therefore goes further along the same way, and its plan is never worse.
struct SwapRuns: Sendable {
    private let seats: Int
    private let isUneven: Bool
    private let hasOrigins: Bool
    private let bound: ScheduleScore
    private var index = 0

    /// The runs for a request of which nothing can be better than `bound`.
    init(_ rules: SeatingRules, _ request: CircleRequest, bound: ScheduleScore) {
        seats = rules.people * rules.rounds
        isUneven = rules.sizes.contains { $0 != rules.sizes[0] }
        hasOrigins = !request.origins.isEmpty
        self.bound = bound
    }

    /// The next run: at first hardly warm, for what is easy; then slower and slower, cool and warm by turns.
    ///
    /// As long as repeats are above their bound every other run looks at nothing else.
    mutating func next(after best: ScheduleScore) -> SwapSearch.Run {
        defer { index += 1 }
        guard index > 0 else {
            return .init(
                weights: weights(1, after: nil), temperatures: 0...128, levels: 8, swapsPerLevel: 30 * seats)
        }
        let isPure = best.repeats > bound.repeats && index % 2 == 1
        let turn = (index - 1) / 2
        return .init(
            weights: isPure ? SwapWeights() : weights(turn % 3 + 1, after: best),
            temperatures: Self.temperatures[turn % Self.temperatures.count], levels: 64,
            swapsPerLevel: 4 * seats << min(14, turn / 2))
    }

    /// Measured on the instances of the notes: crowded plans are found cool, others between 1 and 2 units of cost.
    private static let temperatures = [300...600, 100...400, 400...2_000, 200...1_000]

    private func weights(_ beside: Int, after best: ScheduleScore?) -> SwapWeights {
        var weights = SwapWeights(
            smallSeats: isUneven ? 2 * beside : 0, sameOrigin: hasOrigins ? (beside + 1) / 2 : 0)
        if let best, best.mostMeetings > max(2, bound.mostMeetings) {
            (weights.beyondMost, weights.most) = (8, best.mostMeetings - 1)
        }
        return weights
    }

    /// The run that polishes a plan whose repeats shall stay: fewer meetings of one pair, fair seats, a good mixture.
    func polish(_ score: ScheduleScore) -> SwapSearch.Run {
        .init(
            weights: SwapWeights(
                again: 80, beyondMost: 40, most: score.mostMeetings - 1, smallSeats: isUneven ? 8 : 0,
                sameOrigin: hasOrigins ? 2 : 0),
            temperatures: 128...1_024, levels: 32, swapsPerLevel: 32 * seats)
    }
}
