/// Puts people onto the tracks of a finished schedule, so that what was wished holds and as few as can be meet again.
///
/// Who takes which track changes no circle, so the schedule's own repeats stay: pairs apart, mixes, hosts, meetings of
/// earlier sessions and units are matters of names alone. Two people exchange tracks at a time, by simulated annealing.
struct TrackSearch: Sendable {
    private static let thresholdCount = 256
    private static let levels = 48

    private let schedule: Schedule
    private let relations: TrackRelations
    /// Where each part of `words` begins.
    private let parts: [Int]
    private var words: [Int]
    private var state: SwapState
    private var level = 0
    private var leftOfLevel: Int
    private let exchangesPerLevel: Int
    /// In 1/256 of a unit of cost, from the last level to the first.
    private let temperatures: ClosedRange<Int>

    /// A search that begins with people on tracks in an order.
    ///
    /// - Parameters:
    ///   - schedule: the tracks; its circles are as many and as large as the request's.
    ///   - rules: what must hold.
    ///   - request: what is asked.
    ///   - aim: what is looked at.
    ///   - order: the person who begins on each track.
    ///   - seed: where the draws begin.
    ///   - temperatures: in 1/256 of a unit of cost, from the last level to the first.
    ///   - exchangesPerLevel: how many exchanges are tried at each of 48 temperatures.
    init(
        _ schedule: Schedule, _ rules: SeatingRules, _ request: CircleRequest, _ aim: TrackRelations.Aim, order: [Int],
        seed: UInt64,
        temperatures: ClosedRange<Int>, exchangesPerLevel: Int
    ) {
        let relations = TrackRelations(schedule, rules, request, aim)
        var track = Array(repeating: 0, count: rules.people)
        for (index, person) in order.enumerated() { track[person] = index }
        let counts = Array(repeating: 0, count: relations.rounds * relations.tables * relations.kinds)
        let contents = [
            relations.meetings, relations.tableOf, relations.start, relations.others, relations.onMeeting,
            relations.perMeeting, relations.kind, relations.low, relations.high, relations.alone,
            Array(repeating: 0, count: Self.thresholdCount), track, counts, track,
        ]
        parts = contents.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        words = Array(contents.joined())
        state = SwapState(random: Xoshiro256(seed: seed))
        (self.schedule, self.relations, self.temperatures) = (schedule, relations, temperatures)
        (self.exchangesPerLevel, leftOfLevel) = (exchangesPerLevel, exchangesPerLevel)
        count()
        cool()
    }

    /// Whether the search is through, or nothing is left to wish for.
    var isFinished: Bool { level >= Self.levels || state.lowestCost == 0 }

    /// The lowest cost so far.
    var lowestCost: Int { state.lowestCost }

    /// Tries up to that many exchanges; how many were tried.
    mutating func advance(exchanges: Int) -> Int {
        var left = exchanges
        while left > 0 && !isFinished {
            let portion = min(left, leftOfLevel)
            withKernel { $0.run(portion) }
            left -= portion
            leftOfLevel -= portion
            if leftOfLevel == 0 {
                level += 1
                leftOfLevel = exchangesPerLevel
                cool()
            }
        }
        return exchanges - left
    }

    /// The schedule with people on its tracks in the best order so far.
    var best: Schedule {
        let first = state.cost <= state.savedCost ? parts[11] : parts[13]
        var labels = Array(repeating: 0, count: relations.people)
        for person in labels.indices { labels[words[first + person]] = person }
        return schedule.relabelled(labels)
    }

    private mutating func cool() {
        let span = temperatures.upperBound - temperatures.lowerBound
        let temperature = temperatures.upperBound - span * level / Self.levels
        let thresholds = MetropolisThresholds.table(temperature: temperature, count: Self.thresholdCount)
        words.replaceSubrange(parts[10]..<parts[11], with: thresholds)
    }

    /// Counts kinds and cost from nothing.
    private mutating func count() {
        let (people, kind) = (relations.people, relations.kind)
        let cost = withKernel { kernel in
            for person in 0..<people { kernel.count(kind[person], on: kernel.track[person], 1) }
            return kernel.cost()
        }
        state.cost = cost ?? 0
    }

    @discardableResult
    private mutating func withKernel<Result>(_ body: (inout TrackKernel) -> Result) -> Result? {
        var state = state
        defer { self.state = state }
        let (relations, parts) = (relations, parts)
        return words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return nil }
            var kernel = TrackKernel(
                people: relations.people, rounds: relations.rounds, kinds: relations.kinds, tables: relations.tables,
                thresholdCount: Self.thresholdCount, must: relations.must, meetings: base + parts[0],
                tableOf: base + parts[1],
                start: base + parts[2], others: base + parts[3], onMeeting: base + parts[4],
                perMeeting: base + parts[5], kind: base + parts[6], low: base + parts[7], high: base + parts[8],
                alone: relations.alone.isEmpty ? nil : base + parts[9], thresholds: base + parts[10],
                track: base + parts[11], kindCount: base + parts[12], saved: base + parts[13], state: state)
            defer { state = kernel.state }
            return body(&kernel)
        }
    }
}
