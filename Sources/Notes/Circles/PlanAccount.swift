package import Circles
import Facilitation

/// What there is to say of a plan: how many sit where, who meets again, and what of that was unavoidable.
package struct PlanAccount: Hashable, Sendable {
    /// What becomes of partners.
    package enum Partners: String, Hashable, Sendable, Codable, CaseIterable {
        /// They never share a circle.
        case apart
        /// They share one in every round.
        case together
        /// Nothing was asked, or there are no pairs.
        case free
    }

    let schedule: Schedule
    let from: Int
    let score: ScheduleScore
    let forced: UnavoidableRepeats?
    let size: Int
    let hasPast: Bool
    let partners: Partners

    /// The account of a plan.
    ///
    /// - Parameters:
    ///   - schedule: who sits with whom.
    ///   - from: how many rounds there were before these.
    ///   - score: what the plan is worth.
    ///   - forced: the repeats that no plan can do without, and why; nil where nobody can say any more.
    ///   - size: the largest circle that was wished for, in people.
    ///   - hasPast: whether meetings of earlier sessions count.
    ///   - partners: what becomes of partners.
    package init(
        _ schedule: Schedule, from: Int = 0, score: ScheduleScore, forced: UnavoidableRepeats?, size: Int,
        hasPast: Bool,
        partners: Partners
    ) {
        self.schedule = schedule
        self.from = from
        self.score = score
        self.forced = forced
        self.size = size
        self.hasPast = hasPast
        self.partners = partners
    }

    /// Every sentence, in the order in which people want to know it.
    package var sentences: [String] {
        [what, together, meetings, because, most, seats, trio].compactMap(\.self)
    }

    private var rounds: Int { schedule.rounds.count }
    private var isPairs: Bool { size == 2 }

    /// The sizes of the circles in the latest round, which is the one that changes had the longest time to reach.
    private var sizes: [Int] { (schedule.rounds.last ?? []).map(\.count).filter { $0 > 0 }.sorted(by: >) }
    private var people: Int { sizes.reduce(0, +) }

    private var what: String {
        "\(which)\(people) people in \(CircleWords.circles(sizes, arePairs: isPairs)), for \(CircleWords.count(rounds, "round", "rounds"))."
    }

    /// Which rounds are meant, where others came before.
    private var which: String {
        guard from > 0 else { return "" }
        if rounds == 1 { return "Round \(from + 1): " }
        return "Rounds \(from + 1) \(rounds == 2 ? "and" : "to") \(from + rounds): "
    }

    private var together: String? {
        switch partners {
        case .apart: "Partners sit apart."
        case .together: "Partners sit together."
        case .free: nil
        }
    }

    private var meetings: String? {
        if score.repeats == 0 {
            if hasPast { return "Nobody meets anybody again, earlier meetings included." }
            return rounds > 1 ? "Nobody meets anybody twice." : nil
        }
        return told + " Each time that two people sit together again is one repeat."
    }

    private var told: String {
        guard let forced else { return "This plan has \(CircleWords.count(score.repeats, "repeat", "repeats"))." }
        guard forced.fewest > 0 else {
            return "Counting alone forces no repeats; this plan, the best that was found, has \(score.repeats)."
        }
        let circles = isPairs ? "pairs" : "circles of \(sizes.first ?? size)"
        let before = hasPast ? " and all that was held before" : ""
        let rounds = CircleWords.count(rounds, "round forces", "rounds force")
        let fewest = CircleWords.count(forced.fewest, "repeat", "repeats")
        return
            "With \(people) people in \(circles)\(before), \(rounds) at least \(fewest); this plan has \(score.repeats)."
    }

    /// Why some repeats cannot be avoided, where a sentence can say it.
    private var because: String? {
        guard let forced, score.repeats > 0, forced.fewest > 0 else { return nil }
        switch forced.cause {
        case .nothing: return nil
        case .fewPeople where hasPast: return "Most people here have met already."
        case .fewPeople: return neighbours
        case .fewCircles:
            return "There are fewer circles than people in one, so some of a circle meet again in the next round."
        case .together: return "Those who stay together meet again in every round."
        case .fewOfAKind: return "Some circles need people of whom there are too few to be new in every round."
        case .proof(let whose): return "A proof (\(whose)) shows that no plan does without repeats."
        }
    }

    /// How many people everybody sits beside, where these are more than there are.
    private var neighbours: String? {
        guard let smallest = sizes.last, let largest = sizes.first else { return nil }
        let places = rounds * (smallest - 1)
        guard places > people - 1 else { return nil }
        let least = smallest < largest ? "at least " : ""
        let inRounds = CircleWords.count(rounds, "round", "rounds")
        return "Everybody has \(least)\(places) neighbours in \(inRounds), and there are only \(people - 1) others."
    }

    private var most: String? {
        guard score.mostMeetings > 1 else { return nil }
        let counted = hasPast ? ", earlier meetings included" : ""
        return "No two people meet more than \(CircleWords.times(score.mostMeetings))\(counted)."
    }

    /// How often the same people sit in smaller circles; among pairs the odd one out is the trio.
    private var seats: String? {
        guard rounds > 1, let largest = sizes.first, let smallest = sizes.last, largest > smallest else { return nil }
        let odd = isPairs ? largest : smallest
        var times: [Int: Int] = [:]
        var present: [Int: Int] = [:]
        for circle in schedule.rounds.joined() {
            for person in circle {
                present[person, default: 0] += 1
                times[person, default: 0] += circle.count == odd ? 1 : 0
            }
        }
        let whole = times.filter { present[$0.key] == rounds }.map(\.value)
        guard let least = whole.min(), let most = whole.max(), most > 0 else { return nil }
        let place = isPairs ? "in a trio" : "in a smaller circle"
        if least == most { return "Everybody sits \(place) \(CircleWords.times(most))." }
        if least == 0 { return "Nobody sits \(place) more than \(CircleWords.times(most))." }
        if (least, most) == (1, 2) { return "Everybody sits \(place) once or twice." }
        return "Everybody sits \(place) \(least) \(most == least + 1 ? "or" : "to") \(most) times."
    }

    private var trio: String? {
        guard isPairs, sizes.first == 3 else { return nil }
        return "Give the trio half as long again as the pairs."
    }
}

