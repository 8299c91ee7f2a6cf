import Facilitation
import LineEditing
import Workshop

/// What people type while an exercise runs: answers, and commands that begin with a slash.
@MainActor
struct SessionCommands {
    let runner: SessionRunner

    /// The commands, with what each does; shown by `/help` and by Tab.
    static let known: [(name: String, note: String)] = [
        ("pass", "leave this question without an answer"),
        ("another", "a different question of the same kind"),
        ("back", "the question before, with its answer filled in"),
        ("strike", "delete my last answer for good"),
        ("off", "stop keeping what we say"),
        ("on", "keep what we say again"),
        ("keep", "keep my own-eyes answers"),
        ("who", "who will read this"),
        ("time", "how much time is left"),
        ("more", "more time, for instance /more 2"),
        ("next", "go on"),
        ("skip", "leave the rest of this stage"),
        ("park", "put something aside for later, for instance /park the roster"),
        ("pause", "stop the clock and go on later"),
        ("stop", "stop here for now"),
        ("help", "this list"),
    ]

    /// Whether a line is one word that is also a command.
    static func isBareCommand(_ line: String) -> Bool { bareWords.contains(line.lowercased()) }

    private static let bareWords: Set<String> = ["pass", "back", "next", "quit", "help", "stop", "exit", "skip"]

    /// Follows a line.
    func handle(_ line: String, _ moment: Moment) throws {
        let trimmed = line.trimmed
        if trimmed == "?" { return runner.show(runner.view.help(moment)) }
        if trimmed.hasPrefix("//") { return try answer(String(trimmed.dropFirst()), moment) }
        if trimmed.hasPrefix("/") { return try command(String(trimmed.dropFirst()), moment) }
        guard Self.isBareCommand(trimmed) else { return try answer(line, moment) }
        switch try meaning(of: trimmed, moment) {
        case .command: try command(trimmed.lowercased(), moment)
        case .confirmed: try command(trimmed.lowercased().replacingQuit, moment)
        case .answer: try answer(line, moment)
        case .neither: runner.offer(line)
        }
    }

    /// What a bare word is meant as.
    private enum Meaning { case command, confirmed, answer, neither }

    private func meaning(of word: String, _ moment: Moment) throws -> Meaning {
        guard case .ask(let prompt) = moment.task else { return .command }
        if prompt.options.contains(where: { $0.id == word.lowercased() }) { return .answer }
        while true {
            runner.console.sayWrapped("Is \"\(word)\" a command or your answer? Type c or a.")
            let options = ReadOptions(kind: .answer)
            switch runner.console.lines.read(LineEditing.Prompt("command or answer> "), options) {
            case .line(let reply):
                switch reply.trimmed.lowercased() {
                case "c", "command": return .confirmed
                case "a", "answer": return .answer
                default:
                    if runner.console.isInteractive { continue }
                    runner.console.lines.pushBack(reply)
                    return .answer
                }
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted, .back: return runner.console.isInteractive ? .neither : .answer
            case .deadline, .resized: continue
            }
        }
    }

    private func command(_ text: String, _ moment: Moment) throws {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        let name = (parts.first ?? "").lowercased()
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        switch name {
        case "pass": try moved(.pass)
        case "next", "ready": try moved(.ready)
        case "another": try moved(.another)
        case "back": try moved(.back)
        case "strike":
            try runner.follow(.strike)
            runner.console.say("Deleted, for good.")
            runner.showAgain()
        case "off":
            try runner.follow(.keeping(false))
            runner.console.sayWrapped("From here on nothing is kept. /on keeps again.")
        case "on":
            try runner.follow(.keeping(true))
            runner.console.sayWrapped("From here on answers are kept again.")
        case "keep":
            try runner.follow(.keep(true))
            runner.console.sayWrapped("Kept for your eyes. Whoever owns this laptop could open the file.")
        case "who": who(moment)
        case "time": time(moment)
        case "more": try more(rest, moment)
        case "skip": try moved(.skipStage)
        case "park": try park(rest)
        case "pause", "stop": try runner.pauseForNow()
        case "quit", "exit": try runner.end()
        case "done": try moved(.promise(.done, by: nil))
        case "moved": try movePromise(rest)
        case "dropped": try moved(.promise(.dropped, by: nil))
        case "help", "?": help()
        default:
            let hint = Nearest.word(to: name, among: Self.known.map(\.name)).map { "Did you mean /\($0)?" }
            throw Refusal(
                "There is no command /\(name.shownShort) here. \(hint ?? "/help lists them.") An answer that begins with a slash takes two: //\(name.shownShort)"
            )
        }
    }

    private func answer(_ line: String, _ moment: Moment) throws {
        switch moment.task {
        case .ask(let prompt):
            if line.trimmed.isEmpty {
                guard runner.console.isInteractive else { return }
                return runner.console.sayWrapped("Type an answer, /pass to leave the question, ? for an example.")
            }
            try moved(.answer(try prompt.parse(try whole(line, prompt))))
        case .release(let item): try release(line, item)
        case .keep: try moved(.keep(line.trimmed.lowercased().hasPrefix("y") || line.trimmed.lowercased() == "keep"))
        case .promise: try promise(line)
        default:
            guard line.trimmed.isEmpty else {
                throw Refusal("Nothing is asked here. Return goes on; /park keeps a thought for later.")
            }
            try moved(.ready)
        }
    }

