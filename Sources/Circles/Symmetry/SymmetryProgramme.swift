/// The fixed sequence of runs of a symmetric search: many short ones first, then longer ones of the trials that do best.
struct SymmetryProgramme: Sendable {
    /// A run that is due.
    struct Run: Sendable {
        /// The number of its trial.
        var index: Int
        /// How many swaps it tries.
        var tries: Int
        /// How it cools.
        var cooling: Cooling
    }

    private static let phases = 12
    private static let shortest = 8192
    private static let longest = 1 << 20
    /// How many trials are never given up.
    private static let fewest = 6

    /// The trials.
    let trials: [SymmetryTrial]
    private var standing: [ScheduleScore?]
    private var order: [Int]
    private var phase = 0
    private var done = 0

    /// The trials that a request allows; nil where there are none.
    init?(_ request: CircleRequest) {
        guard request.together.isEmpty, request.people > request.size, request.rounds > 0, Self.isInRange(request)
        else { return nil }
        trials = SymmetryTrial.all(for: request)
        if trials.isEmpty { return nil }
        standing = trials.map { _ in nil }
        order = Array(trials.indices)
    }

    /// The next run; nil at the end.
    mutating func next() -> Run? {
        if done == order.count { beginPhase() }
        guard phase < Self.phases else { return nil }
        done += 1
        return Run(
            index: order[done - 1], tries: min(Self.longest, Self.shortest << phase),
            cooling: phase.isMultiple(of: 2) ? .cold : .warm)
    }

    /// Notes what a trial's run came to.
    mutating func note(_ score: ScheduleScore, for index: Int) {
        standing[index] = standing[index].map { min($0, score) } ?? score
    }

    private mutating func beginPhase() {
        let ranked = trials.indices.sorted {
            switch (standing[$0], standing[$1]) {
            case (let a?, let b?): (a, $0) < (b, $1)
            case (nil, nil): $0 < $1
            case (let a, _): a != nil
            }
        }
        (phase, done) = (phase + 1, 0)
        order = Array(ranked.prefix(max(Self.fewest, trials.count >> phase)))
    }

    /// Whether all numbers are of people there are.
    private static func isInRange(_ request: CircleRequest) -> Bool {
        let named = request.apart.joined() + request.hosts + request.past.flatMap { [$0.a, $0.b] }
        return named.allSatisfy { $0 >= 0 && $0 < request.people } && Set(request.hosts).count == request.hosts.count
    }
}