/// Numbers of circles, rounds and times in words.
package enum CircleWords {
    /// "6 circles of 4", "10 circles, 7 of 5 and 3 of 4", "3 pairs and a trio".
    ///
    /// - Parameters:
    ///   - sizes: the people in each circle.
    ///   - arePairs: whether pairs were wished for, so that three people are a trio.
    /// - Returns: the words.
    package static func circles(_ sizes: [Int], arePairs: Bool) -> String {
        let kinds = Set(sizes).sorted(by: >).map { size in (size: size, count: sizes.count { $0 == size }) }
        guard let first = kinds.first else { return "no circles" }
        if arePairs, kinds.allSatisfy({ $0.size == 2 || $0.size == 3 }) {
            return kinds.reversed().map { kind in
                kind.size == 2
                    ? count(kind.count, "pair", "pairs") : kind.count == 1 ? "a trio" : "\(kind.count) trios"
            }.spoken
        }
        if kinds.count == 1 {
            return first.count == 1 ? "one circle of \(first.size)" : "\(first.count) circles of \(first.size)"
        }
        return "\(sizes.count) circles, " + kinds.map { "\($0.count) of \($0.size)" }.spoken
    }

    /// "once", "twice", "3 times".
    package static func times(_ count: Int) -> String {
        switch count {
        case 1: "once"
        case 2: "twice"
        default: "\(count) times"
        }
    }

    /// The number with its noun: "1 round", "2 rounds".
    package static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
