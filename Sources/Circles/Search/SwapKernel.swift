/// The inner loop of a swap search, on bare memory.
///
/// Pointers and `while` loops, because they stay plain instructions in debug builds: about a fifth of the speed of a
/// release build was measured, where arrays and ranges came to a fiftieth.
struct SwapKernel {
    let people: Int
    let rounds: Int
    let tables: Int
    let kinds: Int
    let thresholdCount: Int
    let meetings: UnsafeMutablePointer<UInt16>
    let origins: UnsafePointer<UInt16>?
    let seats: UnsafeMutablePointer<Int>
    let places: UnsafeMutablePointer<Int>
    let smallSeats: UnsafeMutablePointer<Int>
    let tableOf: UnsafeMutablePointer<Int>
    let start: UnsafeMutablePointer<Int>
    let size: UnsafeMutablePointer<Int>
    let isSmall: UnsafeMutablePointer<Int>
    let blockSize: UnsafeMutablePointer<Int>
    let pinned: UnsafeMutablePointer<Int>
    let block: UnsafeMutablePointer<Int>
    let leaving: UnsafeMutablePointer<Int>
    let coming: UnsafeMutablePointer<Int>
    let kind: UnsafeMutablePointer<Int>
    let kindCount: UnsafeMutablePointer<Int>
    let low: UnsafeMutablePointer<Int>
    let high: UnsafeMutablePointer<Int>
    /// What one more meeting costs, by how many there were.
    let costs: UnsafeMutablePointer<Int>
    /// What the last meeting cost, by how many there are.
    let fall: UnsafeMutablePointer<Int>
    let thresholds: UnsafeMutablePointer<Int>
    let saved: UnsafeMutablePointer<Int>
    let seatCosts: UnsafeMutablePointer<Int>
    let countsSeats: Bool
    let apartWeight: Int
    let originWeight: Int
    var state: SwapState

    init(
        _ layout: SwapLayout, words: UnsafeMutablePointer<Int>, meetings: UnsafeMutablePointer<UInt16>,
        origins: UnsafePointer<UInt16>?, weights: SwapWeights, state: SwapState
    ) {
        (people, rounds, tables, kinds) = (layout.people, layout.rounds, layout.tables, layout.kinds)
        thresholdCount = layout.thresholdCount
        self.meetings = meetings
        self.origins = weights.sameOrigin == 0 ? nil : origins
        seats = words + layout.seats
        places = words + layout.places
        saved = words + layout.saved
        smallSeats = words + layout.smallSeats
        tableOf = words + layout.tableOf
        start = words + layout.start
        size = words + layout.size
        isSmall = words + layout.isSmall
        blockSize = words + layout.blockSize
        pinned = words + layout.pinned
        block = words + layout.block
        leaving = words + layout.leaving
        coming = words + layout.coming
        kind = words + layout.kind
        kindCount = words + layout.kindCount
        low = words + layout.low
        high = words + layout.high
        fall = words + layout.costs
        costs = fall + 1
        thresholds = words + layout.thresholds
        seatCosts = words + layout.seatCosts
        countsSeats = weights.smallSeats != 0
        apartWeight = weights.apart
        originWeight = weights.sameOrigin
        self.state = state
    }

    /// Draws that many swaps and takes those that the temperature allows.
    mutating func run(_ swaps: Int) {
        var left = swaps
        while left > 0 {
            left = left &- 1
            tryOne()
        }
    }

    /// Draws a swap of two people in one round; blocks go as a whole.
    private mutating func tryOne() {
        let base = state.random.below(rounds) &* people
        let place = state.random.below(people)
        let other = state.random.below(people)
        let from = tableOf[place]
        let to = tableOf[other]
        if from == to { return }
        let a = seats[base &+ place]
        let b = seats[base &+ other]
        if pinned[a] &+ pinned[b] != 0 { return }
        if blockSize[a] &+ blockSize[b] != 2 {
            tryBlocks(base, a, from, to)
            return
        }
        if kinds > 0 && !mixAllows(a, b, base, from, to) { return }
        let change = self.change(a, b, base, from, to)
        if !takes(change) { return }
        save(before: change)
        swap(a, b, base, from, to)
        state.cost = state.cost &+ change
    }

    /// Whether the temperature allows a change of cost; a pair that must be apart weighs little here, so that seats which only
    /// such pairs lie between can be reached.
    mutating func takes(_ change: Int) -> Bool {
        var change = change
        if change > SwapLayout.apart / 2 || change < -SwapLayout.apart / 2 {
            let pairs = (change &+ SwapLayout.apart / 2) &>> SwapLayout.apartShift
            change = change &- pairs &* (SwapLayout.apart &- apartWeight)
        }
        if change <= 0 { return true }
        if change >= thresholdCount { return false }
        return state.random.threshold() < thresholds[change]
    }

    /// Keeps the seats if they are the best so far and about to get worse.
    mutating func save(before change: Int) {
        if change > 0 && state.cost < state.savedCost { save() }
    }

    /// Keeps the seats.
    mutating func save() {
        saved.update(from: seats, count: rounds &* people)
        state.savedCost = state.cost
    }

    /// Whether the kinds at two tables stay within their shares when two people change places.
    func mixAllows(_ a: Int, _ b: Int, _ base: Int, _ from: Int, _ to: Int) -> Bool {
        let (kindA, kindB) = (kind[a], kind[b])
        if kindA == kindB { return true }
        let row = base / people &* tables
        let (here, there) = (kindCount + (row &+ from) &* kinds, kindCount + (row &+ to) &* kinds)
        if kindA >= 0 && (here[kindA] <= low[kindA] || there[kindA] >= high[kindA]) { return false }
        return kindB < 0 || (there[kindB] > low[kindB] && here[kindB] < high[kindB])
    }

    /// By how much the cost would change if two people of different tables changed places: O(k) look-ups.
    func change(_ a: Int, _ b: Int, _ base: Int, _ from: Int, _ to: Int) -> Int {
        let (rowA, rowB) = (meetings + a &* people, meetings + b &* people)
        // A person's count with themselves is 0, which costs nothing; the two are counted with each other, and taken
        // off again.
        var sum = 0
        var seat = seats + (base &+ start[from])
        var end = seat + size[from]
        while seat < end {
            let other = seat.pointee
            sum = sum &+ costs[Int(rowB[other])] &- fall[Int(rowA[other])]
            seat = seat + 1
        }
        seat = seats + (base &+ start[to])
        end = seat + size[to]
        while seat < end {
            let other = seat.pointee
            sum = sum &+ costs[Int(rowA[other])] &- fall[Int(rowB[other])]
            seat = seat + 1
        }
        sum = sum &- 2 &* costs[Int(rowA[b])]
        if countsSeats { sum = sum &+ smallSeatChange(a, b, from, to) }
        if let origins { sum = sum &+ originWeight &* originChange(origins, a, b, base, from, to) }
        return sum
    }
}
