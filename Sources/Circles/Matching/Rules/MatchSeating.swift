/// Who has been proposed to whom so far, and how much room people have left.
struct MatchSeating {
    private let pool: MatchPool
    private var partners: [[Int]]

    /// Nobody is proposed to anybody yet.
    init(_ pool: MatchPool) {
        self.pool = pool
        partners = pool.applicants.map { _ in [] }
    }

    /// The pairs, each with the smaller number first, in ascending order.
    var pairs: [[Int]] {
        partners.enumerated().flatMap { person, others in
            others.filter { $0 > person }.sorted().map { [person, $0] }
        }
    }

    /// Who has room and nobody, in ascending order.
    var leftovers: [Int] {
        partners.indices.filter { partners[$0].isEmpty && pool.applicants[$0].room > 0 }
    }

    /// Seats two sides so that no two people would leave their partners for each other; the proteges propose.
    mutating func seatStably(_ wishes: Wishes) {
        let sides = MatchSeatingSides(pool, wishes)
        for pair in StableMatching.withTies(sides.profile).pairs { seat(sides.proteges[pair.a], sides.mentors[pair.b]) }
    }

    /// How many pairs who may be proposed would rather have each other.
    func blocking(_ wishes: Wishes) -> Int {
        guard pool.sides.isOnePool else {
            let sides = MatchSeatingSides(pool, wishes)
            return BlockingPairs.of(sides.matching(partners), in: sides.profile).count
        }
        let tierOf = wishes.tiers.map { tiers in
            Dictionary(tiers.enumerated().flatMap { tier, people in people.map { ($0, tier) } }) { first, _ in first }
        }
        func wouldMove(_ person: Int, to other: Int) -> Bool {
            guard partners[person].count >= pool.applicants[person].room else { return true }
            let worst = partners[person].map { tierOf[person][$0] ?? .max }.max() ?? .max
            return tierOf[person][other].map { $0 < worst } ?? false
        }
        return wishes.pairs.reduce(0) { count, pair in
            let isBlocking =
                !partners[pair.a].contains(pair.b) && wouldMove(pair.a, to: pair.b)
                && wouldMove(pair.b, to: pair.a)
            return count + (isBlocking ? 1 : 0)
        }
    }

    /// Seats as many pairs as can be, with the largest sum of weights.
    mutating func seat(_ edges: [WeightedPair]) {
        let open = WeightedPool(
            capacities: partners.indices.map { pool.applicants[$0].room - partners[$0].count },
            pairs: edges.filter { !partners[$0.a].contains($0.b) })
        for pair in WeightedMatching(of: open, goal: .nobodyLeftOut).matching.pairs { seat(pair.a, pair.b) }
    }

    /// Pairs people who are left over with each other, or with whoever has room, listed or not.
    mutating func seatLeftovers() {
        let left = leftovers
        var edges: [WeightedPair] = []
        for person in left {
            for other in pool.applicants.indices where hasRoom(other) && pool.sides.allow(person, other) {
                guard person < other || !left.contains(other), pool.exclusion(person, other) == nil else { continue }
                edges.append(WeightedPair(person, other, weight: pool.score(person, other).total))
            }
        }
        seat(edges)
    }

    private func hasRoom(_ person: Int) -> Bool {
        partners[person].count < pool.applicants[person].room
    }

    private mutating func seat(_ a: Int, _ b: Int) {
        partners[a].append(b)
        partners[b].append(a)
    }
}
