import LineEditing

/// One line of a drawing: pieces of text, each in its look.
struct StageLine: Hashable, Sendable {
    /// A piece.
    struct Span: Hashable, Sendable {
        var text: String
        var styles: [Style]
    }

    /// The pieces, from left to right; their text is safe to print.
    private(set) var spans: [Span] = []

    /// An empty line.
    static let blank = StageLine("")

    /// A line of one piece.
    init(_ text: String, _ styles: Style...) {
        if !text.isEmpty { spans = [Span(text: text, styles: styles)] }
    }

    /// The columns it takes.
    var width: Int { spans.reduce(0) { $0 + displayWidth(of: $1.text) } }

    /// The line with another behind it, which begins at a column, or a space later where there is no room.
    func with(_ other: StageLine, at column: Int) -> StageLine {
        guard !other.spans.isEmpty else { return self }
        var line = self
        let gap = max(spans.isEmpty ? 0 : 1, column - width)
        if gap > 0 { line.spans.append(Span(text: String(repeating: " ", count: max(0, gap)), styles: [])) }
        line.spans += other.spans
        return line
    }

    /// The line with another right behind it.
    func followed(by other: StageLine) -> StageLine {
        var line = self
        line.spans += other.spans
        return line
    }

    /// The line moved to the right.
    func indented(by columns: Int) -> StageLine {
        columns > 0 && !spans.isEmpty ? StageLine("").with(self, at: columns) : self
    }

    /// The line in the middle of so many columns.
    func centred(in columns: Int) -> StageLine { indented(by: max(0, (columns - width) / 2)) }

    /// The text as it is printed, never wider than the screen and without spaces at its end.
    ///
    /// - Parameters:
    ///   - columns: the width of the screen.
    ///   - colour: whether styles are shown.
    /// - Returns: the text, with style sequences where they are shown.
    func shown(columns: Int, colour: Bool) -> String {
        var room = columns
        var pieces: [Span] = []
        for span in spans where room > 0 {
            let text = span.text.truncated(to: room)
            pieces.append(Span(text: text, styles: span.styles))
            room -= displayWidth(of: text)
        }
        while let last = pieces.last, last.text.last == " " {
            let kept = last.text.prefix(
                upTo: last.text.lastIndex { $0 != " " }.map { last.text.index(after: $0) } ?? last.text.startIndex)
            pieces[pieces.count - 1].text = String(kept)
            if kept.isEmpty { pieces.removeLast() }
        }
        return pieces.map { $0.styles.applied(to: $0.text, colour: colour) }.joined()
    }
}
