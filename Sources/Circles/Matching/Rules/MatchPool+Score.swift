extension MatchPool {
    /// How well two people fit.
    ///
    /// - Parameters:
    ///   - a: one of them.
    ///   - b: the other; the order does not matter.
    /// - Returns: the score, whether or not they may be matched.
    package func score(_ a: Int, _ b: Int) -> MatchScore {
        MatchScore(
            reciprocity: exchange(a, b),
            workingValues: applicants[a].values.likeness(to: applicants[b].values),
            crossSilo: Self.difference(facts[a].unit, facts[b].unit) + Self.difference(facts[a].site, facts[b].site),
            availability: (rhythm(a, b) + nearness(a, b)) / 2)
    }

    /// The fit of both; in a traditional scheme 0.7 of what the protege finds and 0.3 of what the mentor does.
    private func exchange(_ a: Int, _ b: Int) -> Int {
        let (forA, forB) = (fit(of: b, for: a), fit(of: a, for: b))
        guard rules.isTraditional, !sides.isOnePool, sides.sides[a] != sides.sides[b] else {
            return MatchScore.harmonicMean(forA, forB)
        }
        let (protege, mentor) = sides.sides[a] == .proteges ? (forA, forB) : (forB, forA)
        return (7 * protege + 3 * mentor + 5) / 10
    }

    /// How well what one offers meets what the other wants, in ten-thousandths.
    ///
    /// Half is the want that is met best, half the mean over all wants, so that nobody loses by wanting three things.
    /// Where nothing was wanted, or nothing offered, it counts as one kind alone.
    package func fit(of giver: Int, for taker: Int) -> Int {
        let (wants, offers) = (facts[taker].wants.count, facts[giver].offers.count)
        guard wants > 0, offers > 0 else { return MatchScore.sameKind }
        var (best, sum) = (0, 0)
        for want in 0..<wants {
            let met = (0..<offers).reduce(0) { max($0, self.met(want, of: taker, by: $1, of: giver)) }
            best = max(best, met)
            sum += met
        }
        return (best + sum / wants) / 2
    }

    /// How well one offer meets one want: 0.35 for the same kind, up to 0.65 for shared words.
    func met(_ want: Int, of taker: Int, by offer: Int, of giver: Int) -> Int {
        let isSameKind = applicants[taker].wants[want].kind == applicants[giver].offers[offer].kind
        let overlap = MatchFacts.overlap(facts[taker].wants[want], facts[giver].offers[offer])
        return (isSameKind ? MatchScore.sameKind : 0) + 65 * overlap / 100
    }

    /// Half the whole for different places, a quarter where one is unknown.
    private static func difference(_ one: Int?, _ other: Int?) -> Int {
        guard let one, let other else { return MatchScore.unknown / 2 }
        return one == other ? 0 : MatchScore.whole / 2
    }

    private func rhythm(_ a: Int, _ b: Int) -> Int {
        guard let one = applicants[a].cadence, let other = applicants[b].cadence, one > 0, other > 0 else {
            return MatchScore.unknown
        }
        return MatchScore.whole * min(one, other) / max(one, other)
    }

    private func nearness(_ a: Int, _ b: Int) -> Int {
        guard let gap = timeGap(a, b) else { return MatchScore.unknown }
        guard rules.longestTimeGap > 0 else { return gap == 0 ? MatchScore.whole : 0 }
        return MatchScore.whole * max(0, rules.longestTimeGap - gap) / rules.longestTimeGap
    }
}