    /// The rest of an answer of several lines, where lines come one by one.
    private func whole(_ first: String, _ prompt: Facilitation.Prompt) throws -> String {
        guard prompt.input == .text || prompt.input == .lines else { return first }
        if runner.console.isInteractive { return prompt.input == .lines ? try items(first, prompt) : first }
        guard first.trimmed != "." else { return "" }
        var lines = [first]
        while case .line(let line) = runner.console.lines.read(LineEditing.Prompt("")) {
            if line.trimmed == "." { break }
            if !line.trimmed.isEmpty || prompt.input == .text { lines.append(line) }
        }
        return lines.joined(separator: "\n") + (prompt.input == .lines ? "\n" : "")
    }

    /// The rest of a list at a terminal, one line an item; an empty line ends it.
    private func items(_ first: String, _ prompt: Facilitation.Prompt) throws -> String {
        guard !first.contains("\n"), !first.contains(";") else { return first }
        var items = [first]
        let options = ReadOptions(kind: runner.isOwnScreen ? .confidentialAnswer : .answer)
        while items.count < prompt.atMost ?? 50 {
            let event = runner.console.lines.read(
                LineEditing.Prompt("\(items.count + 1), or Return to end the list> "), options)
            switch event {
            case .line(let line):
                let item = line.trimmed
                if item.isEmpty || item == "." { return items.joined(separator: "\n") + "\n" }
                if item.hasPrefix("/"), !item.hasPrefix("//") {
                    runner.console.sayWrapped(
                        "Return ends the list; commands come after it. // begins an item with a slash.")
                    continue
                }
                items.append(item.hasPrefix("//") ? String(item.dropFirst()) : line)
            case .interrupted, .back: throw Refusal("The list is gone. Type its first item, or /pass.")
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput: return items.joined(separator: "\n") + "\n"
            case .deadline, .resized: continue
            }
        }
        return items.joined(separator: "\n") + "\n"
    }

    private func release(_ line: String, _ item: ReleasePrompt) throws {
        switch line.trimmed.lowercased() {
        case "y", "yes": try moved(.release(true))
        case "", "n", "no":
            guard runner.console.isInteractive || !line.trimmed.isEmpty else { return }
            try moved(.release(false))
        case "e", "edit":
            let options = ReadOptions(kind: .confidentialAnswer, prefilled: item.text.joinedLines)
            let event = runner.console.lines.read(LineEditing.Prompt("share these words> "), options)
            if case .terminated(let signal) = event { throw Departure(exitCode: 128 + signal) }
            guard case .line(let words) = event, !words.trimmed.isEmpty else { return runner.showAgain() }
            try moved(.releaseAs(words.trimmed))
        default:
            throw Refusal("Type y to share exactly this text, e to change the words first, or Return to keep it here.")
        }
    }

    private func promise(_ line: String) throws {
        let words = line.trimmed.lowercased()
        switch words {
        case "": try moved(.promise(.open, by: nil))
        case "d", "done": try moved(.promise(.done, by: nil))
        case "l", "let go", "dropped": try moved(.promise(.dropped, by: nil))
        default:
            guard words.hasPrefix("m") else {
                throw Refusal(
                    "Type done, let go, or moved with a date such as \"moved in 2 weeks\". Return leaves it open.")
            }
            try movePromise(words.split(separator: " ", maxSplits: 1).dropFirst().joined())
        }
    }

    private func movePromise(_ text: String) throws {
        let words = text.hasPrefix("to ") ? String(text.dropFirst(3)) : text
        guard let date = CivilDate(spoken: words, today: runner.session.context.today) else {
            throw Refusal("Moved to when? Type for instance \"moved in 2 weeks\" or \"moved 2031-05-20\".")
        }
        try moved(.promise(.moved, by: date))
    }

    private func moved(_ intent: Intent) throws {
        try runner.follow(intent)
        runner.showAgain()
    }

    private func who(_ moment: Moment) {
        if case .ask(let prompt) = moment.task {
            runner.console.sayWrapped("Who reads your answer: \(prompt.readers). It stays on this machine.")
        } else {
            runner.console.sayWrapped("Nothing is written down here.")
        }
    }

    private func time(_ moment: Moment) {
        let now = runner.console.clock.now
        let stage = SessionPrompt.clock(moment.stageDeadline.since(now))
        let turn = moment.turnDeadline.map { ", \(SessionPrompt.clock($0.since(now))) for this turn" } ?? ""
        runner.console.sayWrapped("\(stage) left for this stage\(turn). /more 2 gives two more minutes.")
    }

    private func more(_ text: String, _ moment: Moment) throws {
        guard let minutes = text.isEmpty ? 2 : Int(text) else {
            throw Refusal("How many more minutes? Type for instance /more 2.")
        }
        try runner.follow(.more(minutes: minutes))
        runner.console.say("\(minutes) more minutes for this stage.")
    }

    private func park(_ text: String) throws {
        guard !text.isEmpty else { throw Refusal("What shall be put aside? Type for instance /park the new roster.") }
        try runner.park(text)
        runner.console.sayWrapped("Put aside; `parked` shows the list.")
    }

    private func help() {
        for (name, note) in Self.known {
            let gap = String(repeating: " ", count: max(1, 10 - name.count))
            runner.console.sayWrapped("  /" + name + gap + note, indent: 13)
        }
        runner.console.sayWrapped("A line is an answer. // begins an answer with a slash. ? explains the question.")
    }
}

extension String {
    /// Someone who was just asked what `quit` means is not asked again whether to stop.
    fileprivate var replacingQuit: String { self == "quit" || self == "exit" ? "stop" : self }
}
