import Circles
import Notes

/// A plan as it is kept: who sits where, what was wished for, how it was found.
struct StoredCircles: Codable {
    /// Who sits where, and which rounds have begun.
    var live: LivePlan
    /// From which the draws of the rounds to come were made.
    var seed: UInt64
    /// What was wished for.
    var wishes: CircleWishes
    /// Whether partners were among the people when it was planned.
    var hasPartners: Bool
    /// How it was found, for other programs and for whoever deserves the credit.
    var method: String
    /// What was searched for; nil since people came or went, or circles stayed together.
    var planned: Planned?

    /// The rounds that were searched for together.
    struct Planned: Codable {
        /// How many rounds had begun before.
        var from = 0
        /// What was asked.
        var request: CircleRequest
        /// The number in the plan of each person in the request.
        var people: [Int]
    }
}

extension StoredCircles {
    /// What there is to say of it: of the rounds that were searched for, or of all since they were changed.
    var account: PlanAccount {
        let partners = hasPartners ? wishes.partners : .free
        guard let planned else {
            return PlanAccount(
                live.schedule, score: live.score, forced: nil, size: live.request.size,
                hasPast: !live.request.past.isEmpty, partners: partners)
        }
        let numbers = Dictionary(
            planned.people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let rounds = live.schedule.rounds.dropFirst(planned.from).map { $0.map { $0.compactMap { numbers[$0] } } }
        let schedule = Schedule(rounds: Array(rounds))
        let request = planned.request
        return PlanAccount(
            schedule, from: planned.from, score: ScheduleScore(of: schedule, for: request),
            forced: RepeatBound.facts(for: request), size: request.size, hasPast: !request.past.isEmpty,
            partners: partners)
    }

    /// The fewest repeats that all rounds can have after those that have been held, as far as is known.
    var lowerBound: Int {
        let held = Schedule(rounds: Array(live.schedule.rounds.prefix(planned?.from ?? live.begun)))
        let forced = planned.map { RepeatBound.lowerBound(for: $0.request) } ?? 0
        return ScheduleScore(of: held, for: live.request).repeats + forced
    }
}

extension CirclePlan.Method {
    /// The method in a word, or the name of the design and whom to credit.
    var words: String {
        switch self {
        case .construction(let name): name
        case .symmetry: "symmetric search"
        case .swaps: "search"
        }
    }
}
