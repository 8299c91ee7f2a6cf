/// A decision while it is made.
struct WorkshopDraft {
    let workshop: LiveWorkshop
    let now: Instant
    let draw: UInt64
    var decision = WorkshopDecision()

    private var state: WorkshopState { workshop.state }

    mutating func follow(_ intent: WorkshopIntent) throws(Refusal) {
        switch intent {
        case .takeOver where state.status == .handedOver: return add(.takenOver)
        case .takeOver: throw Refusal("This machine is in charge of the workshop already.")
        case .resume where state.status == .paused || state.status == .running: return add(.resumed)
        case .note(let text) where state.status != .handedOver: return try note(text)
        case .strike(let number) where state.status != .handedOver: return try strike(number)
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
        case .clock(let time): setClock(time)
        case .waited(let seconds): try wait(seconds)
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
        case .running where intent == .begin, .paused where intent == .begin:
            throw Refusal("The workshop is on already.")
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

    /// The most seconds that a stage is given, or loses, at once.
    static let mostAtOnce = 4 * 3600

    private mutating func extend(by seconds: Int) throws(Refusal) {
        guard abs(seconds) <= Self.mostAtOnce, seconds != 0 else {
            throw Refusal("Give minutes between 1 and 240, such as +2, or -2 for fewer.")
        }
        guard workshop.block != nil else { throw Refusal("No block is on that could be longer.") }
        add(.extended(seconds: seconds))
    }

    private mutating func wait(_ seconds: Int) throws(Refusal) {
        guard (1...24 * 3600).contains(seconds) else {
            throw Refusal("A wait is at least a second and at most a day.")
        }
        guard workshop.block != nil else { throw Refusal("No block is on that could be longer.") }
        add(.waited(seconds: seconds))
    }

    private mutating func choose(_ kind: ReplanOption.Kind) throws(Refusal) {
        let clock = workshop.clock
        let options = clock.projected(at: now).options(at: clock.time(at: now))
        guard options.contains(where: { $0.kind == kind }) else {
            throw Refusal("There is nothing to choose: the plan is not late, or nothing would change.")
        }
        add(.chose(kind))
    }

    /// Takes the time of day that is nearest to this machine's, because a workshop may go past midnight.
    private mutating func setClock(_ time: ClockTime) {
        let (day, half) = (Int64(24 * 3_600_000), Int64(12 * 3_600_000))
        let ahead = (Int64(time.seconds) * 1000 - now.since(workshop.setup.midnight)) % day
        add(.clockSet(ahead: ahead > half ? ahead - day : ahead <= -half ? ahead + day : ahead))
    }
}
