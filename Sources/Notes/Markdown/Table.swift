/// Rows of cells below a header row.
///
/// A cell holds one line: typed line breaks become ` / ` there. A row that is shorter than the widest one is filled
/// with empty cells, the header too, so that no word is ever cut off.
package struct Table: Hashable, Sendable {
    /// On which side the cells of a column line up.
    package enum Alignment: Hashable, Sendable {
        case unspecified, left, center, right
    }

    /// A column's heading and its alignment.
    package struct Column: Hashable, Sendable {
        package var title: [Inline]
        package var alignment: Alignment

        /// Makes a column from the words above it.
        package init(_ title: [Inline], alignment: Alignment = .unspecified) {
            self.title = title
            self.alignment = alignment
        }

        /// Makes a column with a heading of plain text.
        package init(_ title: String, alignment: Alignment = .unspecified) {
            self.init([.text(title)], alignment: alignment)
        }
    }

    package var columns: [Column]
    package var rows: [[[Inline]]]

    /// Makes a table of columns and of rows, each row a list of cells.
    package init(columns: [Column], rows: [[[Inline]]]) {
        self.columns = columns
        self.rows = rows
    }
}

extension Table {
    /// The lines of the table, with as many cells in each as the widest row has.
    func lines() -> [String] {
        let width = max(columns.count, rows.map(\.count).max() ?? 0)
        guard width > 0 else { return [] }
        let header = columns + Array(repeating: Column([]), count: width - columns.count)
        let body = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
        return [Self.line(header.map { InlineRenderer.cell($0.title) })]
            + [Self.line(header.map(\.alignment.rule))]
            + body.map { Self.line($0.map(InlineRenderer.cell)) }
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}

extension Table.Alignment {
    fileprivate var rule: String {
        switch self {
        case .unspecified: "---"
        case .left: ":--"
        case .center: ":-:"
        case .right: "--:"
        }
    }
}
