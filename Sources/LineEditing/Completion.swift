/// One way in which the word before the cursor can be completed.
package struct Completion: Sendable, Equatable {
    /// The whole word; if it has spaces, quotation marks are put around it.
    package var text: String
    /// A description for the list of possibilities; may be empty.
    package var note: String
    /// Whether more of the same word may follow, such as another name after a comma: then no space is put behind it.
    package var goesOn: Bool
    /// Whether it stands in plain text, where quotation marks would only be in the way.
    package var isPlain: Bool

    /// Makes a possibility.
    package init(_ text: String, note: String = "", goesOn: Bool = false, isPlain: Bool = false) {
        self.text = text
        self.note = note
        self.goesOn = goesOn
        self.isPlain = isPlain
    }

    /// The possibilities that go on from a word, whatever the case of its letters.
    static func matching(_ word: String, in all: [Completion]) -> [Completion] {
        let wanted = word.lowercased()
        return all.filter { $0.text.lowercased().hasPrefix(wanted) }
    }

    /// The longest beginning common to all texts, whatever the case of the letters; spelt as in the first.
    static func commonPrefix(_ texts: [String]) -> String {
        guard let first = texts.first else { return "" }
        let length = texts.dropFirst().reduce(first.count) { length, text in
            min(length, zip(first, text).prefix { $0.lowercased() == $1.lowercased() }.count)
        }
        return String(first.prefix(length))
    }

    /// The lines of a list of possibilities that fits the screen.
    static func listing(
        _ completions: [Completion], rows: Int, columns: Int, more: (Int) -> String
    ) -> [String] {
        let room = max(1, rows - 3)
        let shown = completions.count <= room ? completions[...] : completions.prefix(max(1, room - 1))
        let width = min(shown.map { displayWidth(of: $0.text) }.max() ?? 0, max(8, columns / 2))
        var lines = shown.map { completion in
            let name = sanitizedForTerminal(completion.text, keepsLineBreaks: false)
            let note = sanitizedForTerminal(completion.note, keepsLineBreaks: false)
            let gap = String(repeating: " ", count: max(0, width - displayWidth(of: name)))
            return "  \(note.isEmpty ? name : name + gap + "  — " + note)".truncated(to: columns - 1)
        }
        if shown.count < completions.count {
            lines.append("  " + more(completions.count - shown.count).truncated(to: columns - 3))
        }
        return lines
    }
}
