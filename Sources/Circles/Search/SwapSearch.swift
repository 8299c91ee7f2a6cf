/// Improves a schedule by exchanging people within rounds: simulated annealing on the meetings of pairs.
///
/// Nobody who must be apart, together, at one table or in a mix ever sits otherwise, on the way as well as at the end.
struct SwapSearch: Sendable {
    /// A stretch of search: from which schedule, at which weights, and how it cools.
    struct Run: Hashable, Sendable {
        var weights = SwapWeights()
        /// Temperatures at the first and the last level, in 1/256 of a unit of cost.
        var temperatures: ClosedRange<Int>
        /// How many temperatures, falling evenly.
        var levels: Int
        /// How many swaps are tried at each temperature.
        var swapsPerLevel: Int
    }

    private(set) var memory: SwapMemory
    private(set) var state: SwapState
    private(set) var run = Run(temperatures: 0...0, levels: 0, swapsPerLevel: 0)
    private var level = 0
    private var leftOfLevel = 0

    /// A search among the seats that rules allow.
    init(_ rules: SeatingRules, _ request: CircleRequest, seed: UInt64) {
        memory = SwapMemory(rules, request)
        state = SwapState(random: Xoshiro256(seed: seed))
    }

    /// Whether the run has been searched to its end.
    var isFinished: Bool { level >= run.levels }

    /// Begins a run at a schedule that keeps the rules.
    mutating func begin(_ run: Run, at schedule: Schedule) {
        self.run = run
        memory.seat(schedule)
        memory.weigh(run.weights)
        state.cost = memory.cost(sameOriginWeight: run.weights.sameOrigin)
        state.savedCost = .max
        (level, leftOfLevel) = (0, run.swapsPerLevel)
        cool()
    }

    /// Mixes the seats of every round, keeping the rules, so that a run starts anywhere.
    mutating func shuffle(swaps: Int) {
        memory.cool(to: 1 << 40)
        work(swaps)
        state.savedCost = .max
        cool()
    }

    /// Tries up to that many swaps of the run; how many were tried.
    mutating func advance(swaps: Int) -> Int {
        var left = swaps
        while left > 0 && !isFinished {
            let portion = min(left, leftOfLevel)
            work(portion)
            left -= portion
            leftOfLevel -= portion
            if leftOfLevel == 0 {
                level += 1
                leftOfLevel = run.swapsPerLevel
                cool()
            }
        }
        return swaps - left
    }

    /// The best schedule of the run so far by its weights; nil where none keeps apart whom it must.
    var best: Schedule? {
        guard state.lowestCost < SwapLayout.apart else { return nil }
        return memory.schedule(at: state.cost <= state.savedCost ? memory.layout.seats : memory.layout.saved)
    }

    /// The repeats of the seats as they stand, earlier meetings included.
    var repeats: Int { memory.repeats }

    private mutating func cool() {
        guard level < run.levels else { return }
        let (low, high) = (run.temperatures.lowerBound, run.temperatures.upperBound)
        memory.cool(to: run.levels < 2 ? high : high - (high - low) * level / (run.levels - 1))
    }

    private mutating func work(_ swaps: Int) {
        Self.work(
            swaps, memory.layout, words: &memory.words, meetings: &memory.meetings, origins: memory.sameOrigin,
            run.weights, &state)
    }

    private static func work(
        _ swaps: Int, _ layout: SwapLayout, words: inout [Int], meetings: inout [UInt16], origins: [UInt16],
        _ weights: SwapWeights, _ state: inout SwapState
    ) {
        words.withUnsafeMutableBufferPointer { words in
            meetings.withUnsafeMutableBufferPointer { meetings in
                origins.withUnsafeBufferPointer { origins in
                    guard let words = words.baseAddress, let meetings = meetings.baseAddress else { return }
                    var kernel = SwapKernel(
                        layout, words: words, meetings: meetings,
                        origins: origins.isEmpty ? nil : origins.baseAddress, weights: weights, state: state)
                    kernel.run(swaps)
                    state = kernel.state
                }
            }
        }
    }
}
