import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Runs a workshop from its plan, or goes on with the one that is on.
struct AgendaRunCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a workshop from its plan; without a file, go on with the one that is on.",
        discussion: """
            agenda run kick-off.yaml
            agenda run
            A second terminal with `turnabout stage` shows the room what is on; this screen is for you alone.
            """)

    @Argument(
        help: "The plan; left out, the workshop that has not ended goes on.",
        completion: .file(extensions: ["yaml", "yml"]))
    var file: String?
    @Flag(help: "The room sees this screen: nothing for you alone is shown or asked.") var presenter = false
    @Flag(help: "Begin now, whatever time the plan says; its fixed times move along.") var beginNow = false
    @ArgumentParser.Option(help: "Who is not here yet: names with commas between.") var missing: String?

    @ArgumentParser.Option(help: "The folder for the notes at the end.", completion: .directory) var to = "notes"

    @MainActor func run(in console: Console) throws {
        let agenda = try file.map { try console.agenda(in: $0) }
        let desk = try WorkshopDesk(console)
        if let open = try desk.journal.latestUnfinishedWorkshop(in: desk.cohort.id) {
            if try goesOn(open, agenda, desk) { return try goOn(open, agenda, desk) }
        } else if agenda == nil {
            throw ConsoleError("No workshop is on in \(desk.cohort.name.shownShort). Name its plan: agenda run FILE")
        }
        guard let agenda else { return }
        try check(agenda, in: console)
        try begin(agenda, desk)
    }

    /// A plan with an exercise that does not exist cannot be run; everything else can be lived with.
    @MainActor private func check(_ agenda: Agenda, in console: Console) throws {
        let findings = AgendaCheck.findings(
            in: agenda, exercises: console.exercisesForAgendas, people: try console.peopleForAgendas())
        let name = (file?.split(separator: "/").last.map(String.init) ?? "").shownShort
        let fatal = findings.filter(\.stopsARun)
        guard fatal.isEmpty else {
            throw ConsoleError(
                fatal.map { $0.line > 0 ? "\(name) line \($0.line): \($0.text)" : "\(name): \($0.text)" }
                    .joined(separator: "\n"))
        }
        guard !findings.isEmpty else { return }
        console.sayWrapped(
            "\(findings.count.of("thing", "things")) in \(name) could be better; `agenda check \(name)` says what.")
    }

    /// Whether the workshop that is on goes on; one of another plan has to be ended first.
    @MainActor private func goesOn(_ open: WorkshopSummary, _ agenda: Agenda?, _ desk: WorkshopDesk) throws -> Bool {
        let console = desk.console
        let isOfNow = try isOfNow(open, desk)
        guard let agenda, agenda.title != open.title || !isOfNow else { return true }
        if open.state == .handedOver { return false }
        guard isOfNow else {
            console.sayWrapped(
                "\"\(open.title.shown)\" of \(open.day) was never ended; `export workshop \(open.id)` has its notes.")
            return false
        }
        throw ConsoleError(
            "\"\(open.title.shownShort)\" is on already, and there is one workshop at a time. `agenda run` goes on with it; end ends it there."
        )
    }

    /// Whether a workshop began today, or yesterday evening and goes past midnight.
    @MainActor private func isOfNow(_ open: WorkshopSummary, _ desk: WorkshopDesk) throws -> Bool {
        if open.day == desk.console.clock.today { return true }
        let last = try desk.journal.workshopRecord(open.id).entries.last?.at ?? open.startedAt
        return desk.console.clock.now.since(last) < Absence.longest
    }

    @MainActor private func begin(_ agenda: Agenda, _ desk: WorkshopDesk) throws {
        let console = desk.console
        let agenda = try movedToNow(agenda, console)
        try noteTheMissing(desk)
        let workshop = try desk.new(agenda)
        let people = try desk.present().count
        let timeline = agenda.running.timeline()
        console.sayWrapped(
            "\(console.terminal.styled(agenda.title.shown, .bold)): \(agenda.start.short) to \(timeline.end.short), \(agenda.blocks.count.of("block", "blocks")). \(people.of("person is", "people are")) here, in \(desk.cohort.name.shown)."
        )
        if people == 0 {
            console.sayWrapped(
                "Nobody can be seated like this: `arrive NAME` brings people in, one by one; `cohort import FILE.csv` beforehand brings a whole list."
            )
        }
        if !presenter { try showParked(desk) }
        let isPresented = try asksWhoSees(console)
        let number = try desk.journal.beginWorkshop(workshop.setup, in: desk.cohort.id, WorkshopDecision())
        sayKeys(console, isPresented)
        try WorkshopRunner(desk, workshop, number: number, isPresented: isPresented).runToTheEnd(notesIn: to)
    }

    /// A plan for another time of day can begin now: for trying it out, or because the day turned out otherwise.
    @MainActor private func movedToNow(_ agenda: Agenda, _ console: Console) throws -> Agenda {
        let midnight = WallClock.midnight(of: console.clock.now)
        let now = ClockTime(seconds: Int(console.clock.now.since(midnight) / 1000))
        let away = now - agenda.start
        guard abs(away) > Self.farAway else { return agenda }
        let rounded = (away + 150) / 300 * 300
        let isWanted =
            try beginNow
            || (console.isInteractive
                && console.confirms(
                    "The plan begins at \(agenda.start.short), and it is \(now.roundedToMinute.short). Begin it now instead? y, or Return for no",
                    word: "y"))
        return isWanted ? agenda.shifted(by: rounded) : agenda
    }

    /// Further than this from its start, in seconds, a plan was hardly meant for now.
    private static let farAway = 45 * 60

    @MainActor private func goOn(_ open: WorkshopSummary, _ agenda: Agenda?, _ desk: WorkshopDesk) throws {
        let console = desk.console
        guard open.state != .handedOver else {
            throw ConsoleError(
                "\"\(open.title.shownShort)\" was handed over to another machine. `takeover FILE` with a file from there brings it back."
            )
        }
        let record = try desk.journal.workshopRecord(open.id)
        let workshop = desk.rebuilt(record)
        console.sayWrapped("Going on with \(console.terminal.styled(open.title.shown, .bold)).")
        if let agenda, !Self.areSame(agenda, workshop.setup.agenda) {
            console.sayWrapped(
                "The file has changed since it began; what goes on is the plan as it was then. For the new one, `end` this one first."
            )
        }
        if try !isOfNow(open, desk) {
            console.sayWrapped(
                "It is of \(open.day) and was never ended. If it is over, type end: its notes are written.")
        }
        let isPresented = try asksWhoSees(console)
        let runner = try WorkshopRunner(desk, workshop, number: open.id, isPresented: isPresented)
        if let last = workshop.state.lastAt, workshop.state.beganAt != nil, workshop.state.status != .over {
            try runner.follow(.resume)
            try Absence(runner: runner).ask(from: last, to: console.clock.now)
        }
        sayKeys(console, isPresented)
        try runner.runToTheEnd(notesIn: to)
    }

    /// Whether two plans differ in nothing but where they stand in a file, and when they begin.
    private static func areSame(_ plan: Agenda, _ other: Agenda) -> Bool {
        func bare(_ plan: Agenda) -> Agenda {
            var plan = plan.shifted(by: -plan.start.seconds)
            for index in plan.blocks.indices { plan.blocks[index].line = 0 }
            return plan
        }
        return bare(plan) == bare(other)
    }

    /// Asks once whether the room sees this screen.
    @MainActor private func asksWhoSees(_ console: Console) throws -> Bool {
        guard !presenter, console.isInteractive else { return presenter }
        while true {
            let question = "Does the room see this screen? y, or Return if only you do"
            switch try openingAnswer(console, to: console.promptLine(asking: question))?.lowercased() {
            case "y", "yes":
                console.clearForTheRoom()
                return true
            case nil, "n", "no": return false
            default: continue
            }
        }
    }

    /// Notes who is not here yet; everybody else of the cohort is.
    @MainActor private func noteTheMissing(_ desk: WorkshopDesk) throws {
        let today = desk.console.clock.today
        try desk.journal.setAttendance(false, of: try theMissing(desk), on: today)
        try desk.journal.setAttendance(true, of: try desk.present().map(\.id), on: today)
    }

    @MainActor private func theMissing(_ desk: WorkshopDesk) throws -> [PersonID] {
        let console = desk.console
        if let missing { return try Self.people(missing, desk) }
        let people = try desk.journal.people(in: desk.cohort.id)
        let isKnown = try !desk.journal.attendance(in: desk.cohort.id, on: console.clock.today).isEmpty
        // Whose chair is empty is not asked in front of the room.
        guard console.isInteractive, !presenter, people.count > 1, !isKnown else { return [] }
        console.sayWrapped(
            "Who is not here yet? Names with commas between, or Return if all \(people.count) are; `arrive NAME` brings them in later."
        )
        while true {
            guard let names = try console.completing(.names, { try openingAnswer(console, to: "> ") }) else {
                return []
            }
            do { return try Self.people(names, desk) } catch { console.sayWrapped(String(describing: error)) }
        }
    }

    @MainActor private static func people(_ names: String, _ desk: WorkshopDesk) throws -> [PersonID] {
        try names.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
            .map { try desk.console.person($0, in: desk.cohort).id }
    }

    @MainActor private func showParked(_ desk: WorkshopDesk) throws {
        let parked = try desk.journal.parked(in: desk.cohort.id).filter { $0.session == nil }
        guard !parked.isEmpty else { return }
        desk.console.sayWrapped("Parked last time:")
        for item in parked.prefix(5) { desk.console.sayWrapped("  \(item.number)  \(item.text.shown)", indent: 5) }
        if parked.count > 5 { desk.console.sayWrapped("  and \(parked.count - 5) more; /parked shows them.") }
    }

    @MainActor private func sayKeys(_ console: Console, _ isPresented: Bool) {
        guard console.isInteractive else { return }
        if !isPresented { console.sayWrapped("For the projector: `turnabout stage` in a second terminal.") }
        console.sayWrapped("Return where we are · n next · u take back · +2 more time · t type · r show · ? all keys")
    }
}

extension AgendaRunCommand {
    /// What is answered before anything has begun; nil for Return.
    ///
    /// - Throws: a ``ConsoleError`` at Ctrl-C or Ctrl-D, which are no answer to who sees the screen.
    @MainActor private func openingAnswer(_ console: Console, to prompt: String) throws -> String? {
        while true {
            switch console.lines.read(LineEditing.Prompt(prompt), ReadOptions(kind: .answer)) {
            case .line(let line): return line.trimmed.isEmpty ? nil : line.trimmed
            case .deadline, .resized, .back: continue
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted:
                throw ConsoleError("Stopped before anything began. The same command asks again.")
            }
        }
    }
}

extension Console {
    /// What somebody answers in one line; nil where they give no answer.
    func answer() throws -> String? {
        while true {
            switch lines.read(LineEditing.Prompt("> "), ReadOptions(kind: .answer)) {
            case .line(let line): return line.trimmed.isEmpty ? nil : line.trimmed
            case .deadline, .resized: continue
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted, .back: return nil
            }
        }
    }
}
