import Facilitation
import LineEditing

/// Who sits where, laid out in columns.
struct StageTables {
    /// The tables.
    let tables: [PublicMoment.Table]
    /// The columns that there are.
    let width: Int

    private static let gap = 3
    /// A cell in which names stand side by side is no narrower than this.
    private static let narrowest = 22

    /// The tables as rows of a grid: every name on a line of its own, or names side by side where that saves pages.
    ///
    /// - Parameter rows: the rows of one page.
    /// - Returns: the rows of the grid, each in one piece.
    func chunks(fitting rows: Int) -> [StageChunk] {
        guard !tables.isEmpty else { return [] }
        let listed = grids(narrowest: longestName) { people, _ in people }
        let packed = grids(narrowest: Self.narrowest) { people, width in
            people.joined(separator: ", ").wrapped(to: width)
        }
        // The fewest pages; then names below one another, which are found faster; then the fewest rows.
        let ranks =
            listed.map { (chunks: $0, rank: [$0.pages(rows: rows).count, 0, $0.rows]) }
            + packed.map { (chunks: $0, rank: [$0.pages(rows: rows).count, 1, $0.rows]) }
        return ranks.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.chunks ?? []
    }

    private var longestName: Int {
        let names = tables.flatMap { [$0.name] + $0.people }
        return max(8, names.map { displayWidth(of: safe($0)) }.max() ?? 8)
    }

    /// The layouts in one column, in two, and so on.
    private func grids(narrowest: Int, _ lay: ([String], Int) -> [String]) -> [[StageChunk]] {
        let most = max(1, min(tables.count, (width + Self.gap) / (min(narrowest, width) + Self.gap)))
        return (1...most).map { grid(columns: $0, lay) }
    }

    private func grid(columns: Int, _ lay: ([String], Int) -> [String]) -> [StageChunk] {
        let cell = max(1, (width - Self.gap * (columns - 1)) / columns)
        return stride(from: 0, to: tables.count, by: columns).map { first in
            let cells = tables[first..<min(first + columns, tables.count)].map { self.cell($0, cell, lay) }
            let height = cells.map(\.count).max() ?? 0
            return StageChunk(
                lines: (0..<height).map { row in
                    cells.enumerated().reduce(StageLine.blank) { line, cell in
                        let place = cell.offset * (Self.gap + (width - Self.gap * (columns - 1)) / columns)
                        return row < cell.element.count ? line.with(cell.element[row], at: place) : line
                    }
                })
        }
    }

    private func cell(
        _ table: PublicMoment.Table, _ width: Int, _ lay: ([String], Int) -> [String]
    ) -> [StageLine] {
        let people = table.people.map(safe)
        let lines = lay(people, width).flatMap { $0.wrapped(to: width) }
        return [StageLine(safe(table.name).truncated(to: width), .bold, .underlined)] + lines.map { StageLine($0) }
    }

    private func safe(_ text: String) -> String { sanitizedForTerminal(text, keepsLineBreaks: false) }
}
