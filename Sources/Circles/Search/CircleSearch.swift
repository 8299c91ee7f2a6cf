/// A search for the best plan of circles, stepped from outside, so that a console can show how far it is and stop it.
///
/// It begins with a plan that keeps every rule, and its best plan is valid at any time. Plans that a rule builds come
/// first, then by turns the search for symmetry and swaps, each turn longer than the one before. What it does depends on
/// the request alone and the budget only says where it ends: one request has one plan, and more budget never a worse one.
package struct CircleSearch: Sendable {
    /// The budget that is used unless another is named, in seats looked at: about a second in a release build.
    package static let usualBudget = 400_000_000
    /// How many seats are looked at for the other parts of the score once repeats cannot be fewer.
    static let polishingBudget = 60_000_000

    /// What is asked.
    package let request: CircleRequest
    /// The best plan so far; valid from the very beginning.
    package internal(set) var best: CirclePlan
    /// A score of which no part can be better.
    let bound: ScheduleScore
    let rules: SeatingRules
    let budget: Int
    /// Seats looked at: in all, since repeats cannot be fewer, by each way of searching.
    package internal(set) var looks = 0
    var (polishing, onPeople, onSymmetry, onSwaps) = (0, 0, 0, 0)
    var task = SearchTask.build
    var pending: [SearchTask] = []
    /// The repeats of the best plan when the task began.
    var repeatsBefore: Int
    var built: [Constructed] = []
    var (attempts, polishings) = (0, 0)
    var symmetric: SymmetricSearch?
    var swaps: SwapSearch
    var runs: SwapRuns
    /// The cost of the best seats of the run that were looked at.
    var lookedAt = Int.max

    /// A search that has a first plan.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - budget: how many seats to look at, to the next whole step; more never gives a worse plan.
    /// - Throws: `InfeasibleWish` if no plan can be as the request asks.
    package init(_ request: CircleRequest, budget: Int = CircleSearch.usualBudget) throws(InfeasibleWish) {
        try Feasibility.check(request)
        guard let opening = Self.opening(request) else {
            throw InfeasibleWish(reason: .notAllAtOnce(Array(0..<request.people)), nearest: nil, concessions: [])
        }
        self.request = request
        self.budget = max(1, budget)
        rules = opening.rules
        bound = RepeatBound.score(for: request)
        let schedule = Schedule(rounds: Array(repeating: opening.round, count: request.rounds))
        best = CirclePlan(
            schedule: schedule, score: ScheduleScore(of: schedule, for: request), lowerBound: bound.repeats,
            method: .swaps)
        repeatsBefore = best.score.repeats
        symmetric = SymmetricSearch(request)
        swaps = SwapSearch(rules, request, seed: request.seed)
        runs = SwapRuns(rules, request, bound: bound)
    }

    /// Whether the budget is used up, or nothing better can be.
    package var isFinished: Bool {
        looks >= budget || best.score <= bound || polishing >= Self.polishingBudget
    }

    /// How much of the budget is used, in thousandths; 1000 when finished.
    package var portionDone: Int {
        isFinished ? 1000 : max(looks * 1000 / budget, polishing * 1000 / Self.polishingBudget)
    }

    /// About a millisecond of work in a release build.
    package mutating func step() {
        guard !isFinished else { return }
        let (seen, isPolishing) = (work(), best.score.repeats <= bound.repeats)
        looks += seen
        if isPolishing { polishing += seen }
    }

    /// Keeps a schedule if it is better than the best so far.
    mutating func take(_ schedule: Schedule, _ method: CirclePlan.Method) {
        let score = ScheduleScore(of: schedule, for: request)
        guard score < best.score, let seated = rules.seated(schedule) else { return }
        best = CirclePlan(schedule: seated, score: score, lowerBound: bound.repeats, method: method)
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
}
