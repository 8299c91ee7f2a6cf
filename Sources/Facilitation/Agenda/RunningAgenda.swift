/// An agenda while it is held: what each block is given now, and when those that are over were.
///
/// A value: every change is a pure function of what stood before and the time, so undoing is keeping the old value.
package struct RunningAgenda: Hashable, Sendable {
    /// The blocks as they were planned.
    package let blocks: [AgendaBlock]
    /// When the workshop is planned to begin.
    package let start: ClockTime
    /// The seconds that each block is given now.
    package private(set) var given: [Int]
    /// Which blocks were left out.
    package private(set) var isDropped: [Bool]
    private var begun: [ClockTime?]
    private var ended: [ClockTime?]

    /// An agenda that has not begun.
    package init(_ blocks: [AgendaBlock], start: ClockTime) {
        self.blocks = blocks
        self.start = start
        given = blocks.map(\.seconds)
        isDropped = blocks.map { _ in false }
        begun = blocks.map { _ in nil }
        ended = blocks.map { _ in nil }
    }

    /// The block that is on.
    package var current: Int? {
        blocks.indices.first { begun[$0] != nil && ended[$0] == nil }
    }

    /// Whether every block is over.
    package var isOver: Bool {
        coming.isEmpty && current == nil
    }

    /// The blocks that have not begun, without those that were left out.
    package var coming: [Int] {
        blocks.indices.filter { begun[$0] == nil && !isDropped[$0] }
    }

    /// Ends the block that is on and begins the next.
    package mutating func next(at now: ClockTime) {
        end(at: now)
        begin(at: now)
    }

    /// Ends the block that is on.
    package mutating func end(at now: ClockTime) {
        if let current { ended[current] = now }
    }

    /// Begins the next block; one with a fixed time still ends when it was to end, however early, and late down to its least.
    package mutating func begin(at now: ClockTime) {
        guard let next = coming.first else { return }
        if let fixed = blocks[next].startsAt {
            given[next] = max(min(given[next], blocks[next].least), fixed + given[next] - now)
        }
        begun[next] = now
    }

    /// Gives the block that is on more seconds, or fewer; never fewer than none.
    package mutating func extend(by seconds: Int) {
        if let current { given[current] = max(0, given[current] + seconds) }
    }

    /// Tells the times of what has begun by a clock that is so many seconds ahead of the one they were read from.
    mutating func shiftClock(by seconds: Int) {
        for block in blocks.indices {
            begun[block] = begun[block].map { $0 + seconds }
            ended[block] = ended[block].map { $0 + seconds }
        }
    }

    /// Gives a block that has not begun so many seconds less.
    mutating func take(_ seconds: Int, from block: Int) {
        given[block] -= seconds
    }

    /// Leaves out a block that has not begun.
    mutating func drop(_ block: Int) {
        isDropped[block] = true
    }

    /// When everything is, as things stand.
    ///
    /// A block with a fixed time begins no earlier; begun late it still ends when it was to end, down to its least.
    /// While no block is on, the next one begins no earlier than now.
    ///
    /// - Parameter now: the time; nil before the workshop has begun.
    /// - Returns: a row for every block.
    package func timeline(at now: ClockTime? = nil) -> Timeline {
        var cursor = start
        var rows: [Timeline.Row] = []
        var (isFirst, isWaiting) = (true, current == nil)
        for index in blocks.indices {
            let row = row(index, after: cursor, isFirst: isFirst, isWaiting ? now : nil, now)
            rows.append(row)
            guard row.state != .dropped else { continue }
            cursor = row.end
            isFirst = false
            if row.state == .coming { isWaiting = false }
        }
        return Timeline(rows: rows, end: cursor)
    }

    /// Seconds by which the workshop ends later than planned; below 0 when it ends earlier.
    package func behind(at now: ClockTime? = nil) -> Int {
        timeline(at: now).end - RunningAgenda(blocks, start: start).timeline().end
    }

    private func row(
        _ index: Int, after cursor: ClockTime, isFirst: Bool, _ earliest: ClockTime?, _ now: ClockTime?
    ) -> Timeline.Row {
        if isDropped[index] { return .init(block: index, start: cursor, seconds: 0, state: .dropped) }
        if let begun = begun[index] {
            if let ended = ended[index] {
                return .init(block: index, start: begun, seconds: ended - begun, state: .done)
            }
            let seconds = max(given[index], (now ?? begun) - begun)
            return .init(block: index, start: begun, seconds: seconds, state: .running)
        }
        let gapped = isFirst ? cursor : cursor + blocks[index].gap
        let ready = max(gapped, earliest ?? gapped)
        guard let fixed = blocks[index].startsAt else {
            return .init(block: index, start: ready, seconds: given[index], state: .coming)
        }
        let start = max(ready, fixed)
        let left = fixed + given[index] - start
        return .init(
            block: index, start: start, seconds: max(min(given[index], blocks[index].least), left), state: .coming)
    }
}
