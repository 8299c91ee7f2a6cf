import PTYKit

/// Starts the program that drives the line editor and waits for its first prompt.
func probe(
    _ options: String..., environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
) throws -> PTYSession {
    let session = try PTYSession(
        executable: builtProduct("line-editor-probe"), arguments: options, environment: environment, rows: rows,
        columns: columns)
    // Keys typed earlier would be shown by the terminal itself.
    try session.wait(for: "the first prompt") { $0.cursorLine.hasSuffix(">") }
    return session
}

extension PTYSession {
    /// Waits until a line of the screen is exactly this.
    func waitForLine(_ line: String) throws {
        try wait(for: "the line “\(line)”") { $0.lines.contains(line) }
    }

    /// Waits until the line with the cursor is this, a number in brackets aside, and the cursor stands in it.
    func waitForInput(_ line: String, column: Int? = nil) throws {
        try wait(for: "the input “\(line)”, column \(column.map(String.init) ?? "any")") { screen in
            screen.cursorLine.withoutCount == line.withoutCount && (column == nil || screen.column == column)
        }
    }

    /// Waits until the countdown has gone on at least this number of steps from where it is now.
    func waitForTicks(_ count: Int) throws {
        let start = screen.countdown ?? 1001
        try wait(for: "\(count) ticks after \(start)") { ($0.countdown ?? 1001) <= start - count }
    }

    /// Waits until this number of messages has appeared above.
    func waitForMessages(_ count: Int) throws {
        let wanted = "message \(1000 - count)"
        try wait(for: wanted) { $0.lines.contains(wanted) || $0.scrollback.contains(wanted) }
    }
}

extension Screen {
    /// The number in brackets nearest the bottom.
    var countdown: Int? {
        lines.reversed().lazy.compactMap(\.bracketed).first
    }
}

extension String {
    fileprivate var bracketed: Int? {
        guard hasPrefix("["), let end = firstIndex(of: "]") else { return nil }
        return Int(self[index(after: startIndex)..<end])
    }

    fileprivate var withoutCount: String {
        guard bracketed != nil, let end = firstIndex(of: "]") else { return self }
        return "[n" + self[end...]
    }
}
