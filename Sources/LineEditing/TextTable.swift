/// A plain-text table whose columns stay aligned with wide, combining and emoji characters.
///
///     TextTable(
///         columns: [.init("Pair"), .init("Minutes", alignment: .trailing)],
///         rows: [["Ada and Joel", "12"]]
///     ).lines(width: 60)
package struct TextTable: Sendable {
    /// The side on which a column's text lines up.
    package enum Alignment: Sendable { case leading, trailing, centre }

    /// The heading and alignment of one column.
    package struct Column: Sendable {
        /// The heading.
        package var title: String
        /// The side on which the text lines up.
        package var alignment: Alignment

        /// Describes a column.
        package init(_ title: String, alignment: Alignment = .leading) {
            self.title = title
            self.alignment = alignment
        }
    }

    /// The columns, from left to right.
    package var columns: [Column]
    /// The cells; a short row is filled up with empty cells.
    package var rows: [[String]]
    /// The text between two columns.
    package var separator = "  "

    /// Makes a table; without any title the heading is left out.
    package init(columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// Lays the table out.
    ///
    /// - Parameters:
    ///   - width: The columns of the terminal; wider tables shrink, their cells wrap.
    ///   - colour: Whether the heading is shown in bold.
    /// - Returns: The lines, none wider than `width` unless there are more columns than that, and none ending in space.
    package func lines(width: Int, colour: Bool = false) -> [String] {
        let widths = columnWidths(fitting: width)
        var lines: [String] = []
        if columns.contains(where: { !$0.title.isEmpty }) {
            lines += layOut(columns.map(\.title), widths).map { Style.bold.applied(to: $0, colour: colour) }
            lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: separator))
        }
        return lines + rows.flatMap { layOut($0, widths) }
    }

    private func columnWidths(fitting width: Int) -> [Int] {
        var widths = columns.indices.map { index in
            max(1, ([columns[index].title] + rows.map { cell($0, index) }).map(widestLine).max() ?? 1)
        }
        let available = width - displayWidth(of: separator) * max(0, columns.count - 1)
        while widths.reduce(0, +) > available, let widest = widths.max(), widest > 1,
            let index = widths.lastIndex(of: widest)
        {
            widths[index] -= 1
        }
        return widths
    }

    private func widestLine(_ cell: String) -> Int {
        cell.split(separator: "\n").map { displayWidth(of: $0) }.max() ?? 0
    }

    private func cell(_ row: [String], _ index: Int) -> String {
        index < row.count ? row[index] : ""
    }

    private func layOut(_ row: [String], _ widths: [Int]) -> [String] {
        let cells = columns.indices.map { cell(row, $0).wrapped(to: widths[$0]) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let texts = columns.indices.map { index in
                pad(line < cells[index].count ? cells[index][line] : "", to: widths[index], columns[index].alignment)
            }
            return texts.joined(separator: separator).trimmedAtEnd
        }
    }

    private func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
        let space = max(0, width - displayWidth(of: text))
        switch alignment {
        case .leading: return text + String(repeating: " ", count: space)
        case .trailing: return String(repeating: " ", count: space) + text
        case .centre:
            return String(repeating: " ", count: space / 2) + text + String(repeating: " ", count: space - space / 2)
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
