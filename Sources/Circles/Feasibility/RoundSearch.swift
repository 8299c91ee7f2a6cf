/// Looks for one round in which everything holds that must, by trying the people who cannot sit anywhere.
///
/// What must hold is the same in all rounds, so that one round that can be had can be had in every round. Blocks of people
/// who sit together are placed whole, the one with the fewest circles left first (Brelaz 1979); whoever may sit anywhere
/// fills the seats that remain, kind by kind.
struct RoundSearch {
    /// What came of a search.
    enum Outcome: Hashable, Sendable {
        /// A round in which everything holds, its circles in the order of the request's sizes.
        case round([[Int]])
        /// There is none.
        case impossible
        /// The budget was used up first.
        case undecided
    }

    private struct Choice {
        let block: Int
        let circles: [Int]
        var next = 0
    }

    private let sizes: [Int]
    private let kindOf: [Int]
    private let shares: [(lowest: Int, highest: Int)]
    /// The blocks that cannot sit anywhere, and who is in none of them.
    private let blocks: [[Int]]
    private let free: [[Int]]
    private let foes: [[Int]]
    private let kindsOf: [[Int]]
    private let mixed: Bool

    private var circleOf: [Int]
    private var seats: [Int]
    private var seated: [[Int]]
    private var foesIn: [[Int]]
    private var kindsLeft: [Int]

    /// Prepares the search of a request in which every number is somebody's.
    init(for request: CircleRequest) {
        sizes = request.circleSizes
        kindOf = (0..<request.people).map(request.kind(of:))
        shares = request.mix.map { (max(0, $0.atLeast), min(request.people, $0.atMost)) } + [(0, request.people)]
        mixed = !request.mix.isEmpty
        let everybody = request.blocks
        let foes = Self.foes(request, everybody)
        let tangled = everybody.indices.filter { everybody[$0].count > 1 || !foes[$0].isEmpty }
        var place = Array(repeating: -1, count: everybody.count)
        for (number, block) in tangled.enumerated() { place[block] = number }
        blocks = tangled.map { everybody[$0] }
        self.foes = tangled.map { foes[$0].map { place[$0] } }
        let kinds = shares.count
        var free = Array(repeating: [Int](), count: kinds)
        for block in everybody.indices where place[block] < 0 { free[kindOf[everybody[block][0]]] += everybody[block] }
        self.free = free
        kindsOf = blocks.map { [kindOf] block in
            var counts = Array(repeating: 0, count: kinds)
            for person in block { counts[kindOf[person]] += 1 }
            return counts
        }
        circleOf = Array(repeating: -1, count: blocks.count)
        seats = sizes
        seated = Array(repeating: Array(repeating: 0, count: kinds), count: sizes.count)
        foesIn = Array(repeating: Array(repeating: 0, count: sizes.count), count: blocks.count)
        kindsLeft = Array(repeating: 0, count: kinds)
        for kind in kindOf { kindsLeft[kind] += 1 }
    }

    /// Which blocks may not meet, by block.
    private static func foes(_ request: CircleRequest, _ blocks: [[Int]]) -> [[Int]] {
        var blockOf = Array(repeating: 0, count: request.people)
        for (number, block) in blocks.enumerated() {
            for person in block { blockOf[person] = number }
        }
        var foes = Array(repeating: [Int](), count: blocks.count)
        var known = Array(repeating: false, count: blocks.count * blocks.count)
        for group in request.apart + [request.hosts] {
            for (index, a) in group.enumerated() {
                for b in group[(index + 1)...] {
                    let (one, other) = (min(blockOf[a], blockOf[b]), max(blockOf[a], blockOf[b]))
                    guard !known[one * blocks.count + other] else { continue }
                    known[one * blocks.count + other] = true
                    foes[one].append(other)
                    foes[other].append(one)
                }
            }
        }
        return foes
    }

