import LineEditing

/// The measures of a screen on which a stage is drawn, and what stands at its top and bottom.
struct StageFrame: Hashable, Sendable {
    /// The width of the screen.
    let columns: Int
    /// The height of the screen.
    let rows: Int

    /// The empty columns on either side.
    var margin: Int { columns >= 100 ? 6 : columns >= 60 ? 3 : columns >= 20 ? 1 : 0 }
    /// The columns between the margins.
    var width: Int { max(1, columns - 2 * margin) }
    /// Whether there are rows to spare for empty lines.
    var isRoomy: Bool { rows >= 20 }
    /// Whether there is room for more than the most important lines.
    var isMedium: Bool { rows >= 10 }

    private static let widestText = 84

    /// The name of the workshop, the title, and which of how many stages it is.
    func header(_ text: StageText) -> [StageLine] {
        let place = StageLine(text.place, .bold)
        let side = margin + width - place.width
        if isRoomy {
            let top = StageLine(text.workshop, .dim).indented(by: margin)
            let title = title(text.title, width: width, most: 2)
            guard !text.workshop.isEmpty else {
                return [.blank] + marked(self.title(text.title, width: width - place.width - 2, most: 2), place, side)
                    + [.blank]
            }
            return marked([cut(top, to: side - 1)], place, side) + title + [.blank]
        }
        let title = title(text.title, width: max(1, width - place.width - 2), most: isMedium ? 2 : 1)
        return marked(title, place, side)
    }

    /// What comes next, and above it what is to be known of the stage itself.
    ///
    /// - Parameters:
    ///   - next: what comes next; empty at the end.
    ///   - notice: a sentence about the stage; empty for none.
    ///   - page: which of how many pages; empty where there is one.
    /// - Returns: none, one or two lines.
    func footer(next: String, notice: String, page: String) -> [StageLine] {
        let marker = StageLine(page, .dim)
        let note = notice.isEmpty ? [] : [StageLine(notice.truncated(to: width), .yellow).indented(by: margin)]
        guard !next.isEmpty || !page.isEmpty else { return note }
        let room = width - (page.isEmpty ? 0 : marker.width + 2)
        let line = StageLine(next.truncated(to: max(1, room)), .dim).indented(by: margin)
        return note + [line.with(marker, at: margin + width - marker.width)]
    }

    /// The paragraphs and who speaks, as a block in the middle.
    func words(_ text: StageText, _ style: StageStyle) -> [StageChunk] {
        let wide = min(width, Self.widestText)
        let paragraphs = text.prompt.map { paragraph in
            paragraph.wrapped(to: wide, hangingIndent: Self.isItem(paragraph) ? 3 : 0).map { StageLine($0) }
        }
        let speaks = (style.pointer + text.speaks).wrapped(to: wide, hangingIndent: 2).map {
            StageLine($0, .bold, .cyan)
        }
        let all = paragraphs + (text.speaks.isEmpty ? [] : [speaks])
        let indent = (width - (all.joined().map(\.width).max() ?? 0)) / 2
        return all.enumerated().map { index, lines in
            let isItem = index < text.prompt.count && Self.isItem(text.prompt[index])
            return StageChunk(lines: lines.map { $0.indented(by: max(0, indent)) }, isApart: rows >= 16 && !isItem)
        }
    }

    /// Whether a paragraph is one of a numbered list, such as an option for which hands are counted.
    private static func isItem(_ paragraph: String) -> Bool {
        let rest = paragraph.drop(while: \.isNumber)
        return rest.count < paragraph.count && rest.hasPrefix("  ")
    }

    private func title(_ text: String, width: Int, most: Int) -> [StageLine] {
        let lines = text.wrapped(to: max(1, width))
        let kept = lines.count > most ? lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] : lines
        return kept.map { StageLine($0.truncated(to: max(1, width)), .bold).indented(by: margin) }
    }

    private func marked(_ lines: [StageLine], _ place: StageLine, _ side: Int) -> [StageLine] {
        guard let first = lines.first else { return [] }
        return [first.with(place, at: side)] + lines.dropFirst()
    }

    private func cut(_ line: StageLine, to width: Int) -> StageLine {
        line.width <= width ? line : StageLine(line.spans.map(\.text).joined().truncated(to: width), .dim)
    }
}
