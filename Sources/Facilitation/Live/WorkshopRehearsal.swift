import Circles
package import Workshop

/// Plays a whole workshop with made-up people, through the engine that holds a real one and a clock that only counts.
package struct WorkshopRehearsal {
    /// What is to be played.
    package struct Wish: Sendable {
        /// The plan.
        package var agenda: Agenda
        /// What can be run, by name.
        package var exercises: [String: any Exercise]
        /// How many take part.
        package var people: Int
        /// Where the draws begin.
        package var seed: UInt64
        /// Blocks that do not keep to their time; for the others it is drawn.
        package var overruns: [Rehearsal.Overrun]
        /// What is chosen when the plan runs late; where it is not offered, everything shifts.
        package var choice: ReplanOption.Kind

        /// A wish.
        package init(
            _ agenda: Agenda, exercises: [String: any Exercise], people: Int, seed: UInt64 = 1,
            overruns: [Rehearsal.Overrun] = [], choosing choice: ReplanOption.Kind = .shift
        ) {
            (self.agenda, self.exercises, self.people, self.seed) = (agenda, exercises, people, seed)
            (self.overruns, self.choice) = (overruns, choice)
        }
    }

    let wish: Wish
    var played: RehearsedWorkshop
    var dice: SplitMix64
    var now: Instant
    /// Who is there, in ascending order.
    var present: [Int64] = []
    /// Who has still to come, and who has still to leave, the next one last.
    private var coming: [SyntheticCohort.Person]
    private var leaving: [SyntheticCohort.Person]
    private var seats: RehearsalSeats
    private var seatedAt: Int?
    /// Whether somebody has come or left since people sat down.
    private var isStale = true

    /// Plays a workshop.
    ///
    /// - Parameter wish: what is to be played.
    /// - Returns: how it went.
    /// - Throws: a ``Refusal`` where the engine does not do what a facilitator would.
    package static func play(_ wish: Wish) throws(Refusal) -> RehearsedWorkshop {
        var rehearsal = WorkshopRehearsal(wish)
        try rehearsal.follow(.begin)
        while rehearsal.workshop.state.status == .running { try rehearsal.goOn() }
        return rehearsal.outcome
    }

    private init(_ wish: Wish) {
        self.wish = wish
        let length = wish.agenda.running.timeline().end - wish.agenda.start
        let cohort = SyntheticCohort(wish.people, seed: wish.seed, seconds: length)
        let program = RoomProgram(wish.agenda, exercises: wish.exercises, people: wish.people)
        let setup = WorkshopSetup(
            agenda: wish.agenda, day: CivilDate(dayNumber: 0), midnight: Instant(milliseconds: 0), seed: wish.seed,
            people: wish.people)
        played = RehearsedWorkshop(workshop: LiveWorkshop(setup, program: program), cohort: cohort)
        dice = SplitMix64(seed: wish.seed ^ 0x5EA7)
        now = Instant(milliseconds: Int64(wish.agenda.start.seconds) * 1000)
        let rooms = wish.agenda.rooms.compactMap(\.seats)
        coming = cohort.people.sorted { ($1.comesAfter, $1.number) < ($0.comesAfter, $0.number) }
        leaving = cohort.people.filter { $0.leavesAfter != nil }
            .sorted { ($1.leavesAfter ?? .max, $1.number) < ($0.leavesAfter ?? .max, $0.number) }
        seats = RehearsalSeats(cohort, rooms: rooms.count == wish.agenda.rooms.count ? rooms : [], seed: wish.seed)
        comeAndGo()
    }

    var workshop: LiveWorkshop { played.workshop }

    mutating func follow(_ intent: WorkshopIntent) throws(Refusal) {
        let decision = try played.workshop.decide(intent, at: now, drawing: dice.next())
        played.workshop.apply(decision)
    }

    private var outcome: RehearsedWorkshop {
        var outcome = played
        (outcome.rounds, outcome.repeats, outcome.unavoidable) = (seats.rounds, seats.repeats, seats.unavoidable)
        return outcome
    }

    /// Goes through the step that is on, or waits for the next block.
    private mutating func goOn() throws(Refusal) {
        guard let block = workshop.block, let step = workshop.step else {
            let timeline = workshop.state.agenda.timeline(at: time)
            if let coming = workshop.state.agenda.coming.first {
                now = max(now, workshop.clock.instant(at: timeline.rows[coming].start))
            }
            comeAndGo()
            return try follow(.next)
        }
        played.steps += 1
        try keepTime(block, step)
        try seat(block, step)
        try type(at: step)
        let steps = workshop.program.blocks[block].filter { $0.stageIndex == step.stageIndex }
        let place = (steps.firstIndex { $0.id == step.id } ?? 0) + 1
        now = max(
            now,
            workshop.state.stageBegan.adding(seconds: Int64(workshop.clock.stageSeconds * place / steps.count)))
        waitForTheNext(step)
        comeAndGo()
        try follow(.next)
    }

    /// A block with a fixed time is not begun before it.
    private mutating func waitForTheNext(_ step: RoomStep) {
        guard workshop.stepAfter == nil, let next = workshop.state.agenda.coming.first,
            let fixed = wish.agenda.blocks[next].time.startsAt, wish.agenda.blocks[next].time.gap == 0
        else { return }
        now = max(now, workshop.clock.instant(at: fixed))
    }

    private var time: ClockTime { workshop.clock.time(at: now) }

    /// Gives a stage its share of what the block takes longer, and chooses how to go on where that makes it late.
    private mutating func keepTime(_ block: Int, _ step: RoomStep) throws(Refusal) {
        let stages = workshop.program.blocks[block]
        guard stages.first(where: { $0.stageIndex == step.stageIndex })?.id == step.id else { return }
        let whole = workshop.state.blockSeconds
        let before = Set(stages.map(\.stageIndex)).filter { $0 < step.stageIndex }
            .reduce(0) { $0 + workshop.clock.seconds(ofStage: $1, in: block) }
        let (extra, share) = (overrun(of: block), workshop.clock.seconds(ofStage: step.stageIndex, in: block))
        let seconds = whole > 0 ? extra * (before + share) / whole - extra * before / whole : extra
        for part in Self.parts(of: seconds) { try follow(.more(seconds: part)) }
        let cue = workshop.cueSheet(at: now)
        guard let option = cue.options.first(where: { $0.kind == wish.choice }) ?? cue.options.first else { return }
        let lateness = workshop.clock.lateness(at: now)
        try follow(.choose(option.kind))
        played.choices.append(.init(at: time, block: block, kind: option.kind, lateness: lateness))
    }

    /// Seconds in parts as large as a facilitator may give at once.
    private static func parts(of seconds: Int) -> [Int] {
        let most = WorkshopDraft.mostAtOnce
        let whole = Array(repeating: seconds.signum() * most, count: abs(seconds) / most)
        return seconds % most == 0 ? whole : whole + [seconds % most]
    }

    /// The seconds that a block takes longer: as wished for, or drawn; a break, a buffer and a fixed block keep to their time.
    private func overrun(of block: Int) -> Int {
        let wished = wish.overruns.filter { $0.block == block }
        guard wished.isEmpty else { return wished.reduce(0) { $0 + $1.seconds } }
        let planned = wish.agenda.blocks[block]
        guard planned.content != .pause, planned.content != .buffer, planned.time.startsAt == nil else { return 0 }
        var dice = SplitMix64(seed: wish.seed &+ UInt64(block) &* 0x9E37_79B9)
        let percent = Int(dice.next() % 20) + 5
        switch dice.next() % 6 {
        case 0, 1: return planned.time.seconds * percent / 100 / 15 * 15
        case 2 where !planned.time.isProtected: return -planned.time.seconds * percent / 200 / 15 * 15
        default: return 0
        }
    }

    /// Lets in who is due, and lets go who has to.
    private mutating func comeAndGo() {
        let passed = time - wish.agenda.start
        var (come, left): ([Int64], [Int64]) = ([], [])
        while let person = coming.last, person.comesAfter <= passed {
            come.append(person.number)
            coming.removeLast()
        }
        while let person = leaving.last, person.leavesAfter ?? .max <= passed {
            left.append(person.number)
            leaving.removeLast()
        }
        guard !come.isEmpty || !left.isEmpty else { return }
        isStale = true
        present = Set(present).union(come).subtracting(left).sorted()
        for person in come.sorted() { seats.arrive(person) }
        for person in left.sorted() { seats.leave(person) }
        played.attendance.append(.init(at: time, present: present.count))
    }

    /// Gives everybody who is there a place where the step asks for tables, and lets who came or went since join or leave.
    private mutating func seat(_ block: Int, _ step: RoomStep) throws(Refusal) {
        let tables = workshop.state.tables
        let isSeated = seatedAt == block && !isStale && !tables.isEmpty
        if case .seats(let size) = step.task {
            let rounds = Agenda.circles(of: wish.agenda.blocks[block].content)?.rounds ?? 1
            let round = step.round ?? 0
            let seated = seats.circles(
                of: present, size: size ?? 4, rounds: rounds, round: round, block: block)
            try follow(.seat(round: round, tables: seated))
        } else if isSeated {
            return
        } else if step.groups == .pairs {
            let pairs = seats.pairs(of: present)
            if pairs != tables { try follow(.seat(round: 0, tables: pairs)) }
            if seatedAt != block { played.trios += pairs.count { $0.count == 3 } }
        } else if !tables.isEmpty {
            try mend(tables)
        }
        let places = workshop.state.tables
        guard !places.isEmpty else { return }
        (seatedAt, isStale) = (block, false)
        played.unseated.formUnion(Set(present).subtracting(places.joined()))
    }

    /// Lets who came since people sat down join a table, and takes those away who left.
    private mutating func mend(_ tables: [[Int64]]) throws(Refusal) {
        let (seated, here) = (Set(tables.joined()), Set(present))
        guard seated != here else { return }
        var mended = tables
        for person in seated.subtracting(here).sorted() { mended = RehearsalSeats.removing(person, from: mended) }
        for person in here.subtracting(seated).sorted() { mended = RehearsalSeats.adding(person, to: mended) }
        try follow(.seat(round: workshop.state.round, tables: mended))
    }
}
