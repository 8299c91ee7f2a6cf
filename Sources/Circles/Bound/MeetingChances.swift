/// Which two people can meet for the first time, can meet again, never meet, or meet in every round.
struct MeetingChances: Sendable {
    /// What can become of two people.
    enum Chance: UInt8, Sendable {
        /// They have not met and may.
        case fresh
        /// They met in an earlier session and may again.
        case again
        /// They never share a circle.
        case never
        /// They share every circle.
        case always
    }

    /// The people.
    let people: Int
    /// How many people sit in each circle of a round.
    let sizes: [Int]
    /// Who sits together, by block.
    let blocks: [[Int]]
    /// The number of each person's block.
    let blockOf: [Int]
    /// How often two people met before; nil where nobody has.
    let before: MeetingTable?
    private var chances: [Chance]

    /// What a request leaves open; numbers that are nobody's are passed over.
    init(for request: CircleRequest, classes: [ClassBounds]) {
        people = request.people
        sizes = request.circleSizes
        blocks = request.blocks
        var blockOf = Array(repeating: 0, count: people)
        for (number, block) in blocks.enumerated() {
            for person in block { blockOf[person] = number }
        }
        self.blockOf = blockOf
        before = Self.past(of: request)
        chances = Array(repeating: .fresh, count: people * people)
        markPast()
        for group in request.apart { keepApart(group) }
        keepApart(request.hosts)
        for bounds in classes { keepApart(whoAreTooManyFor: bounds) }
        for block in blocks { set(.always, within: block) }
    }

    /// What can become of two people.
    subscript(a: Int, b: Int) -> Chance { chances[a * people + b] }

    private static func past(of request: CircleRequest) -> MeetingTable? {
        let valid = 0..<request.people
        let past = request.past.filter { valid.contains($0.a) && valid.contains($0.b) && $0.a != $0.b && $0.times > 0 }
        guard !past.isEmpty else { return nil }
        var table = MeetingTable(people: request.people)
        for meeting in past { table.add(min(meeting.times, 1 << 20), of: meeting.a, with: meeting.b) }
        return table
    }

    private mutating func markPast() {
        guard let before else { return }
        for a in 0..<people {
            for b in 0..<people where before[a, b] > 0 { chances[a * people + b] = .again }
        }
    }

    private mutating func keepApart(_ group: [Int]) {
        let group = group.filter { $0 >= 0 && $0 < people }
        for (index, a) in group.enumerated() {
            for b in group[(index + 1)...] where blockOf[a] != blockOf[b] { set(.never, blockOf[a], blockOf[b]) }
        }
    }

    /// Two blocks that together hold more people of a class, or more people, than any circle.
    private mutating func keepApart(whoAreTooManyFor bounds: ClassBounds) {
        let largest = sizes.max() ?? 0
        let counts = blocks.map { block in
            var count = Array(repeating: 0, count: bounds.highest.count)
            for person in block { count[bounds.classOf[person]] += 1 }
            return count
        }
        for a in blocks.indices {
            for b in blocks.indices.dropFirst(a + 1) {
                let tooMany =
                    blocks[a].count + blocks[b].count > largest
                    || counts[a].indices.contains { counts[a][$0] + counts[b][$0] > bounds.highest[$0] }
                if tooMany { set(.never, a, b) }
            }
        }
    }

    private mutating func set(_ chance: Chance, _ one: Int, _ other: Int) {
        for a in blocks[one] {
            for b in blocks[other] {
                chances[a * people + b] = chance
                chances[b * people + a] = chance
            }
        }
    }

    private mutating func set(_ chance: Chance, within block: [Int]) {
        for a in block {
            for b in block where a != b { chances[a * people + b] = chance }
        }
    }
}
