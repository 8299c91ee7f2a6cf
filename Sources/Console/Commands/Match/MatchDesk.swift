import Circles
import Journal
import LineEditing
import Notes
import Workshop

/// Everything that matching knows of a cohort, put together from the journal.
///
/// People are numbers: their place among the people of the cohort, by name.
@MainActor
struct MatchDesk {
    let console: Console
    let cohort: Cohort
    let journal: Journal
    /// The people of the cohort, by name.
    let people: [Person]
    /// What they said for the matching, in the same order.
    let profiles: [MatchProfile]
    /// Proposals that wait for somebody's yes, oldest first.
    let open: [Proposal]
    /// Proposals of which a pair has come, and whose people are one still.
    let agreed: [Proposal]
    private let choices: MatchChoices
    private let pairs: [Pair]
    private let past: [[PersonID]]
    private let lapsed: [[PersonID]]
    private let rules: MatchRules

    /// The desk of the cohort in use.
    ///
    /// - Parameters:
    ///   - console: where it is asked for.
    ///   - hours: the most that two people's clocks may differ.
    /// - Throws: a ``ConsoleError`` for impossible hours or without a cohort, or a ``JournalError``.
    init(_ console: Console, hours: Int = 4) throws {
        guard (0...12).contains(hours) else {
            throw ConsoleError.usage("--hours \(hours) is not possible. Name a whole number from 0 to 12.")
        }
        self.console = console
        cohort = try console.chosenCohort()
        journal = try console.journal()
        let today = console.clock.today
        if try journal.proposals(in: cohort.id, state: .open).contains(where: { $0.lapsesOn < today }) {
            try journal.lapseProposals(in: cohort.id, today: today)
        }
        profiles = try journal.matchProfiles(in: cohort.id)
        people = profiles.map(\.person)
        choices = try journal.matchChoices(in: cohort.id)
        pairs = try journal.pairs(in: cohort.id)
        past = try journal.endedPairs(in: cohort.id).map { $0.people.map(\.id) }
        let proposals = try journal.proposals(in: cohort.id)
        let partners = Set(pairs.map { Set($0.people.map(\.id)) })
        open = proposals.filter { $0.state == .open && !partners.contains(Set($0.people.map(\.id))) }
        agreed = proposals.filter { $0.state == .agreed && partners.contains(Set($0.people.map(\.id))) }
        lapsed = proposals.filter { $0.state == .lapsed && $0.isAnswered }.map { $0.people.map(\.id) }
        rules = MatchRules(longestTimeGap: hours * 60, isTraditional: cohort.vocabulary.name == "traditional")
    }

    /// The number of somebody.
    func number(_ person: PersonID) -> Int? { people.firstIndex { $0.id == person } }

    /// Whether anybody said anything that people could be matched by.
    var hasWishes: Bool {
        profiles.contains { !$0.wants.isEmpty || !$0.offers.isEmpty } || choices.ranks.contains { !$0.tiers.isEmpty }
    }

    /// - Throws: a ``ConsoleError`` that says how people are told what others want and offer, where nobody did.
    func checkWishes() throws {
        guard people.count > 1 else {
            throw ConsoleError(
                "\(cohort.name.shown) has \(people.isEmpty ? "nobody" : "one person only") to match. `cohort import FILE.csv` adds people."
            )
        }
        guard hasWishes else {
            throw ConsoleError(
                "Nobody in \(cohort.name.shown) has said what they want or offer, and there is nothing to match by. Add the columns wants and offers to your spreadsheet, then `cohort import FILE.csv`; `help csv` shows them."
            )
        }
    }

    /// The pool that lists are made from: who is proposed to whom, and what anybody answered, does not change them.
    func pool() -> MatchPool { MatchPool(applicants(), rules: rules) }

    /// The pool for new proposals: proposals that somebody has answered stay, and take up room.
    func proposingPool() -> MatchPool {
        var applicants = applicants()
        for proposal in answered {
            for person in proposal.people.compactMap({ number($0.id) }) { applicants[person].load += 1 }
        }
        return MatchPool(applicants, rules: rules)
    }

    /// Open proposals that somebody has said yes or no to, which is never told apart.
    var answered: [Proposal] { open.filter(\.isAnswered) }

    private func applicants() -> [Applicant] {
        var lines = ReportingLines(people.map(\.name))
        var applicants = profiles.map { profile in
            var applicant = Applicant(profile)
            applicant.manager = lines.number(profile.person.manager)
            applicant.assessors = profile.assessors.compactMap { lines.number($0) }
            return applicant
        }
        let numbers = Dictionary(people.enumerated().map { ($1.id, $0) }) { first, _ in first }
        func link(_ groups: [[PersonID]], _ list: WritableKeyPath<Applicant, [Int]>) {
            for group in groups.map({ $0.compactMap { numbers[$0] } }) {
                for person in group { applicants[person][keyPath: list] += group.filter { $0 != person } }
            }
        }
        link(pairs.map { $0.people.map(\.id) }, \.partners)
        // Whoever was partners before is not matched again either: then an early end cannot be told from a good one.
        link(past, \.endedEarly)
        link(lapsed, \.notAgreed)
        for pair in pairs {
            for person in pair.people.compactMap({ numbers[$0.id] }) { applicants[person].load += 1 }
        }
        for avoidance in choices.avoidances {
            guard let person = numbers[avoidance.person], let other = numbers[avoidance.other] else { continue }
            applicants[person].avoids.append(other)
        }
        for ranks in choices.ranks {
            guard let person = numbers[ranks.person] else { continue }
            applicants[person].ranks = ranks.tiers.map { $0.compactMap { numbers[$0] } }.filter { !$0.isEmpty }
            applicants[person].strikes = ranks.struck.compactMap { numbers[$0] }
        }
        return applicants
    }
}

extension Proposal {
    /// Who is in it.
    var people: [Person] { members.map(\.person) }

    /// Whether somebody has said yes or no to it; which of the two is never told apart.
    var isAnswered: Bool { members.contains { $0.answer != .none } }
}

extension Applicant {
    /// What somebody said for the matching; who they are to others is filled in by ``MatchDesk``.
    fileprivate init(_ profile: MatchProfile) {
        self.init(
            role: .init(profile.person.role), wants: profile.wants.map(Topic.init),
            offers: profile.offers.map(Topic.init))
        values = WorkingValues(
            pace: profile.values.pace, directness: profile.values.directness, structure: profile.values.structure,
            challenge: profile.values.challenge)
        cadence = profile.weeksBetween.map { $0 * 7 }
        utcOffset = profile.utcOffset
        capacity = profile.capacity
        unit = profile.person.unit
        site = profile.person.site
    }
}

extension Applicant.Role {
    fileprivate init(_ role: Role) {
        switch role {
        case .mentor: self = .mentor
        case .protege: self = .protege
        case .both: self = .both
        }
    }
}

extension Topic {
    fileprivate init(_ wish: Wish) {
        let kind: Kind =
            switch wish.kind {
            case .knowledge: .knowledge
            case .wisdom: .wisdom
            case .experience: .experience
            case .network: .network
            }
        self.init(kind, wish.text)
    }
}
