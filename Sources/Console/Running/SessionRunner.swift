import Facilitation
import Journal
import LineEditing
import Workshop

/// Leads people through one session: shows each moment, reads what they type, stores what it comes to.
@MainActor
final class SessionRunner {
    let console: Console
    let number: SessionID
    private(set) var session: Session
    private let journal: Journal
    private let cohort: CohortID
    private let lock: SessionLock
    private let countdown: SessionPrompt
    private var shownBeat: BeatID?
    private var shownStage: Int?
    private var eyes: String?
    private var prefill: String?
    var hasLeft = false

    init(_ console: Console, _ session: Session, number: SessionID, journal: Journal, cohort: CohortID) throws {
        self.console = console
        self.session = session
        self.number = number
        self.journal = journal
        self.cohort = cohort
        lock = try journal.lock(number)
        countdown = SessionPrompt(console)
    }

    /// Runs until the session is finished, or the people stop.
    ///
    /// - Throws: a ``Departure`` when a signal ends the process, a ``ConsoleError`` from a script that cannot go on.
    func run() throws {
        defer { leaveOwnScreen() }
        let place = console.completionPlace
        console.completionPlace = .session
        defer { console.completionPlace = place }
        while !hasLeft {
            let moment = session.moment
            if case .finished = moment.task { break }
            guard try enter(moment) else { continue }
            try read(moment)
        }
        guard session.isFinished else { return }
        ClosingView(console: console, session: session, number: number).show()
    }

    /// What was typed last is handled; the next moment is drawn even if the beat is the same.
    func showAgain() { shownBeat = nil }

    /// Stores and takes in what an intent comes to.
    func follow(_ intent: Intent) throws {
        let decision = try session.decide(intent, at: console.clock.now)
        let outcome = try journal.store(decision, in: number)
        session.apply(decision)
        if outcome == .notYetGone {
            console.sayWrapped(
                "Deleted. Another window still holds on to the file; its bytes go as soon as it lets go.")
        }
    }

    /// Whether one person alone sees the screen.
    var isOwnScreen: Bool { eyes != nil }

    var view: MomentView {
        MomentView(width: console.width, colour: console.terminal.policy.colour)
    }

    func show(_ lines: [String]) {
        for line in lines { console.say(line) }
    }

    /// Puts text into the next line to be edited.
    func offer(_ text: String) { prefill = text }

    /// Puts a thought aside for later.
    func park(_ text: String) throws {
        try journal.park(text, in: cohort, session: number)
    }

    /// Shows a moment that is new; nothing is shown to the wrong eyes.
    ///
    /// - Returns: whether a line is to be read for it.
    private func enter(_ moment: Moment) throws -> Bool {
        if let owner = moment.onlyFor, owner != eyes, console.isInteractive, session.setup.participants.count > 1 {
            // Going on after a stop in the middle of someone's own questions: hand the keyboard over again.
            if case .handOver = moment.task {} else { return try handOver(to: owner, thenReturn: true) }
        }
        if moment.onlyFor == nil, eyes != nil { leaveOwnScreen() }
        if moment.beat != shownBeat {
            if moment.stageNumber != shownStage {
                shownStage = moment.stageNumber
                show(view.heading(moment))
            }
            show([""] + view.body(moment))
            shownBeat = moment.beat
            prefill = previous(moment)
        }
        switch moment.task {
        case .handOver(let name, _):
            if console.isInteractive { _ = try handOver(to: name, thenReturn: false) }
            if !hasLeft { try follow(.ready) }
            return false
        case .ask, .release: return true
        case .promise where console.isInteractive, .keep where console.isInteractive: return true
        default:
            if console.isInteractive { return true }
            try follow(.ready)
            return false
        }
    }

    private func previous(_ moment: Moment) -> String? {
        guard case .ask(let prompt) = moment.task, let answer = prompt.previous else { return nil }
        switch answer {
        case .line(let text), .text(let text): return text.hasPrefix("/") ? "/" + text : text
        case .lines(let items): return items.joined(separator: "; ")
        case .scale(let step): return String(step)
        case .choice(let id): return prompt.options.first { $0.id == id }?.text ?? id
        case .choices(let ids):
            return ids.compactMap { id in prompt.options.firstIndex { $0.id == id } }
                .map { String($0 + 1) }.joined(separator: ", ")
        case .promise(let promise): return "\(promise.owner): \(promise.action), by \(promise.by)"
        }
    }

