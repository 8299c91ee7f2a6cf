/// Takes entries of a workshop in, one by one.
struct WorkshopFold {
    let setup: WorkshopSetup
    let program: RoomProgram
    var state: WorkshopState

    mutating func take(_ entry: WorkshopEntry) {
        defer { state.lastAt = max(state.lastAt ?? entry.at, entry.at) }
        switch entry.event {
        case .began:
            state.status = .running
            state.beganAt = entry.at
            beginBlock(at: entry.at)
        case .moved: move(at: entry.at)
        case .skipped: endBlock(at: entry.at)
        case .extended(let seconds), .waited(let seconds): extend(by: seconds)
        case .chose(let kind): choose(kind, at: entry.at)
        case .clockSet(let ahead):
            state.agenda.shiftClock(by: Int((ahead - state.clockAhead) / 1000))
            state.clockAhead = ahead
        case .seated(let round, let tables): seat(round, tables)
        // Which slips there are, the words themselves tell.
        case .collected: break
        case .counted(let step, let numbers): state.counts[step] = numbers
        case .answered(let step, let number):
            forgetLines(of: step)
            state.answers[step] = number
        case .piled(let step, let heading, let words, let lines): pile(step, heading, words, lines)
        case .revealed(let step): state.revealed.insert(step)
        case .ready(let count): state.ready = count
        case .noted(let number): state.notes.append(number)
        case .struck(let number): strike(number)
        case .undone: break
        case .paused: state.status = .paused
        case .resumed: state.status = .running
        case .takenOver: if state.status == .handedOver { state.status = .running }
        case .handedOver: state.status = .handedOver
        case .finished:
            state.agenda.end(at: clock(entry.at))
            for block in state.agenda.coming { state.agenda.drop(block) }
            state.status = .over
            state.finishedAt = entry.at
        }
    }

    private var live: LiveClock { LiveClock(setup: setup, program: program, state: state) }

    private func clock(_ instant: Instant) -> ClockTime { live.time(at: instant) }

    /// A stage is never shorter than nothing, so that what is added later counts from there.
    private mutating func extend(by seconds: Int) {
        let change = max(seconds, -live.stageSeconds)
        state.agenda.extend(by: change)
        state.stageExtra += change
    }

    private mutating func choose(_ kind: ReplanOption.Kind, at now: Instant) {
        let choice = live.projected(at: now).options(at: clock(now)).first { $0.kind == kind }
        if let choice { state.agenda = choice.after }
        state.choices.append(WorkshopState.Choice(block: state.agenda.current, kind: kind))
        state.accepted = max(0, live.lateness(at: now))
    }

    private mutating func move(at now: Instant) {
        guard let block = state.agenda.current else { return endBlock(at: now) }
        let steps = program.blocks[block]
        guard state.step + 1 < steps.count else { return endBlock(at: now) }
        let isNewStage = steps[state.step].stageIndex != steps[state.step + 1].stageIndex
        state.step += 1
        begin(isNewStage: isNewStage, at: now)
    }

    /// Ends the block that is on, and begins the next unless free time was planned between the two.
    private mutating func endBlock(at now: Instant) {
        guard state.agenda.current != nil else { return beginBlock(at: now) }
        state.agenda.end(at: clock(now))
        state.tables = []
        state.accepted = min(state.accepted, max(0, live.lateness(at: now)))
        let gap = state.agenda.coming.first.map { setup.agenda.blocks[$0].time.gap } ?? 0
        guard gap == 0 else { return begin(isNewStage: true, at: now) }
        beginBlock(at: now)
    }

    private mutating func beginBlock(at now: Instant) {
        state.agenda.begin(at: clock(now))
        state.step = 0
        begin(isNewStage: true, at: now)
        state.blockSeconds = state.agenda.current.map { state.agenda.given[$0] } ?? 0
        guard state.agenda.current == nil else { return }
        state.status = .over
        state.finishedAt = now
    }

    private mutating func begin(isNewStage: Bool, at now: Instant) {
        state.stepBegan = now
        state.ready = nil
        guard isNewStage else { return }
        state.stageBegan = now
        state.stageExtra = 0
    }

    private mutating func seat(_ round: Int, _ tables: [[Int64]]) {
        (state.round, state.tables) = (round, tables)
        guard let block = state.agenda.current else { return }
        if let last = state.seatings.last, last.block == block, last.round == round { state.seatings.removeLast() }
        state.seatings.append(WorkshopState.Seating(block: block, round: round, tables: tables))
    }

    private mutating func pile(_ step: String, _ heading: Int?, _ words: Int?, _ lines: [Int]) {
        let laid = Set(lines)
        for index in (state.piles[step] ?? []).indices {
            state.piles[step]?[index].lines.removeAll(where: laid.contains)
        }
        let same = state.piles[step]?.firstIndex { $0.heading == heading && $0.words == words }
        if let same {
            state.piles[step]?[same].lines += lines
        } else {
            state.piles[step, default: []].append(WorkshopState.Pile(heading: heading, words: words, lines: lines))
        }
        state.piles[step]?.removeAll { $0.lines.isEmpty }
    }

    private mutating func strike(_ number: Int) {
        state.notes.removeAll { $0 == number }
        for (step, answer) in state.answers where answer == number {
            state.answers[step] = nil
            forgetLines(of: step)
        }
        for step in state.piles.keys {
            for index in (state.piles[step] ?? []).indices {
                state.piles[step]?[index].lines.removeAll { $0 == number }
            }
            state.piles[step]?.removeAll { $0.lines.isEmpty || $0.words == number }
        }
    }

    /// What was done with the lines of an answer that is not there any more means nothing.
    private mutating func forgetLines(of step: String) {
        guard !state.counts.isEmpty || !state.piles.isEmpty else { return }
        for other in program.steps(using: step) {
            if case .dots = other.task { state.counts[other.id] = nil } else { state.piles[other.id] = nil }
        }
    }
}
