/// Whom each person would take, and how gladly: their own ranks, and the score where they gave none.
struct Wishes {
    /// Scores this close count as equal, so that small differences decide nothing; in ten-thousandths.
    static let band = 500

    /// Who may be proposed to each person, in tiers, best first.
    ///
    /// Whoever was ranked comes before everybody who was not.
    let tiers: [[[Int]]]

    /// The wishes of a pool.
    ///
    /// May be proposed: who are on each other's lists, and whom somebody ranked besides, unless anything excludes them.
    init(_ pool: MatchPool, _ lists: Shortlists) {
        var partners = lists.lists
        for (person, applicant) in pool.applicants.enumerated() {
            for other in applicant.ranks.joined() where pool.applicants.indices.contains(other) {
                guard pool.sides.allow(person, other), !partners[person].contains(other) else { continue }
                partners[person].append(other)
                partners[other].append(person)
            }
        }
        tiers = partners.indices.map { person in
            let possible = partners[person].filter { pool.exclusion(person, $0) == nil }.sorted()
            return Self.tiers(of: person, possible, pool)
        }
    }

    private static func tiers(of person: Int, _ possible: [Int], _ pool: MatchPool) -> [[Int]] {
        var taken: [Int] = []
        var tiers: [[Int]] = []
        for tier in pool.applicants[person].ranks {
            let ranked = possible.filter { tier.contains($0) && !taken.contains($0) }
            taken += ranked
            if !ranked.isEmpty { tiers.append(ranked) }
        }
        let rest = possible.filter { !taken.contains($0) }.map {
            (band: pool.score(person, $0).total / band, person: $0)
        }
        let bands = rest.map(\.band).sorted(by: >)
        for (index, band) in bands.enumerated() where index == 0 || bands[index - 1] != band {
            tiers.append(rest.filter { $0.band == band }.map(\.person))
        }
        return tiers
    }

    /// Every two people who may be proposed to each other, the smaller number first, in ascending order.
    var pairs: [(a: Int, b: Int)] {
        tiers.enumerated().flatMap { person, tiers in
            tiers.joined().filter { $0 > person }.sorted().map { (person, $0) }
        }
    }

    /// How much two people would like it, at most 20,000: for each the score, or what their rank is worth.
    func weight(_ a: Int, _ b: Int, in pool: MatchPool) -> Int {
        worth(of: b, to: a, in: pool) + worth(of: a, to: b, in: pool)
    }

    /// A first choice is worth the whole, every tier after it a tenth less; whoever was not ranked their score, but less
    /// than the last who was.
    private func worth(of other: Int, to person: Int, in pool: MatchPool) -> Int {
        let ranked = pool.applicants[person].ranks
        let score = pool.score(person, other).total
        guard !ranked.isEmpty else { return score }
        let step = MatchScore.whole / 10
        guard let tier = ranked.firstIndex(where: { $0.contains(other) }) else {
            return min(score, max(0, MatchScore.whole - ranked.count * step))
        }
        return max(0, MatchScore.whole - tier * step)
    }
}
