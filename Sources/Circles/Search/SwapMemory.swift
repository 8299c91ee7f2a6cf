/// Everything a swap search reads and writes, in two flat arrays.
struct SwapMemory: Sendable {
    let layout: SwapLayout
    var words: [Int]
    var meetings: [UInt16]
    let sameOrigin: [UInt16]

    private let past: [UInt16]
    private var people: Int { layout.people }
    private var rounds: Int { layout.rounds }
    private var tables: Int { layout.tables }
    private var kinds: Int { layout.kinds }

    init(_ rules: SeatingRules, _ request: CircleRequest) {
        let people = rules.people
        var past = MeetingTable(people: people)
        for meeting in request.past { past.add(meeting.times, of: meeting.a, with: meeting.b) }
        // Beyond this many earlier meetings one more is as bad as any.
        let mostPast = min(64, past.mostMeetings)
        layout = SwapLayout(rules, apartFrom: mostPast + rules.rounds + 2)
        var counts = [UInt16](repeating: 0, count: people * people)
        for a in 0..<people {
            for b in 0..<people where a != b { counts[a * people + b] = UInt16(min(mostPast, past[a, b])) }
            for b in rules.apart[a] { counts[a * people + b] = UInt16(layout.apartFrom) }
        }
        self.past = counts
        meetings = counts
        sameOrigin = Self.sameOrigin(request)
        words = Array(repeating: 0, count: layout.end)
        describe(rules)
    }

    private static func sameOrigin(_ request: CircleRequest) -> [UInt16] {
        guard !request.origins.isEmpty else { return [] }
        var same = [UInt16](repeating: 0, count: request.people * request.people)
        for origin in request.origins {
            for a in 0..<request.people where origin[a] >= 0 {
                for b in 0..<request.people where a != b && origin[a] == origin[b] { same[a * request.people + b] += 1 }
            }
        }
        return same
    }

    private mutating func describe(_ rules: SeatingRules) {
        var position = 0
        let largest = rules.sizes.max() ?? 0
        for (table, size) in rules.sizes.enumerated() {
            words[layout.start + table] = position
            words[layout.size + table] = size
            words[layout.isSmall + table] = size < largest ? 1 : 0
            for place in position..<(position + size) { words[layout.tableOf + place] = table }
            position += size
        }
        words[layout.start + rules.sizes.count] = position
        for person in 0..<people {
            words[layout.block + person] = rules.block[person]
            words[layout.blockSize + person] = rules.blocks[rules.block[person]].count
            words[layout.pinned + person] = rules.table[person] >= 0 ? 1 : 0
            words[layout.kind + person] = rules.kinds[person]
        }
        for kind in 0..<kinds {
            words[layout.low + kind] = rules.low[kind]
            words[layout.high + kind] = rules.high[kind]
        }
    }

    /// Takes the seats of a schedule that keeps the rules.
    mutating func seat(_ schedule: Schedule) {
        meetings = past
        for index in 0..<people { words[layout.smallSeats + index] = 0 }
        for index in 0..<(rounds * tables * kinds) { words[layout.kindCount + index] = 0 }
        for (round, circles) in schedule.rounds.enumerated() {
            for (table, circle) in circles.enumerated() {
                let start = words[layout.start + table]
                for (offset, person) in circle.enumerated() {
                    words[layout.seats + round * people + start + offset] = person
                    words[layout.places + round * people + person] = start + offset
                    words[layout.smallSeats + person] += words[layout.isSmall + table]
                    let kind = words[layout.kind + person]
                    if kind >= 0 { words[layout.kindCount + (round * tables + table) * kinds + kind] += 1 }
                    for other in circle where other != person { meetings[person * people + other] += 1 }
                }
            }
        }
    }

    /// The repeats of the seats, earlier meetings counted as met.
    var repeats: Int {
        var repeats = 0
        meetings.withUnsafeBufferPointer { after in
            past.withUnsafeBufferPointer { before in
                var index = 0
                while index < after.count {
                    let (met, more) = (Int(before[index]), Int(after[index]))
                    if more > met { repeats = repeats &+ more &- (met > 1 ? met : 1) }
                    index = index &+ 1
                }
            }
        }
        return repeats / 2
    }

    /// Takes weights: what one more meeting costs a pair, by how often they met; before it a 0 for one fewer than none.
    mutating func weigh(_ weights: SwapWeights) {
        words[layout.costs] = 0
        for meetings in 0..<layout.apartFrom { words[layout.costs + 1 + meetings] = weights.another(after: meetings) }
        for meetings in layout.apartFrom..<(2 * layout.apartFrom + 2) {
            words[layout.costs + 1 + meetings] = SwapLayout.apart
        }
        let small = smallSeatsOfAll / max(1, people)
        let fair = small...(smallSeatsOfAll % max(1, people) == 0 ? small : small + 1)
        for seats in 0...rounds {
            let beyond = max(fair.lowerBound - seats, seats - fair.upperBound, 0)
            words[layout.seatCosts + seats] = weights.smallSeats * beyond * beyond
        }
    }

    /// How many seats in smaller circles there are in all rounds.
    private var smallSeatsOfAll: Int {
        rounds * (0..<tables).reduce(0) { $0 + words[layout.isSmall + $1] * words[layout.size + $1] }
    }

    /// The cost of the seats at the weights last taken, counted from nothing.
    func cost(sameOriginWeight: Int) -> Int {
        var cost = 0
        for a in 0..<people {
            for b in (a + 1)..<max(a + 1, people) {
                for count in past[a * people + b]..<meetings[a * people + b] {
                    cost += words[layout.costs + 1 + Int(count)]
                }
            }
            cost += words[layout.seatCosts + words[layout.smallSeats + a]]
        }
        guard sameOriginWeight > 0, !sameOrigin.isEmpty else { return cost }
        for circle in schedule(at: layout.seats).rounds.joined() {
            for (index, a) in circle.enumerated() {
                for b in circle[(index + 1)...] { cost += sameOriginWeight * Int(sameOrigin[a * people + b]) }
            }
        }
        return cost
    }

    /// Takes a temperature, in 1/256 of a unit of cost.
    mutating func cool(to temperature: Int) {
        let thresholds = MetropolisThresholds.table(temperature: temperature, count: layout.thresholdCount)
        words.replaceSubrange(layout.thresholds..<(layout.thresholds + layout.thresholdCount), with: thresholds)
    }

    /// The schedule whose seats begin at a place of `words`: `layout.seats` or `layout.saved`.
    func schedule(at part: Int) -> Schedule {
        Schedule(
            rounds: (0..<rounds).map { round in
                (0..<tables).map { table in
                    let start = part + round * people + words[layout.start + table]
                    return Array(words[start..<(start + words[layout.size + table])])
                }
            })
    }
}
