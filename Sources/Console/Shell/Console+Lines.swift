import LineEditing

extension Console {
    /// Runs console lines until they end: at a terminal with a prompt, elsewhere without one.
    ///
    /// - Returns: the exit code.
    func runLines() -> Int32 {
        if isInteractive { greet() }
        while !isQuitting {
            switch completing(.commands, { lines.read(Prompt(promptText)) }) {
            case .line(let line):
                if let code = run(line: line) { return code }
                if let problem = editor.takeHistoryProblem() {
                    sayWrapped("Commands are not remembered after this session: \(problem.shownShort).")
                }
            case .endOfInput:
                if isInteractive { say("") }
                return sawError ? 1 : 0
            case .interrupted where !isInteractive: return 130
            case .interrupted, .back, .deadline, .resized: continue
            case .terminated(let signal): return 128 + signal
            }
        }
        return sawError ? 1 : 0
    }

    /// Runs one command given as words.
    ///
    /// - Returns: the exit code.
    func runOnce(_ words: [String]) -> Int32 {
        if isInteractive { prepareEditor() }
        do {
            try Grammar.run(words, in: self)
            return sawError ? 1 : 0
        } catch {
            return exitCode(showing: error)
        }
    }

    /// Runs one line.
    ///
    /// - Returns: the exit code when the console must end, else nil.
    private func run(line: String) -> Int32? {
        let trimmed = line.trimmingSpaces
        guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
        do {
            try Grammar.run(try Grammar.words(of: trimmed), in: self)
            return nil
        } catch let departure as Departure {
            return departure.exitCode
        } catch {
            let code = exitCode(showing: error)
            guard !isInteractive, code != 0 else { return nil }
            sawError = true
            return options.keepsGoing ? nil : code
        }
    }

    private func exitCode(showing error: any Error) -> Int32 {
        if let departure = error as? Departure { return departure.exitCode }
        if let help = error as? Grammar.HelpWanted {
            say(help.text)
            return 0
        }
        complain(error)
        return (error as? ConsoleError)?.exitCode ?? 1
    }

    private func prepareEditor() {
        editor.configure(
            applicationName: "turnabout", historyFile: Launch.historyPath, historyExcluded: Grammar.isConfidential)
        editor.completer = { [weak self] line, start in self?.completions(line, start) ?? [] }
    }

    private func greet() {
        prepareEditor()
        sayWrapped("Turnabout, for two-way mentoring. `run tour` shows how, `help` explains.")
    }

    private var promptText: String {
        guard isInteractive else { return "" }
        let name =
            CurrentCohortName.read(self).map { name in
                " (\(sanitizedForTerminal(name, keepsLineBreaks: false).truncated(to: width / 2)))"
            } ?? ""
        return terminal.styled("turnabout", .bold) + name + "> "
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
