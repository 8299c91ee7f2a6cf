/// A search for the best plan of circles, stepped from outside, so that a console can show how far it is and stop it.
///
/// It begins with a plan that keeps every rule, and its best plan is valid at any time. What it does depends on the
/// request alone, the budget only says where it ends: the same request gives the same plan, and more budget never a worse
/// one.
package struct CircleSearch: Sendable {
    /// The budget that is used unless another is named, in swaps tried.
    package static let usualBudget = 40_000_000

    /// What is asked.
    package let request: CircleRequest
    /// The best plan so far; valid from the very beginning.
    package private(set) var best: CirclePlan
    private let budget: Int
    private let bound: ScheduleScore
    private let rules: SeatingRules
    private var runs: SwapRuns
    private var swaps: SwapSearch
    /// How many swaps a step tries; results are looked at after whole steps only, whatever the budget.
    private let portion: Int
    private var lookedAt = Int.max
    private var isAboveBound = true
    private var isUnpolished = false
    private var used = 0

    /// A search that has a first plan.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - budget: how many swaps to try at most; more never gives a worse plan.
    /// - Throws: `InfeasibleWish` if no plan can be as the request asks.
    package init(_ request: CircleRequest, budget: Int = CircleSearch.usualBudget) throws(InfeasibleWish) {
        try Feasibility.check(request)
        guard let opening = Self.opening(request) else {
            throw InfeasibleWish(reason: .notAllAtOnce(Array(0..<request.people)), nearest: nil, concessions: [])
        }
        self.request = request
        self.budget = max(1, budget)
        rules = opening.rules
        portion = max(10_000, request.people * request.people / 8)
        bound = RepeatBound.score(for: request)
        runs = SwapRuns(rules, request, bound: bound)
        swaps = SwapSearch(rules, request, seed: request.seed)
        let schedule = Schedule(rounds: Array(repeating: opening.round, count: request.rounds))
        best = CirclePlan(
            schedule: schedule, score: ScheduleScore(of: schedule, for: request), lowerBound: bound.repeats,
            method: .swaps)
        begin(runs.next(after: best.score))
    }

    /// Whether the budget is used up, or nothing better can be.
    package var isFinished: Bool { used >= budget || best.score <= bound }

    /// How much of the budget is used, in thousandths; 1000 when finished.
    package var portionDone: Int { isFinished ? 1000 : used * 1000 / budget }

    /// About a millisecond of work in a release build.
    package mutating func step() {
        guard !isFinished else { return }
        used += swaps.advance(swaps: portion)
        if swaps.state.lowestCost < lookedAt {
            lookedAt = swaps.state.lowestCost
            if let schedule = swaps.best { take(schedule, .swaps) }
        }
        if swaps.isFinished || (isAboveBound && best.score.repeats <= bound.repeats) { endRun() }
    }

    /// A round that keeps every rule; the first host sits at the first table and so on, or else where the round has them.
    private static func opening(_ request: CircleRequest) -> (rules: SeatingRules, round: [[Int]])? {
        let rules = SeatingRules(request)
        var opening = OpeningRound(rules, seed: request.seed)
        if let round = opening.find() { return (rules, round) }
        guard let round = Feasibility.round(for: request) else { return nil }
        let tables = request.hosts.map { host in round.firstIndex { $0.contains(host) } ?? 0 }
        return (SeatingRules(request, tablesOfHosts: tables), round)
    }

    private mutating func begin(_ run: SwapSearch.Run) {
        swaps.begin(run, at: best.schedule)
        swaps.shuffle(swaps: 4 * request.people * request.rounds)
        lookedAt = .max
        isAboveBound = best.score.repeats > bound.repeats
    }

    private mutating func endRun() {
        if isUnpolished {
            isUnpolished = false
            isAboveBound = false
            lookedAt = .max
            swaps.begin(runs.polish(best.score), at: best.schedule)
        } else {
            begin(runs.next(after: best.score))
        }
    }

    /// Keeps a schedule if it is better than the best so far.
    private mutating func take(_ schedule: Schedule, _ method: CirclePlan.Method) {
        let score = ScheduleScore(of: schedule, for: request)
        guard score < best.score else { return }
        isUnpolished = isUnpolished || score.repeats < best.score.repeats
        best = CirclePlan(schedule: schedule, score: score, lowerBound: bound.repeats, method: method)
    }
}
