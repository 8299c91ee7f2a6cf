/// Who could meet whom, proposed to all of them, and whoever is left waiting.
package struct Proposals: Hashable, Sendable {
    /// How the pairs were found.
    package enum Method: String, Hashable, Sendable {
        /// No two people would leave their partners for each other.
        case stable
        /// The largest sum of wishes and scores.
        case weight
    }

    /// Two people who could meet.
    package struct Pair: Hashable, Sendable {
        /// The two, the smaller number first.
        package var people: [Int]
        /// How well they fit, in ten-thousandths.
        package var score: Int
        /// Whether they are on each other's lists, or one ranked the other; nobody is paired with anybody else as long as
        /// that can be.
        package var isListed = true
    }

    /// Three people who could meet, because one of them would be left over otherwise.
    package struct Triad: Hashable, Sendable {
        /// The three, in ascending order.
        package var people: [Int]
        /// Who joined the other two.
        package var joining: Int
        /// The mean of the scores of each two of them, in ten-thousandths.
        package var score: Int
    }

    /// How the pairs were found.
    package internal(set) var method: Method
    /// The pairs, in ascending order.
    package internal(set) var pairs: [Pair] = []
    /// The triads, in ascending order.
    package internal(set) var triads: [Triad] = []
    /// Who is proposed to nobody although they have room, in ascending order.
    package internal(set) var waiting: [Int] = []
    /// How many pairs of people on each other's lists would rather have each other than whom they were proposed.
    package internal(set) var blocking = 0

    /// The proposals for a pool.
    ///
    /// Two sides get a matching that is stable, one pool the one of most weight, since in a pool there may be no stable
    /// one (Gale and Shapley 1962). Whoever is left over is paired with somebody else who is, listed or not, or joins
    /// the pair that loses least by it.
    ///
    /// - Parameters:
    ///   - pool: the people; what they answered to their lists counts.
    ///   - lists: whose lists they are on.
    ///   - byWeight: whether two sides get as many pairs as can be, with the largest sum of wishes, stable or not.
    package init(_ pool: MatchPool, lists: Shortlists, byWeight: Bool = false) {
        method = byWeight || pool.sides.isOnePool ? .weight : .stable
        let wishes = Wishes(pool, lists)
        var seating = MatchSeating(pool)
        switch method {
        case .stable: seating.seatStably(wishes)
        case .weight:
            seating.seat(wishes.pairs.map { WeightedPair($0.a, $0.b, weight: wishes.weight($0.a, $0.b, in: pool)) })
        }
        blocking = seating.blocking(wishes)
        let listed = seating.pairs
        seating.seatLeftovers()
        pairs = seating.pairs.map { pair in
            Pair(people: pair, score: pool.score(pair[0], pair[1]).total, isListed: listed.contains(pair))
        }
        joinLeftovers(seating.leftovers, pool)
    }

    /// Turns pairs into triads, at most every fourth: where more people are left over, a side lacks people.
    private mutating func joinLeftovers(_ leftovers: [Int], _ pool: MatchPool) {
        waiting = leftovers
        let most = pairs.isEmpty ? 0 : max(1, pairs.count / 4)
        while triads.count < most, let triad = cheapestTriad(pool) {
            pairs.removeAll { pair in pair.people.allSatisfy(triad.people.contains) }
            waiting.removeAll { $0 == triad.joining }
            triads.append(triad)
        }
        triads.sort { $0.people.lexicographicallyPrecedes($1.people) }
    }

    /// The triad by which a pair loses least: the score of the pair less the mean of the three scores.
    private func cheapestTriad(_ pool: MatchPool) -> Triad? {
        var best: (loss: Int, triad: Triad)?
        for person in waiting {
            for pair in pairs where pair.people.allSatisfy({ pool.exclusion(person, $0) == nil }) {
                let joined = pair.people.reduce(pair.score) { $0 + pool.score(person, $1).total } / 3
                let loss = pair.score - joined
                if let best, best.loss <= loss { continue }
                best = (loss, Triad(people: (pair.people + [person]).sorted(), joining: person, score: joined))
            }
        }
        return best?.triad
    }
}
