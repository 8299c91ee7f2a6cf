/// What must hold in every round of a request, laid out so that a search can ask quickly.
struct SeatingRules: Sendable {
    /// How many people sit.
    let people: Int
    /// How many rounds are planned.
    let rounds: Int
    /// The seats of each table.
    let sizes: [Int]
    /// The people who share a circle in every round, for each person: themselves, and whoever is in one block with them.
    let blocks: [[Int]]
    /// The block of each person.
    let block: [Int]
    /// The table each person keeps, or -1.
    let table: [Int]
    /// The kind of each person, or -1 where no share is asked of theirs.
    let kinds: [Int]
    /// The fewest of each kind in a circle.
    let low: [Int]
    /// The most of each kind in a circle.
    let high: [Int]
    /// Whom each person may never meet.
    let apart: [[Int]]

    /// The rules of a request that can be kept.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - tablesOfHosts: the table of each host; the first table for the first and so on where it is not given.
    init(_ request: CircleRequest, tablesOfHosts: [Int]? = nil) {
        people = request.people
        rounds = request.rounds
        sizes = request.circleSizes
        blocks = request.blocks
        var block = Array(repeating: 0, count: people)
        for (index, people) in blocks.enumerated() {
            for person in people { block[person] = index }
        }
        self.block = block
        var table = Array(repeating: -1, count: people)
        for (index, host) in request.hosts.enumerated() {
            for person in blocks[block[host]] { table[person] = tablesOfHosts?[index] ?? index }
        }
        self.table = table
        let shares = request.mix
        kinds = (0..<people).map { person in
            guard person < request.kinds.count, shares.indices.contains(request.kinds[person]) else { return -1 }
            return request.kinds[person]
        }
        low = shares.map(\.atLeast)
        high = shares.map { min($0.atMost, request.people) }
        apart = Self.apart(request)
    }

    /// Whether people of one kind are asked for in some number.
    var hasMix: Bool { !low.isEmpty }

    /// Whether nobody sits in a circle with somebody who must be elsewhere, and every mix holds.
    func holds(in circles: [[Int]]) -> Bool {
        circles.map(\.count) == sizes
            && circles.enumerated().allSatisfy { index, circle in
                circle.allSatisfy { person in
                    (table[person] < 0 || table[person] == index)
                        && blocks[block[person]].allSatisfy(circle.contains)
                        && !apart[person].contains(where: circle.contains)
                }
                    && low.indices.allSatisfy { kind in
                        let count = circle.count { kinds[$0] == kind }
                        return low[kind]...max(low[kind], high[kind]) ~= count
                    }
            }
    }

    /// Whether every round of a schedule seats everybody once and keeps every rule.
    func holds(in schedule: Schedule) -> Bool {
        schedule.rounds.count == rounds
            && schedule.rounds.allSatisfy { holds(in: $0) && $0.joined().sorted() == Array(0..<people) }
    }

    private static func apart(_ request: CircleRequest) -> [[Int]] {
        var apart = Array(repeating: [Int](), count: request.people)
        for group in request.apart + [request.hosts] {
            for a in group {
                for b in group where a != b && !apart[a].contains(b) { apart[a].append(b) }
            }
        }
        return apart
    }
}
