import LineEditing

/// Where the next line comes from: the keyboard, a pipe, a file, or `-c`.
@MainActor
final class LineSource {
    private var prepared: [String]?
    private var pushedBack: [String] = []

    /// Lines that are known beforehand; nil reads standard input.
    init(_ lines: [String]?) {
        prepared = lines.map { $0.reversed() }
    }

    /// Whether a person types the lines.
    var isInteractive: Bool { prepared == nil && Terminal.shared.isInteractive }

    /// The next line or event.
    func read(_ prompt: Prompt, _ options: ReadOptions = .command, until deadline: Deadline? = nil) -> LineEvent {
        if let line = pushedBack.popLast() { return .line(line) }
        if prepared != nil { return prepared?.popLast().map(LineEvent.line) ?? .endOfInput }
        return LineEditor.shared.read(prompt: prompt, options: options, until: deadline)
    }

    /// Lets a line be read again.
    func pushBack(_ line: String) {
        pushedBack.append(line)
    }
}
