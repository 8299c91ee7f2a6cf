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
    private var shownCue: String?
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
        while !hasLeft {
            let moment = session.moment
            if case .finished = moment.task { break }
            guard try enter(moment) else { continue }
            try console.completing(.session) { try read(moment) }
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
            if case .handOver = moment.task {
            } else {
                show([""] + view.handOver(to: owner, .ownEyes))
                _ = try handOver(to: owner, moment)
                return false
            }
        }
        if moment.onlyFor == nil, eyes != nil { leaveOwnScreen() }
        if moment.beat != shownBeat {
            if moment.stageNumber != shownStage {
                shownStage = moment.stageNumber
                shownCue = nil
                show(view.heading(moment))
            }
            if let cue = moment.cue, cue != shownCue { show(view.cue(cue)) }
            shownCue = moment.cue
            show([""] + view.body(moment))
            if console.isInteractive, case .ask(let prompt) = moment.task, !tag(moment).contains(prompt.readers) {
                show(view.readers(prompt))
            }
            shownBeat = moment.beat
            prefill = previous(moment)
        }
        switch moment.task {
        case .handOver(let name, _):
            if try !console.isInteractive || handOver(to: name, moment) { try follow(.ready) }
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

    /// Waits until only the person named can see, and gives them a screen of their own.
    ///
    /// - Returns: whether the screen is theirs; if not, something else was done and the moment has to be looked at anew.
    private func handOver(to name: String, _ moment: Moment) throws -> Bool {
        leaveOwnScreen()
        if !console.terminal.supportsAlternateScreen {
            console.sayWrapped("This terminal cannot hide what was typed: whoever comes next can scroll back to it.")
        }
        let options = ReadOptions(kind: .confidentialAnswer)
        while true {
            switch console.lines.read(LineEditing.Prompt("Return when only you can see> "), options) {
            case .line(let line) where line.trimmed.isEmpty:
                takeOwnScreen(of: name)
                return true
            case .line(let line):
                try handleBeforeHandOver(line, moment)
                if hasLeft || session.moment.beat != moment.beat { return false }
            case .endOfInput:
                try end()
                return false
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .interrupted: sayTheLineIsGone()
            case .back, .deadline, .resized: continue
            }
        }
    }

    /// Whoever types before the hand-over may be anyone: commands are followed, but nothing is taken for an answer.
    private func handleBeforeHandOver(_ line: String, _ moment: Moment) throws {
        let words = line.trimmed
        if SessionCommands.isBareCommand(words) { return try handle("/" + words, moment) }
        if words.hasPrefix("/"), !words.hasPrefix("//") { return try handle(words, moment) }
        console.sayWrapped("Nothing is asked yet. Return goes on to the questions, /stop ends here for now.")
    }

    private func takeOwnScreen(of name: String) {
        eyes = name
        console.terminal.enterAlternateScreen()
        if !console.terminal.clearScreenAndScrollback() { pushScreenAway() }
        shownBeat = nil
    }

    private func pushScreenAway() {
        show(Array(repeating: "", count: max(50, console.terminal.size.rows)))
    }

    private func leaveOwnScreen() {
        guard eyes != nil else { return }
        eyes = nil
        if !console.terminal.clearScreenAndScrollback(), console.isInteractive { pushScreenAway() }
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
        case .endOfInput: try end()
        case .interrupted:
            guard console.isInteractive else { throw Departure(exitCode: 130) }
            // The next moment finds that nobody has the screen, and hands it over again.
            if console.editor.takeSuspensionOnOwnScreen() { return leaveOwnScreen() }
            sayTheLineIsGone()
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
                if takesWords(moment), !line.hasPrefix("/") { prefill = line }
            } else if console.options.keepsGoing {
                console.complain(refusal)
                console.sawError = true
            } else {
                try follow(.pause)
                throw ConsoleError(refusal.description)
            }
        }
    }

    /// Whether a refused answer is worth mending; a wrong number or option is sooner typed anew.
    private func takesWords(_ moment: Moment) -> Bool {
        guard case .ask(let prompt) = moment.task else { return false }
        return ![.scale, .choice, .choices].contains(prompt.input)
    }

    private func takesLines(_ moment: Moment) -> Bool {
        guard case .ask(let prompt) = moment.task else { return false }
        return prompt.input == .text || prompt.input == .lines
    }

    /// What stands before the line, beside the time: who will read it, or what may be typed.
    private func tag(_ moment: Moment) -> String {
        // Time, the end of the prompt, and some room to type.
        let room = console.width - 20
        switch moment.task {
        case .ask(let prompt):
            let readers = "[\(prompt.readers)]"
            let who = prompt.who.map { " " + sanitizedForTerminal($0, keepsLineBreaks: false) } ?? ""
            let short = "[" + prompt.readers.prefix { $0 != ";" } + "; …]"
            return [readers + who, readers, short].first { displayWidth(of: $0) <= room } ?? short.truncated(to: room)
        case .keep: return room < 36 ? "keep them? y/Return" : "keep them? y, or Return for no"
        case .promise: return room < 46 ? "done, moved, let go" : "done, moved DATE, let go; Return leaves it open"
        case .release: return room < 36 ? "share it? y/e/Return" : "share it? y, e, or Return for no"
        default: return "Return when ready"
        }
    }

    private func sayTheLineIsGone() {
        let text = "The line is gone, the session is not. /stop ends here for now."
        for line in text.wrapped(to: console.width) { console.say(console.terminal.styled(line, .dim)) }
    }

    /// Asks whether to stop; without a terminal it stops.
    func end() throws {
        if console.isInteractive {
            console.sayWrapped("Stop here for now? `resume` goes on later.")
            switch console.lines.read(LineEditing.Prompt("stop? y/n> "), ReadOptions(kind: .answer)) {
            case .line(let line):
                if !line.trimmed.lowercased().hasPrefix("y") { return showAgain() }
            case .interrupted, .back, .deadline, .resized: return showAgain()
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput: break
            }
        }
        try pauseForNow()
    }

    /// Stops for now; the session can be gone on with later.
    func pauseForNow() throws {
        leaveOwnScreen()
        try follow(.pause)
        hasLeft = true
        console.sayWrapped("Stopped for now. Everything is kept; `resume` goes on with this question.")
    }
}
