import Facilitation
import Journal
import LineEditing
import Workshop

/// Leads a facilitator through a workshop: shows where the room is, reads keys, stores what they come to.
@MainActor
final class WorkshopRunner {
    let console: Console
    let desk: WorkshopDesk
    let number: WorkshopID
    private(set) var workshop: LiveWorkshop
    /// Whether the room sees this screen, so that nothing for the facilitator alone may stand on it.
    var isPresented: Bool
    /// Whether the loop is to end.
    var hasLeft = false
    /// People and pairs that were ticked off as ready in this step, by name.
    var readyNames: Set<String> = []
    private var lock: WorkshopLock?
    private let countdown: WorkshopPrompt
    private let stage: StageWriter
    private var shownStep: String?
    /// What keeps the projector from being told, once that was said.
    private var projectorProblem: String?

    init(_ desk: WorkshopDesk, _ workshop: LiveWorkshop, number: WorkshopID, isPresented: Bool) throws {
        console = desk.console
        self.desk = desk
        self.workshop = workshop
        self.number = number
        self.isPresented = isPresented
        lock = try desk.journal.lock(workshop: number)
        countdown = WorkshopPrompt(desk.console)
        stage = try StageWriter(desk.console)
    }

    /// Runs until the workshop is over or the facilitator stops.
    ///
    /// - Throws: a ``Departure`` when a signal ends the process, a ``ConsoleError`` from a script that cannot go on.
    func run() throws {
        while !hasLeft {
            try publish()
            showIfNew()
            try console.completing(.workshop) { try read() }
        }
        try publish()
    }

    /// Stores and takes in what an intent comes to, and shows the room what changed.
    ///
    /// - Throws: a `Refusal` where it cannot be done now, a `JournalError` where it cannot be kept.
    func follow(_ intent: WorkshopIntent) throws {
        let decision = try workshop.decide(
            intent, at: console.clock.now, drawing: UInt64.random(in: 0 ... .max))
        let erasure = try desk.journal.store(decision, in: number)
        workshop.apply(decision)
        if erasure == .notYetGone {
            console.sayWrapped(
                "Deleted. Another window still holds on to the file; its bytes go as soon as it lets go.")
        }
        try publish()
    }

    /// Takes in hands, dots or numbers, and says where there are more of them than people can have given.
    ///
    /// - Throws: what ``follow(_:)`` throws.
    func count(_ numbers: [Int]) throws {
        try follow(.count(numbers))
        let here = try desk.present().count
        let least: Int
        switch workshop.step?.task {
        case .hands: least = numbers.max() ?? 0
        case .numbers: least = numbers.reduce(0, +)
        case .dots(_, let each): least = (numbers.reduce(0, +) + each - 1) / max(1, each)
        default: return
        }
        guard here > 0, least > here else { return }
        console.sayWrapped(
            "That is more than the \(here.of("person", "people")) noted as here can have given. If a key slipped, type it again."
        )
    }

    /// Writes what the projector draws; a full disk must not end a workshop.
    func publish() throws {
        let names = Dictionary(
            try desk.journal.people(in: desk.cohort.id).map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        do {
            try stage.show(workshop.publicMoment(at: console.clock.now) { names[$0] })
            if projectorProblem != nil { console.say("The projector follows again.") }
            projectorProblem = nil
        } catch {
            let problem = String(describing: error)
            if problem != projectorProblem { console.sayWrapped(problem) }
            projectorProblem = problem
        }
    }

    /// Where the room is.
    func showWhereWeAre() {
        shownStep = stepName
        let now = console.clock.now
        let present = (try? desk.present().count) ?? 0
        let view = CueView(isPresented: isPresented, present: present) { [console] in console.terminal.styled($0, .bold)
        }
        console.say("")
        for (text, indent) in view.lines(workshop.cueSheet(at: now), at: now) {
            for line in text.wrapped(to: console.width, hangingIndent: indent) { console.say(line) }
        }
    }

    /// The next loop shows where the room is, even if that is where it was.
    func showAgain() { shownStep = nil }

    private var stepName: String { workshop.step?.id ?? workshop.state.status.rawValue }

    private func showIfNew() {
        guard stepName != shownStep else { return }
        readyNames = []
        showWhereWeAre()
    }

    private func read() throws {
        let prompt = console.isInteractive ? countdown.prompt(for: workshop) : LineEditing.Prompt("")
        let before = console.clock.now
        switch console.lines.read(prompt, ReadOptions(kind: .answer), until: wake) {
        case .line(let line):
            try noticeGap(since: before)
            try handle(line)
        case .endOfInput: try stop()
        case .interrupted:
            guard console.isInteractive else { throw Departure(exitCode: 130) }
            console.say("The workshop goes on. `stop` stops for now, `end` ends it.")
        case .terminated(let signal): throw Departure(exitCode: 128 + signal)
        case .deadline: try noticeGap(since: before)
        case .back, .resized: break
        }
    }

    /// How often the loop looks at the clock while nobody types, so that a closed lid is noticed.
    private static let watch = Duration.seconds(20)

    private var wake: Deadline? { console.isInteractive ? .now + Self.watch : nil }

    /// Notices that the machine slept: much more time passed than was waited for.
    private func noticeGap(since before: Instant) throws {
        guard console.isInteractive, workshop.state.status == .running, workshop.block != nil else { return }
        let passed = console.clock.real(console.clock.now.since(before))
        guard passed > 90_000 else { return }
        try Absence(runner: self).ask(from: before, to: console.clock.now)
    }

    func handle(_ line: String) throws {
        do {
            try WorkshopKeys(runner: self).handle(WorkshopKey(line))
        } catch let refusal as Refusal {
            try refuse(refusal.description)
        } catch let error as ConsoleError {
            try refuse(error.description)
        } catch let problem as JournalError {
            // A full disk must not end a workshop: what was asked is not done, and can be asked again.
            guard console.isInteractive else { throw problem }
            console.complain(problem)
        } catch let help as Grammar.HelpWanted {
            console.say(help.text)
        }
    }

    private func refuse(_ text: String) throws {
        if console.isInteractive { return console.sayWrapped(text) }
        guard console.options.keepsGoing else {
            if workshop.state.status == .running { try follow(.pause) }
            throw ConsoleError(text)
        }
        console.complain(ConsoleError(text))
        console.sawError = true
    }

    /// Writes everything another machine needs, and leaves; goes on here where that fails.
    func handOver(to file: String) throws {
        lock = nil
        do {
            try Grammar.run(["handover", "--", file], in: console)
            workshop = desk.rebuilt(try desk.journal.workshopRecord(number))
            hasLeft = true
        } catch {
            lock = try desk.journal.lock(workshop: number)
            throw error
        }
    }

    /// Stops for now; asks first at a terminal.
    func stop() throws {
        if console.isInteractive,
            try !console.confirms("Stop here for now? `agenda run` goes on later. y, or Return for no", word: "y")
        {
            return showAgain()
        }
        try pauseForNow()
    }

    /// Stops for now.
    func pauseForNow() throws {
        if workshop.state.status == .running { try follow(.pause) }
        hasLeft = true
        console.sayWrapped("Stopped for now. Everything is kept; `agenda run` goes on with this step.")
    }
}
