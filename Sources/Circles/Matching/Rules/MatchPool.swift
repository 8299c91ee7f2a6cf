/// Everybody who is to be matched, with what follows from who they are.
///
/// People are numbers from 0 up to the number of applicants.
package struct MatchPool: Sendable {
    /// The people.
    package let applicants: [Applicant]
    /// What the cohort has set.
    package let rules: MatchRules
    /// Who may be matched with whom, by the parts they wish to play.
    package let sides: MatchSides
    let facts: [MatchFacts]
    /// For each reason that is said of others by name, whom each person named, or was named with.
    private let barriers: [(reason: Exclusion, of: [[Int]])]

    /// A pool of people.
    package init(_ applicants: [Applicant], rules: MatchRules = MatchRules()) {
        self.applicants = applicants
        self.rules = rules
        sides = MatchSides(applicants)
        facts = MatchFacts.of(applicants)
        let lists: [(Exclusion, (Applicant) -> [Int])] = [
            (.partners, \.partners), (.assessor, \.assessors), (.avoided, \.avoids), (.endedEarly, \.endedEarly),
            (.notAgreed, \.notAgreed),
        ]
        barriers = lists.map { reason, list in (reason, applicants.map(list)) }
    }

    /// What keeps two people from being proposed to each other; nil where nothing does.
    ///
    /// - Parameters:
    ///   - a: one of them.
    ///   - b: the other.
    /// - Returns: the first reason that holds, the organisation's before anybody's own.
    package func exclusion(_ a: Int, _ b: Int) -> Exclusion? {
        if let exclusion = standingExclusion(a, b) { return exclusion }
        return applicants[a].strikes.contains(b) || applicants[b].strikes.contains(a) ? .struck : nil
    }

    /// What keeps two people from each other's lists; what they answered to a list is not looked at.
    package func standingExclusion(_ a: Int, _ b: Int) -> Exclusion? {
        if facts[a].isFull || facts[b].isFull { return .capacity }
        if let gap = timeGap(a, b), gap > rules.longestTimeGap { return .timeZone }
        if shareReportingLine(a, b) { return .reportingLine }
        return barriers.first { $0.of[a].contains(b) || $0.of[b].contains(a) }?.reason
    }

    /// Whether one leads the other, one's manager leads the other's manager or is led by the other, or both have one
    /// manager: the four cases that programmes exclude.
    package func shareReportingLine(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (facts[a].manager, facts[b].manager)
        if let first, first == second { return true }
        return first == b || second == a || manager(of: first) == b || manager(of: second) == a
    }

    private func manager(of person: Int?) -> Int? {
        person.flatMap { facts.indices.contains($0) ? facts[$0].manager : nil }
    }

    /// The minutes between two people's clocks, over midnight where that is shorter; nil where one is unknown.
    func timeGap(_ a: Int, _ b: Int) -> Int? {
        guard let one = facts[a].utcOffset, let other = facts[b].utcOffset else { return nil }
        let gap = abs(one - other) % 1440
        return min(gap, 1440 - gap)
    }
}
