/// The inner loop of the search for people's tracks, on bare memory for the same reason as ``SwapKernel``.
struct TrackKernel {
    let people: Int
    let rounds: Int
    let kinds: Int
    let tables: Int
    let thresholdCount: Int
    let must: Int
    let meetings: UnsafeMutablePointer<Int>
    let tableOf: UnsafeMutablePointer<Int>
    let start: UnsafeMutablePointer<Int>
    let others: UnsafeMutablePointer<Int>
    let onMeeting: UnsafeMutablePointer<Int>
    let perMeeting: UnsafeMutablePointer<Int>
    let kind: UnsafeMutablePointer<Int>
    let low: UnsafeMutablePointer<Int>
    let high: UnsafeMutablePointer<Int>
    let alone: UnsafeMutablePointer<Int>?
    let thresholds: UnsafeMutablePointer<Int>
    let track: UnsafeMutablePointer<Int>
    let kindCount: UnsafeMutablePointer<Int>
    let saved: UnsafeMutablePointer<Int>
    var state: SwapState

    /// Draws that many exchanges of two people's tracks and takes those that the temperature allows.
    mutating func run(_ exchanges: Int) {
        var left = exchanges
        while left > 0 && state.cost > 0 {
            left = left &- 1
            let (a, b) = (state.random.below(people), state.random.below(people))
            if a == b { continue }
            let change = self.change(a, b)
            if change > 0 {
                if change >= thresholdCount || state.random.threshold() >= thresholds[change] { continue }
                if state.cost < state.savedCost { save() }
            }
            exchange(a, b)
            state.cost = state.cost &+ change
        }
        if state.cost < state.savedCost { save() }
    }

    private mutating func save() {
        saved.update(from: track, count: people)
        state.savedCost = state.cost
    }

    /// By how much the cost would change if two people changed tracks.
    func change(_ a: Int, _ b: Int) -> Int {
        let (trackA, trackB) = (track[a], track[b])
        var sum = pairChange(a, b, trackA, trackB) &+ pairChange(b, a, trackB, trackA)
        if let alone {
            let (rowA, rowB) = (alone + a &* people, alone + b &* people)
            sum = sum &+ rowA[trackB] &- rowA[trackA] &+ rowB[trackA] &- rowB[trackB]
        }
        return kinds == 0 || kind[a] == kind[b] ? sum : sum &+ mixChange(kind[a], kind[b], trackA, trackB)
    }

    /// By how much a person's relations to all but one other change when the person changes tracks.
    private func pairChange(_ person: Int, _ other: Int, _ from: Int, _ to: Int) -> Int {
        let (before, after) = (meetings + from &* people, meetings + to &* people)
        var sum = 0
        var index = start[person]
        let end = start[person &+ 1]
        while index < end {
            let mate = others[index]
            if mate != other {
                let (old, new) = (before[track[mate]], after[track[mate]])
                sum = sum &+ perMeeting[index] &* (new &- old)
                if (old == 0) != (new == 0) { sum = sum &+ (old == 0 ? onMeeting[index] : 0 &- onMeeting[index]) }
            }
            index = index &+ 1
        }
        return sum
    }

    /// By how much the faults of the mix change when a person of one kind takes the track of one of another.
    private func mixChange(_ kindA: Int, _ kindB: Int, _ trackA: Int, _ trackB: Int) -> Int {
        var sum = 0
        var round = 0
        while round < rounds {
            let (here, there) = (tableOf[round &* people &+ trackA], tableOf[round &* people &+ trackB])
            if here != there {
                let row = round &* tables
                sum = sum &+ faultChange((row &+ here) &* kinds, kindA, kindB)
                sum = sum &+ faultChange((row &+ there) &* kinds, kindB, kindA)
            }
            round = round &+ 1
        }
        return sum &* must
    }

    private func faultChange(_ row: Int, _ leaving: Int, _ coming: Int) -> Int {
        var sum = 0
        if leaving >= 0 {
            let count = kindCount[row &+ leaving]
            sum = sum &+ (count <= low[leaving] ? 1 : 0) &- (count > high[leaving] ? 1 : 0)
        }
        if coming >= 0 {
            let count = kindCount[row &+ coming]
            sum = sum &+ (count >= high[coming] ? 1 : 0) &- (count < low[coming] ? 1 : 0)
        }
        return sum
    }

    private func exchange(_ a: Int, _ b: Int) {
        if kinds > 0 && kind[a] != kind[b] {
            count(kind[a], on: track[a], -1)
            count(kind[b], on: track[a], 1)
            count(kind[b], on: track[b], -1)
            count(kind[a], on: track[b], 1)
        }
        let trackA = track[a]
        track[a] = track[b]
        track[b] = trackA
    }

    /// Counts people of a kind in all circles of a track.
    func count(_ kind: Int, on track: Int, _ more: Int) {
        if kind < 0 { return }
        var round = 0
        while round < rounds {
            let table = round &* tables &+ tableOf[round &* people &+ track]
            kindCount[table &* kinds &+ kind] = kindCount[table &* kinds &+ kind] &+ more
            round = round &+ 1
        }
    }
}

extension TrackKernel {
    /// The cost of the order, counted from nothing but the kinds at each table.
    func cost() -> Int {
        var (pairs, cost) = (0, 0)
        for person in 0..<people {
            for index in start[person]..<start[person + 1] {
                let met = meetings[track[person] * people + track[others[index]]]
                pairs += perMeeting[index] * met + (met > 0 ? onMeeting[index] : 0)
            }
            if let alone { cost += alone[person * people + track[person]] }
        }
        guard kinds > 0 else { return cost + pairs / 2 }
        for table in 0..<(rounds * tables) {
            for kind in 0..<kinds {
                let count = kindCount[table * kinds + kind]
                cost += must * (max(0, low[kind] - count) + max(0, count - high[kind]))
            }
        }
        return cost + pairs / 2
    }
}
