/// The pairs that lists are made of, while they are being chosen.
struct ShortlistGraph {
    /// A pair that may stand on lists.
    private struct Edge {
        let a: Int
        let b: Int
        let score: Int
    }

    /// How many partners of each person are looked at, the best by score.
    private static let breadth = 64

    /// Who could be on each person's list, in ascending order.
    let candidates: [[Int]]
    /// Who is on each person's list.
    private(set) var chosen: [[Int]]
    /// The pairs, best first.
    private let edges: [Edge]

    /// The graph of a pool, with nobody on any list yet.
    init(_ pool: MatchPool) {
        var best = pool.applicants.map { _ in [(score: Int, person: Int)]() }
        for a in pool.applicants.indices {
            for b in pool.applicants.indices.dropFirst(a + 1) where pool.sides.allow(a, b) {
                guard pool.standingExclusion(a, b) == nil else { continue }
                let score = pool.score(a, b).total
                best[a].append((score, b))
                best[b].append((score, a))
            }
        }
        var edges: [Edge] = []
        for (person, row) in best.enumerated() {
            let kept = row.sorted { ($1.score, $0.person) < ($0.score, $1.person) }.prefix(Self.breadth)
            edges += kept.map { Edge(a: min(person, $0.person), b: max(person, $0.person), score: $0.score) }
        }
        edges.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
        var distinct: [Edge] = []
        for edge in edges where distinct.last.map({ ($0.a, $0.b) != (edge.a, edge.b) }) ?? true {
            distinct.append(edge)
        }
        var candidates = pool.applicants.map { _ in [Int]() }
        for edge in distinct {
            candidates[edge.a].append(edge.b)
            candidates[edge.b].append(edge.a)
        }
        self.edges = distinct
        self.candidates = candidates.map { $0.sorted() }
        chosen = pool.applicants.map { _ in [] }
    }

    /// Adds pairs in rounds, in each of which every list may grow by its share of what it may hold.
    mutating func fillEvenly(upTo caps: [Int]) {
        let rounds = caps.max() ?? 0
        for round in stride(from: 1, through: rounds, by: 1) {
            fill(upTo: caps.map { ($0 * round + rounds - 1) / rounds })
        }
    }

    /// Adds pairs from the best down while both lists have room.
    mutating func fill(upTo caps: [Int]) {
        for edge in edges where chosen[edge.a].count < caps[edge.a] && chosen[edge.b].count < caps[edge.b] {
            if !chosen[edge.a].contains(edge.b) { add(edge.a, edge.b) }
        }
    }

    /// Puts one more person on a list, though all who could be on it have full lists.
    ///
    /// The shortest alternating path, found breadth first: a full list takes the person and gives up another name, whose
    /// list can spare it or is lengthened in turn.
    ///
    /// - Returns: whether there was a way.
    mutating func lengthen(_ person: Int, upTo caps: [Int]) -> Bool {
        /// The list that must grow, and the step by which it came to that.
        var needy = [(person: person, via: -1, from: -1)]
        var isSeen = chosen.map { _ in false }
        isSeen[person] = true
        var next = 0
        while next < needy.count {
            let (taker, place) = (needy[next].person, next)
            next += 1
            for full in candidates[taker] where !chosen[taker].contains(full) {
                if chosen[full].count < caps[full] { return apply(needy, place, full, nil, caps) }
                for spared in chosen[full] where !isSeen[spared] {
                    if chosen[spared].count > min(Shortlists.least, caps[spared]) {
                        return apply(needy, place, full, spared, caps)
                    }
                    isSeen[spared] = true
                    needy.append((spared, full, place))
                }
            }
        }
        return false
    }

    /// Changes the pairs along a path; in one pool a path may meet itself, and then nothing is changed.
    private mutating func apply(
        _ needy: [(person: Int, via: Int, from: Int)], _ last: Int, _ full: Int, _ spared: Int?, _ caps: [Int]
    ) -> Bool {
        let before = chosen
        if let spared { remove(full, spared) }
        var (place, taken, isPath) = (last, full, true)
        while place >= 0, isPath {
            let step = needy[place]
            isPath = taken != step.person && !chosen[step.person].contains(taken)
            add(step.person, taken)
            if step.from >= 0 {
                isPath = isPath && chosen[step.via].contains(step.person)
                remove(step.via, step.person)
            }
            (place, taken) = (step.from, step.via)
        }
        isPath = isPath && chosen.indices.allSatisfy { chosen[$0].count <= max(caps[$0], before[$0].count) }
        if !isPath { chosen = before }
        return isPath
    }

    private mutating func add(_ a: Int, _ b: Int) {
        chosen[a].append(b)
        chosen[b].append(a)
    }

    private mutating func remove(_ a: Int, _ b: Int) {
        chosen[a].removeAll { $0 == b }
        chosen[b].removeAll { $0 == a }
    }
}
