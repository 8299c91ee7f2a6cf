import LineEditing

/// A screen for one person's eyes: the keyboard is handed over first, and nothing is left of it afterwards.
///
/// Without a terminal nobody looks over a shoulder, and nothing is waited for.
@MainActor
struct OwnScreen {
    let console: Console
    /// Whose eyes.
    let name: String

    /// Hands the keyboard over, does something, and clears the screen.
    ///
    /// - Parameters:
    ///   - reason: why the keyboard changes hands, in one sentence.
    ///   - body: what the person sees and answers.
    /// - Returns: whether the person took the keyboard.
    /// - Throws: what `body` throws, or a ``Departure``.
    @discardableResult
    func show(_ reason: String, _ body: () throws -> Void) throws -> Bool {
        guard console.isInteractive else {
            try body()
            return true
        }
        let who = name.shown
        console.say("")
        console.sayWrapped("\(reason) Pass the keyboard to \(who). Press Return when only \(who) can see the screen.")
        guard try wait("Return when only you can see") else { return false }
        console.terminal.enterAlternateScreen()
        if !console.terminal.clearScreenAndScrollback() { console.say(String(repeating: "\n", count: 50)) }
        defer {
            console.terminal.clearScreenAndScrollback()
            console.terminal.leaveAlternateScreen()
        }
        try body()
        return true
    }

    /// Shows a text page by page, since a screen without a memory cannot be scrolled.
    func page(_ text: String) throws {
        guard console.isInteractive else { return console.say(text) }
        let lines = text.documentLines(width: console.width)
        var rest = lines[...]
        while !rest.isEmpty {
            let room = max(5, console.terminal.size.rows - 2)
            for line in rest.prefix(room) { console.say(line) }
            rest = rest.dropFirst(room)
            guard try wait(rest.isEmpty ? "Return when you have read it" : "Return for more") else { return }
        }
    }

    /// - Returns: whether Return was pressed, rather than the way out.
    private func wait(_ prompt: String) throws -> Bool {
        while true {
            switch console.lines.read(Prompt(prompt + "> "), ReadOptions(kind: .confidentialAnswer)) {
            case .line: return true
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .deadline, .resized, .back: continue
            case .endOfInput, .interrupted: return false
            }
        }
    }
}
