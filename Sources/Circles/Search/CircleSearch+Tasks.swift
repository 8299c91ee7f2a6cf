/// What a step does, and what comes after.
extension CircleSearch {
    /// Works on the task for a step.
    ///
    /// - Returns: how many seats were looked at, or what took as long.
    mutating func work() -> Int {
        switch task {
        case .build:
            let seen = build()
            endTask()
            return seen
        case .people(var search, let method):
            task = .build
            let seen = workOnPeople(&search, method)
            if search.isFinished { endTask() } else { task = .people(search, method) }
            return seen
        case .symmetry:
            let seen = workOnSymmetry()
            endTask()
            return seen
        case .swaps:
            return workOnSwaps()
        }
    }

    /// Takes what rules build for a request that asks for nothing else; otherwise keeps it as tracks.
    private mutating func build() -> Int {
        built = rules.blocks.count == request.people ? Tracks.built(for: request) : []
        if request.isPlain {
            // Another seed gives other company.
            var (labels, random) = (Array(0..<request.people), Xoshiro256(seed: request.seed))
            for index in labels.indices.reversed() { labels.swapAt(index, random.below(index + 1)) }
            for plan in built { take(plan.schedule.relabelled(labels), .construction(plan.method)) }
            built = []
        }
        return 100_000
    }

    private mutating func workOnPeople(_ search: inout TrackSearch, _ method: CirclePlan.Method) -> Int {
        // What is there at once counts for the work of laying the relations out.
        let seen = max(search.advance(exchanges: 4_000) * 4 * request.rounds, 4 * request.people * request.people)
        if search.isFinished { take(search.best, method) }
        onPeople += seen
        return seen
    }

    private mutating func workOnSymmetry() -> Int {
        guard var search = symmetric else { return 0 }
        symmetric = nil
        let goesOn = search.step()
        if let schedule = search.best, let score = search.bestScore, score < best.score { take(schedule, .symmetry) }
        if goesOn { symmetric = search }
        onSymmetry += SymmetricSearch.looksPerStep
        return SymmetricSearch.looksPerStep
    }

    private mutating func workOnSwaps() -> Int {
        // Results are looked at after whole steps only, which depend on the request alone.
        let portion = max(200_000, 4 * request.people * request.people) / (2 * max(1, request.size))
        let seen = swaps.advance(swaps: portion) * 2 * request.size
        onSwaps += seen
        if swaps.state.lowestCost < lookedAt {
            lookedAt = swaps.state.lowestCost
            if let schedule = swaps.best { take(schedule, .swaps) }
        }
        let isThere = repeatsBefore > bound.repeats && best.score.repeats <= bound.repeats
        if swaps.isFinished || isThere { endTask() }
        return seen
    }

    /// Goes on to the next task: polishing where repeats became fewer, else what had least of the work so far.
    private mutating func endTask() {
        if best.score.repeats < repeatsBefore { pending = hasTies ? [peopleTask(), .swaps] : [.swaps] }
        repeatsBefore = best.score.repeats
        lookedAt = .max
        if !pending.isEmpty {
            task = pending.removeFirst()
            if case .swaps = task { swaps.begin(runs.polish(best.score), at: best.schedule) }
        } else if let next = nextOnPeople() {
            task = next
        } else if symmetric != nil, onSymmetry < onSwaps, best.score.repeats > bound.repeats {
            task = .symmetry
        } else {
            task = .swaps
            swaps.begin(runs.next(after: best.score), at: best.schedule)
            swaps.shuffle(swaps: 4 * request.people * request.rounds)
        }
    }

    /// Whether it matters which track people have, beside what must hold.
    private var hasTies: Bool {
        rules.blocks.count == request.people && !(request.past.isEmpty && request.origins.isEmpty)
    }

    /// Other people on the tracks of the best plan, each time longer.
    private mutating func peopleTask() -> SearchTask {
        defer { polishings += 1 }
        return .people(
            TrackSearch(
                best.schedule, rules, request, .spreading, order: Array(0..<request.people),
                seed: request.seed &+ UInt64(polishings), temperatures: 64...768,
                exchangesPerLevel: 32 * request.people << min(4, polishings / 2)),
            best.method)
    }

    /// An attempt to put people onto tracks: those of the best plan once its repeats are as few as can be, else built ones.
    private mutating func nextOnPeople() -> SearchTask? {
        if best.score.repeats <= bound.repeats { return hasTies && onPeople < onSwaps ? peopleTask() : nil }
        let round = built.isEmpty ? .max : attempts / built.count
        guard round < 6, round == 0 || onPeople < onSwaps else { return nil }
        defer { attempts += 1 }
        let tracks = built[attempts % built.count]
        let search = TrackSearch(
            tracks.schedule, rules, request, .holding, order: Tracks.order(rules, request),
            seed: request.seed &+ UInt64(attempts), temperatures: 64...(384 << min(2, round)),
            exchangesPerLevel: 16 * request.people << round)
        return .people(search, .construction(tracks.method))
    }
}
