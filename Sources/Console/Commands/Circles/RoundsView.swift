import LineEditing
import Notes

/// The tables of a round in lines for a screen.
struct RoundsView {
    let plan: SeatingPlan
    /// The columns that lines may take.
    let width: Int

    /// One line for each circle, or a few where the names need them; names are never broken where they fit.
    func list(_ round: Int) -> [String] {
        let digits = String(plan.rounds[round].map(\.number).max() ?? 1).count
        return plan.rounds[round].flatMap { circle -> [String] in
            let head = "  \(plan.place.rawValue) \(String(circle.number).aligned(to: digits))  "
            return Self.packed(circle.names.map { plan.label($0).shown }, after: head, width: width)
        }
    }

    /// The circles beside each other, one name below the other, to be read from the back of a room.
    func cards(_ round: Int, heading: (String) -> String) -> [String] {
        let cards = plan.rounds[round].map { circle in
            ["\(plan.place.rawValue) \(circle.number)"] + circle.names.map { plan.label($0).shown }
        }
        let widest = cards.joined().map { displayWidth(of: $0) }.max() ?? 0
        let column = min(max(widest, 12), max(1, width - 2))
        let most = max(1, (width + Self.gap - 2) / (column + Self.gap))
        // As many rows as needed, each as full as the others.
        let rows = max(1, (cards.count + most - 1) / most)
        let across = max(1, (cards.count + rows - 1) / rows)
        return stride(from: 0, to: cards.count, by: across).flatMap { start -> [String] in
            let row = cards[start..<min(start + across, cards.count)].map { $0.flatMap { $0.wrapped(to: column) } }
            let height = row.map(\.count).max() ?? 0
            return (0..<height).map { line in
                let cells = row.map { $0.indices.contains(line) ? $0[line] : "" }
                return "  " + Self.joined(cells, column: column) { line == 0 ? heading($0) : $0 }
            } + [""]
        }
    }

    private static let gap = 3

    private static func joined(_ cells: [String], column: Int, styled: (String) -> String) -> String {
        let end = cells.lastIndex { !$0.isEmpty } ?? 0
        return cells[...end].enumerated().map { index, cell in
            let space = index == end ? 0 : column + gap - displayWidth(of: cell)
            return (cell.isEmpty ? "" : styled(cell)) + String(repeating: " ", count: max(0, space))
        }.joined()
    }

    /// Items with commas between, broken between items, under each other after a head.
    static func packed(_ items: [String], after head: String, width: Int) -> [String] {
        // Where the head leaves little room, the next lines begin at the left.
        let own = displayWidth(of: head)
        let indent = String(repeating: " ", count: own > width / 2 ? 4 : own)
        var lines: [String] = []
        var line = head
        for (index, item) in items.enumerated() {
            let text = item + (index + 1 < items.count ? "," : "")
            let isFirst = line == head || line == indent
            if !isFirst, displayWidth(of: line) + 1 + displayWidth(of: text) > width {
                lines.append(line)
                line = indent + text
            } else {
                line += (isFirst ? "" : " ") + text
            }
        }
        lines.append(line)
        return lines.flatMap { $0.wrapped(to: width, hangingIndent: min(indent.count, width / 2)) }
    }
}
