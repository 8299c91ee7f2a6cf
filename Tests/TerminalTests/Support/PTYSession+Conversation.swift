import PTYKit

extension Screen {
    /// Whether the cursor stands behind a prompt that nothing was typed at.
    var isAtPrompt: Bool { cursorLine.hasSuffix(">") && column == cursorLine.count + 1 }

    /// The minutes and seconds at the start of the cursor's line, in seconds; `nil` where there are none.
    var secondsLeft: Int? { secondsLeft(upTo: 1) }

    /// The same where a line takes up to this many rows.
    func secondsLeft(upTo height: Int) -> Int? {
        lines[max(0, row - height + 1)...row].reversed().lazy.compactMap(\.seconds).first
    }

    /// The text above the cursor and to its row's end, without spaces: rows are broken anywhere.
    var textToCursor: String { lines[...row].joined().filter { $0 != " " } }

    /// Everything that can be scrolled to.
    var everything: [String] { scrollback + usedLines }

    /// Whether a text can be seen or scrolled to, however it is broken into lines.
    func shows(_ text: String) -> Bool {
        everything.joined(separator: " ").contains(text) || everything.joined().contains(text)
    }
}

extension String {
    /// The seconds of a line that begins with minutes and seconds.
    fileprivate var seconds: Int? {
        let time = prefix { $0 != " " }.split(separator: ":")
        guard time.count == 2, let minutes = Int(time[0]), let seconds = Int(time[1]) else { return nil }
        return minutes * 60 + seconds
    }
}

extension PTYSession {
    /// Waits until a prompt that holds this text waits for a line.
    func waitForPrompt(_ text: String = ">") throws {
        try wait(for: "the prompt “\(text)”") { $0.isAtPrompt && $0.cursorLine.contains(text) }
    }

    /// Waits until a line of the screen is exactly this.
    func waitForLine(_ line: String) throws {
        try wait(for: "the line “\(line)”") { $0.lines.contains(line) }
    }

    /// Waits until the cursor stands behind this text.
    func waitForTyped(_ text: String) throws {
        let wanted = text.filter { $0 != " " }
        try wait(for: "“\(text)” before the cursor") { $0.textToCursor.hasSuffix(wanted) }
    }

    /// Types a line, sees it on the screen, sends it and waits for the next prompt.
    func enter(_ line: String) throws {
        try send(line)
        try waitForTyped(String(line.suffix(8)))
        try send(Key.enter)
        // Only now can the cursor's line end like a prompt again.
        try waitForPrompt()
    }

    /// Goes on, without an answer to anything, until a prompt holds a text.
    func advance(to prompt: String) throws {
        var steps = 0
        while !screen.cursorLine.contains(prompt) {
            steps += 1
            guard steps < 80 else { throw Lost(prompt: prompt, screen: screen.description) }
            let line = screen.cursorLine
            if line.contains("only you can see") {
                try send(Key.enter)
                try wait(for: "the own screen") { $0.isAlternate && $0.isAtPrompt }
            } else if line.contains("when ready") {
                try enter("/next")
            } else if line.contains("]") {
                try enter("/pass")
            } else {
                try enter("n")
            }
        }
    }

    /// Gives the terminal to whoever is named in the hand-over, and waits for their first question.
    func takeKeyboard() throws {
        try waitForPrompt("only you can see")
        try send(Key.enter)
        try wait(for: "a screen of one's own") { $0.isAlternate && $0.isAtPrompt }
    }

    struct Lost: Error, CustomStringConvertible {
        let prompt: String
        let screen: String
        var description: String { "“\(prompt)” never came; the screen:\n\(screen)" }
    }
}