    private func handOver(to name: String, thenReturn: Bool) throws -> Bool {
        leaveOwnScreen()
        if thenReturn {
            show(["", "The next questions are for \(name) alone. Press Return when only \(name) can see the screen."])
        }
        while true {
            switch console.lines.read(LineEditing.Prompt("Return when only you can see> "), ReadOptions(kind: .answer))
            {
            case .line(let line):
                if line.hasPrefix("/") || !line.isEmpty {
                    try SessionCommands(runner: self).handle(line, session.moment)
                    if hasLeft || session.moment.beat != shownBeat, !thenReturn { return false }
                    continue
                }
                eyes = name
                console.terminal.enterAlternateScreen()
                if !console.terminal.clearScreenAndScrollback() { show(Array(repeating: "", count: 50)) }
                shownBeat = nil
                return false
            case .endOfInput:
                try pauseForNow()
                return false
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .interrupted: console.say("/stop ends here for now; Return goes on.")
            default: continue
            }
        }
    }

    private func leaveOwnScreen() {
        guard eyes != nil else { return }
        eyes = nil
        console.terminal.clearScreenAndScrollback()
        console.terminal.leaveAlternateScreen()
        shownBeat = nil
        if !console.terminal.supportsAlternateScreen { shownStage = nil }
    }

    private func read(_ moment: Moment) throws {
        let isOwn = moment.onlyFor != nil
        let options = ReadOptions(
            kind: isOwn ? .confidentialAnswer : .answer, prefilled: prefill ?? "", isMultiline: takesLines(moment),
            scratchDirectory: takesLines(moment) ? try console.dataDirectory().path : nil, allowsBack: true)
        prefill = nil
        let prompt =
            console.isInteractive ? countdown.prompt(for: moment, tag: tag(moment)) : LineEditing.Prompt("")
        switch console.lines.read(prompt, options) {
        case .line(let line): try handle(line, moment)
        case .endOfInput: try end(moment)
        case .interrupted:
            guard console.isInteractive else { throw Departure(exitCode: 130) }
            console.say(console.terminal.styled("The line is gone, the session is not. /stop ends here for now.", .dim))
        case .back: try handle("/back", moment)
        case .terminated(let signal): throw Departure(exitCode: 128 + signal)
        case .deadline, .resized: break
        }
    }

    private func handle(_ line: String, _ moment: Moment) throws {
        do {
            try SessionCommands(runner: self).handle(line, moment)
        } catch let refusal as Refusal {
            if console.isInteractive {
                show(refusal.description.wrapped(to: console.width))
                if !line.hasPrefix("/") { prefill = line }
            } else if console.options.keepsGoing {
                console.complain(refusal)
                console.sawError = true
            } else {
                try follow(.pause)
                throw ConsoleError(refusal.description)
            }
        }
    }

    private func takesLines(_ moment: Moment) -> Bool {
        guard case .ask(let prompt) = moment.task else { return false }
        return prompt.input == .text || prompt.input == .lines
    }

    private func tag(_ moment: Moment) -> String {
        switch moment.task {
        case .ask(let prompt):
            let readers = "[\(prompt.readers)]"
            let who = prompt.who.map { " " + sanitizedForTerminal($0, keepsLineBreaks: false) } ?? ""
            let full = readers + who
            return displayWidth(of: full) > console.width / 2 ? readers.truncated(to: console.width / 2) : full
        case .keep: return "keep them? y, or Return for no"
        case .promise: return "done, moved DATE, let go; Return leaves it open"
        case .release: return "share it? y, e, or Return for no"
        default: return "Return when ready"
        }
    }

    private func end(_ moment: Moment) throws {
        if console.isInteractive {
            let answer = console.lines.read(LineEditing.Prompt("Stop here, and go on later with `resume`? y/n> "))
            if case .line(let line) = answer, !line.lowercased().hasPrefix("y") { return showAgain() }
            if case .interrupted = answer { return showAgain() }
        }
        try pauseForNow()
    }

    /// Stops for now; the session can be gone on with later.
    func pauseForNow() throws {
        leaveOwnScreen()
        try follow(.pause)
        hasLeft = true
        console.say("Stopped for now. Everything is kept; `resume` goes on with this question.")
    }
}
