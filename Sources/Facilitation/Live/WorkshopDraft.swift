/// A decision while it is made.
struct WorkshopDraft {
    let workshop: LiveWorkshop
    let now: Instant
    let draw: UInt64
    var decision = WorkshopDecision()

    private var state: WorkshopState { workshop.state }

    mutating func follow(_ intent: WorkshopIntent) throws(Refusal) {
        switch intent {
        case .takeOver: return add(.takenOver)
        case .resume where state.status == .paused || state.status == .running: return add(.resumed)
        case .note(let text): return try note(text)
        case .strike(let number): return try strike(number)
        default: break
        }
        try checkStatus(for: intent)
        switch intent {
        case .begin: add(.began)
        case .next: next()
        case .skipBlock: add(.skipped)
        case .more(let seconds): try extend(by: seconds)
        case .choose(let kind): try choose(kind)
        case .undo: try undo()
        case .clock(let time): try setClock(time)
        case .waited(let seconds): add(.waited(seconds: seconds))
        case .seat(let round, let tables): add(.seated(round: round, tables: tables))
        case .slip(let text): try collect(text)
        case .count(let numbers): try count(numbers)
        case .answer(let text): try answer(text)
        case .pile(let lines, let heading): try pile(lines, under: heading)
        case .reveal: try reveal()
        case .ready(let count): add(.ready(max(0, count)))
        case .pause: add(.paused)
        case .handOver: add(.handedOver)
        case .finish: add(.finished)
        case .takeOver, .resume, .note, .strike: break
        }
    }

    private func checkStatus(for intent: WorkshopIntent) throws(Refusal) {
        switch state.status {
        case .before where intent != .begin:
            throw Refusal("The workshop has not begun. n begins it.")
        case .running where intent == .begin: throw Refusal("The workshop is on already.")
        case .handedOver:
            throw Refusal("Another machine is in charge of this workshop. takeover FILE brings it back.")
        case .over where intent != .undo && intent != .finish:
            throw Refusal("The workshop is over. u takes the last step back, if it ended too soon.")
        default: break
        }
    }

    mutating func add(_ event: WorkshopEvent) {
        decision.entries.append(WorkshopEntry(at: now, event: event))
    }

    private mutating func next() {
        add(.moved)
        if case .reveal(let steps) = workshop.stepAfter?.task {
            for step in steps { add(.revealed(step: step)) }
        }
    }

    private mutating func extend(by seconds: Int) throws(Refusal) {
        guard abs(seconds) <= 4 * 3600, seconds != 0 else {
            throw Refusal("Give minutes between 1 and 240, such as +2, or -2 for fewer.")
        }
        guard workshop.block != nil else { throw Refusal("No block is on that could be longer.") }
        add(.extended(seconds: seconds))
    }

    private mutating func choose(_ kind: ReplanOption.Kind) throws(Refusal) {
        let clock = workshop.clock
        let options = clock.projected(at: now).options(at: clock.time(at: now))
        guard options.contains(where: { $0.kind == kind }) else {
            throw Refusal("There is nothing to choose: the plan is not late, or nothing would change.")
        }
        add(.chose(kind))
    }

    private mutating func setClock(_ time: ClockTime) throws(Refusal) {
        let machine = Int64(time.seconds) * 1000 - now.since(workshop.setup.midnight)
        guard abs(machine) <= 12 * 3_600_000 else {
            throw Refusal("That is more than half a day away from this machine's clock.")
        }
        add(.clockSet(ahead: machine))
    }

    /// Takes back the latest change that can be taken back, and where people were seated because of it.
    private mutating func undo() throws(Refusal) {
        let undone = Set(workshop.entries.compactMap { if case .undone(let entry) = $0.event { entry } else { nil } })
        let open = workshop.entries.enumerated().filter { !undone.contains($0.offset + 1) }
        guard let last = open.last(where: { $0.element.event.canBeUndone }) else {
            throw Refusal("There is nothing to take back.")
        }
        add(.undone(entry: last.offset + 1))
        for entry in open where entry.offset > last.offset && entry.element.event.followsAMove {
            add(.undone(entry: entry.offset + 1))
        }
    }
}

extension WorkshopEvent {
    /// Whether `u` takes it back.
    var canBeUndone: Bool {
        switch self {
        case .moved, .skipped, .extended, .chose, .clockSet, .waited, .counted, .piled, .revealed, .finished: true
        default: false
        }
    }

    /// Whether it goes when the move before it is taken back.
    var followsAMove: Bool {
        switch self {
        case .seated, .ready: true
        default: false
        }
    }
}
