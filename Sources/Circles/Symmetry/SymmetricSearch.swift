/// A search for a plan that a group of symmetries leaves unchanged, which is far smaller than the search for any plan.
///
/// Starter rounds are annealed and developed by a cyclic group; the cost is kept by orbits of pairs. The programme is a
/// fixed sequence of trials with runs of growing length, whatever the budget, so that more steps are never worse.
struct SymmetricSearch: Sendable {
    /// The best plan found so far; every rule of the request holds in it.
    private(set) var best: Schedule?
    /// What it is worth.
    private(set) var bestScore: ScheduleScore?

    /// How many seats a step looks at, which takes about a millisecond.
    static let looksPerStep = 400_000

    private let request: CircleRequest
    private let goal: ScheduleScore
    private var programme: SymmetryProgramme
    private var run: SymmetryRun?
    private var random: Xoshiro256

    /// A search for a request; nil where no symmetry fits it.
    init?(_ request: CircleRequest) {
        guard let programme = SymmetryProgramme(request) else { return nil }
        (self.request, self.programme) = (request, programme)
        goal = RepeatBound.score(for: request)
        random = Xoshiro256(seed: request.seed)
    }

    /// Does about a millisecond of work.
    ///
    /// - Returns: whether there is more to do: false when the programme is through, or no plan can be better.
    mutating func step() -> Bool {
        var looks = Self.looksPerStep
        while looks > 0 {
            if let bestScore, bestScore <= goal { return false }
            if run == nil {
                guard let next = programme.next() else { return false }
                run = SymmetryRun(next.trial, tries: next.tries, next.cooling, random: &random)
                looks -= request.people * request.people / 2
            }
            guard var run else { continue }
            if run.advance(&random, looks: &looks) { take(run) }
            self.run = run.isOver ? nil : run
        }
        return true
    }

    /// Makes a plan of a run's starters and keeps it if it is the best.
    private mutating func take(_ run: SymmetryRun) {
        for plan in run.plans(for: request) where keepsApart(plan) {
            let score = ScheduleScore(of: plan, for: request)
            if bestScore.map({ score < $0 }) ?? true { (best, bestScore) = (plan, score) }
        }
    }

    private func keepsApart(_ plan: Schedule) -> Bool {
        if request.apart.isEmpty { return true }
        let table = MeetingTable(people: request.people, plan)
        return request.apart.allSatisfy { group in
            group.indices.allSatisfy { a in group[(a + 1)...].allSatisfy { table[group[a], $0] == 0 } }
        }
    }
}
