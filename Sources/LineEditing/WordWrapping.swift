extension StringProtocol {
    /// Breaks the text into lines that fit a width, at spaces where possible and never inside a visible character.
    ///
    /// Line breaks in the text are kept. Wide (East Asian) characters may be broken between; a word longer than a
    /// line is divided.
    ///
    /// - Parameters:
    ///   - width: The columns available; at least 1 is used.
    ///   - indent: Columns by which every line after the first of a paragraph is indented.
    /// - Returns: The lines, without line breaks; one empty line for an empty text.
    package func wrapped(to width: Int, hangingIndent indent: Int = 0) -> [String] {
        let text = String(self)
        if text.isPlain, text.utf8.count <= width, text.utf8.last != 0x20 { return [text] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var wrapper = LineWrapper(width: Swift.max(1, width), indent: Swift.max(0, Swift.min(indent, width - 1)))
            for element in DisplayElement.elements(of: paragraph) { wrapper.add(element) }
            return wrapper.finish()
        }
    }

    /// Cuts the text to a width and marks the cut with an ellipsis.
    ///
    /// - Parameter width: The columns available.
    /// - Returns: The text itself if it fits.
    package func truncated(to width: Int) -> String {
        guard displayWidth(of: self) > width else { return String(self) }
        var result = ""
        var used = 0
        for element in DisplayElement.elements(of: self) {
            if used + element.width > Swift.max(0, width - 1) { break }
            result += element.text
            used += element.width
        }
        return width > 0 ? result + "…" : ""
    }
}

private struct LineWrapper {
    let width: Int
    let indent: Int
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    var gap = ""
    var word: [DisplayElement] = []
    var wordWidth = 0

    mutating func add(_ element: DisplayElement) {
        if element.isSpace {
            placeWord()
            gap += " "
        } else {
            if element.width == 2 { placeWord() }
            word.append(element)
            wordWidth += element.width
            if element.width == 2 { placeWord() }
        }
    }

    mutating func finish() -> [String] {
        placeWord()
        lines.append(line)
        return lines
    }

    private mutating func placeWord() {
        guard !word.isEmpty else { return }
        defer { (word, wordWidth, gap) = ([], 0, "") }
        if lineWidth + gap.utf8.count + wordWidth <= width {
            line += gap
            lineWidth += gap.utf8.count
        } else if lineWidth > (lines.isEmpty ? 0 : indent), wordWidth > 0 {
            breakLine()
        }
        for element in word {
            if lineWidth + element.width > width, lineWidth > (lines.isEmpty ? 0 : indent) { breakLine() }
            line += element.text
            lineWidth += element.width
        }
    }

    private mutating func breakLine() {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        lineWidth = indent
    }
}
