import LineEditing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A small program that drives the line editor the way the options say; the tests look at its screen.
@MainActor
struct Probe {
    let editor = LineEditor.shared
    let terminal = Terminal.shared
    private(set) var options: [String: String] = [:]

    /// Reads options of the form `name=value`.
    init(arguments: [String]) {
        for argument in arguments.dropFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1)
            options[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        }
        terminal.policy = TerminalPolicy(
            plain: options["plain"] != nil, isTerminal: terminal.outputIsTerminal, environment: Terminal.environment)
    }

    /// Reads lines until the end of input, `quit`, or a signal.
    func run() -> Never {
        editor.configure(
            applicationName: "turnabout", historyFile: options["history"], historyLimit: 50,
            historyExcluded: { $0.hasPrefix("park ") })
        editor.completer = complete
        var readOptions = ReadOptions.command
        while true {
            let event = editor.read(prompt: prompt, options: readOptions, until: deadline)
            readOptions = handle(event)
        }
    }

    private var deadline: Deadline? {
        options["deadline"].flatMap(Int.init).map { .now + .milliseconds($0) }
    }

    private func handle(_ event: LineEvent) -> ReadOptions {
        switch event {
        case .line(let text): return obey(text)
        case .endOfInput:
            terminal.write("end\n")
            leave(0)
        case .interrupted: terminal.write("interrupted\n")
        case .back(let draft): terminal.write("back from <\(draft)>\n")
        case .deadline: terminal.write("time is up with <\(editor.currentText)>\n")
        case .resized: terminal.write("resized to \(terminal.size.columns)\n")
        case .terminated(let signal):
            terminal.write("ended by \(signal)\n")
            leave(128 + signal)
        }
        return .command
    }

    private func obey(_ line: String) -> ReadOptions {
        if let problem = editor.takeHistoryProblem() { terminal.write("no history: \(problem)\n") }
        let shown = line.utf8.count > 2000 ? "\(line.utf8.count) bytes" : line.replacingLineBreaks
        terminal.write("got <\(shown)>\n")
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "quit": leave(0)
        case "crash": fatalError("on purpose")
        case "work": work(milliseconds: words.dropFirst().first.flatMap(Int.init) ?? 300)
        case "answer": return answer(.answer, prefilled: words.dropFirst().first ?? "")
        case "secret": return answer(.confidentialAnswer, prefilled: "")
        case "prompt":
            editor.setPrompt("inside> ")
            terminal.write("prompt changed inside a command\n")
        case "page": terminal.write("status \(editor.runProgram(words.last ?? "true", argument: nil))\n")
        default: break
        }
        return .command
    }

    private func answer(_ kind: ReadOptions.Kind, prefilled: String) -> ReadOptions {
        ReadOptions(
            kind: kind, prefilled: prefilled, isMultiline: true, scratchDirectory: options["scratch"],
            allowsBack: true)
    }

    /// Is busy without looking at the keyboard.
    private func work(milliseconds: Int) {
        terminal.write("working\n")
        usleep(UInt32(milliseconds) * 1000)
        terminal.write(editor.interruption() == .interrupted ? "stopped\n" : "worked\n")
    }

    private func leave(_ status: Int32) -> Never {
        editor.restoreTerminal()
        exit(status)
    }
}

extension String {
    fileprivate var replacingLineBreaks: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
    }
}
