import Facilitation
import Workshop

extension RevealedStep {
    /// Results one below the other; votes on the same options stand in one table.
    ///
    /// - Parameters:
    ///   - steps: the results.
    ///   - level: the level of their headings.
    ///   - title: the heading that stands above; not said twice.
    /// - Returns: their blocks.
    static func blocks(_ steps: [RevealedStep], level: Int, below title: String) -> [Block] {
        var groups: [[RevealedStep]] = []
        for step in steps {
            if let last = groups.last?.last, step.isCounted(like: last) {
                groups[groups.count - 1].append(step)
            } else {
                groups.append([step])
            }
        }
        return groups.flatMap { $0.count > 1 ? votes($0) : $0[0].blocks(level, below: title) }
    }

    private static func votes(_ steps: [RevealedStep]) -> [Block] {
        let rows = steps[0].lines.indices.map { row -> [[Inline]] in
            [[.text(steps[0].lines[row].text)]]
                + steps.map {
                    [.text($0.lines.indices.contains(row) ? $0.lines[row].count.map(String.init) ?? "" : "")]
                }
        }
        let columns = [Table.Column("")] + steps.map { Table.Column($0.step.title, alignment: .right) }
        return [.table(Table(columns: columns, rows: rows))]
    }

    private func blocks(_ level: Int, below title: String) -> [Block] {
        head(level, below: title) + content(level)
    }

    private func head(_ level: Int, below title: String) -> [Block] {
        if step.title.lowercased() == title.lowercased() { return [] }
        guard step.label.isEmpty else { return [.heading(level: level, step.title)] }
        return step.title.isEmpty ? [] : [.paragraph([.strong([.text(step.title)])])]
    }

    private func content(_ level: Int) -> [Block] {
        switch step.task {
        case .hands: return [counted("hands")]
        case .dots: return [counted("dots")]
        case .piles: return piles(level)
        case .answer where lines.count == 1: return [.paragraph(lines[0].text)]
        default:
            guard let board, !board.ideas.isEmpty else { return [.bullets(lines.map { ListItem($0.text) })] }
            return [board.table]
        }
    }

    private func counted(_ what: String) -> Block {
        let rows = lines.map { [[Inline.text($0.text)], [.text(String($0.count ?? 0))]] }
        return .table(Table(columns: [.init(""), .init(what, alignment: .right)], rows: rows))
    }

    private func piles(_ level: Int) -> [Block] {
        var headings: [String] = []
        for line in lines where !headings.contains(line.heading ?? "") { headings.append(line.heading ?? "") }
        return headings.flatMap { heading -> [Block] in
            let own = lines.filter { ($0.heading ?? "") == heading }
            let head: [Block] = heading.isEmpty ? [] : [.heading(level: level + 1, TypedText.oneLine(heading))]
            return head + [.bullets(own.map { ListItem($0.text) })]
        }
    }
}

extension IdeaBoard {
    /// The board as a table.
    fileprivate var table: Block {
        let rows = ideas.map { [[Inline.text($0.id.description)], [.text($0.text)]] }
        return .table(Table(columns: [.init(""), .init("Idea")], rows: rows))
    }
}