    /// Searches until it is decided or so many circles have been looked at.
    mutating func run(budget: Int) -> Outcome {
        guard !blocks.contains(where: { $0.count > (sizes.max() ?? 0) }) else { return .impossible }
        guard !mixed || flow() != nil else { return .impossible }
        var spent = 0
        var path: [Choice] = []
        while path.count < blocks.count {
            spent += blocks.count * sizes.count
            guard spent <= budget else { return .undecided }
            path.append(mostConstrained())
            while !advance(&path) {
                guard path.count > 1 else { return .impossible }
                path.removeLast()
                spent += sizes.count
            }
        }
        return .round(filled())
    }

    /// Seats the last chosen block in the next circle that will do; false where none is left.
    private mutating func advance(_ path: inout [Choice]) -> Bool {
        let last = path.count - 1
        let block = path[last].block
        if circleOf[block] >= 0 { unseat(block) }
        while path[last].next < path[last].circles.count {
            seat(block, in: path[last].circles[path[last].next])
            path[last].next += 1
            if !mixed || flow() != nil { return true }
            unseat(block)
        }
        return false
    }

    private func mostConstrained() -> Choice {
        var (best, fewest) = (0, Int.max)
        for block in blocks.indices where circleOf[block] < 0 {
            let open = sizes.indices.count { isOpen($0, to: block) }
            let better =
                open < fewest
                || open == fewest
                    && (blocks[block].count, foes[block].count) > (blocks[best].count, foes[best].count)
            if better { (best, fewest) = (block, open) }
        }
        return Choice(block: best, circles: circles(openTo: best))
    }

    private func isOpen(_ circle: Int, to block: Int) -> Bool {
        guard foesIn[block][circle] == 0, seats[circle] >= blocks[block].count else { return false }
        return !mixed || shares.indices.allSatisfy { seated[circle][$0] + kindsOf[block][$0] <= shares[$0].highest }
    }

    /// The circles a block may join, those with most free seats first; of untouched circles of one size only the first.
    private func circles(openTo block: Int) -> [Int] {
        var untouched: [Int] = []
        var open: [Int] = []
        for circle in sizes.indices where isOpen(circle, to: block) {
            if seats[circle] == sizes[circle] {
                guard !untouched.contains(sizes[circle]) else { continue }
                untouched.append(sizes[circle])
            }
            open.append(circle)
        }
        return open.sorted { (seats[$1], $0) < (seats[$0], $1) }
    }

    private mutating func seat(_ block: Int, in circle: Int) {
        circleOf[block] = circle
        count(block, in: circle, 1)
    }

    private mutating func unseat(_ block: Int) {
        count(block, in: circleOf[block], -1)
        circleOf[block] = -1
    }

    private mutating func count(_ block: Int, in circle: Int, _ sign: Int) {
        seats[circle] -= sign * blocks[block].count
        for kind in shares.indices {
            seated[circle][kind] += sign * kindsOf[block][kind]
            kindsLeft[kind] -= sign * kindsOf[block][kind]
        }
        for foe in foes[block] { foesIn[foe][circle] += sign }
    }

    /// How everybody who is not seated yet could sit if only kinds mattered; nil where even that cannot be.
    private func flow() -> KindFlow? {
        KindFlow(
            people: kindsLeft, seats: seats,
            lowest: sizes.indices.map { circle in
                shares.indices.map { max(0, shares[$0].lowest - seated[circle][$0]) }
            },
            highest: sizes.indices.map { circle in
                shares.indices.map { max(0, min(shares[$0].highest - seated[circle][$0], seats[circle])) }
            })
    }

    private func filled() -> [[Int]] {
        var circles = Array(repeating: [Int](), count: sizes.count)
        for (block, circle) in circleOf.enumerated() { circles[circle] += blocks[block] }
        var next = Array(repeating: 0, count: shares.count)
        let seated = flow()?.seated ?? []
        for circle in circles.indices {
            for kind in shares.indices {
                let more = seated.isEmpty ? 0 : seated[circle][kind]
                circles[circle] += free[kind][next[kind]..<(next[kind] + more)]
                next[kind] += more
            }
        }
        return circles.map { $0.sorted() }
    }
}
