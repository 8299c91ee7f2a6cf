import Facilitation
import LineEditing

/// What was revealed, as lines with bars or under headings.
struct StageResults {
    /// The results.
    let results: [PublicMoment.Result]
    /// The columns that there are.
    let width: Int
    /// With what signs it is drawn.
    let style: StageStyle

    private static let longestBar = 60
    /// Below this width only the figures are shown.
    private static let narrowestWithBars = 30

    /// The results, line by line; a heading stays with the first line under it.
    var chunks: [StageChunk] {
        results.flatMap { result in
            let question = StageChunk(lines: safe(result.question).wrapped(to: width).map { StageLine($0, .bold) })
            let body = result.lines.contains { $0.heading != nil } ? piles(result.lines) : list(result.lines)
            guard !safe(result.question).isEmpty, let first = body.first else { return body }
            return [StageChunk(lines: question.lines + first.lines)] + body.dropFirst()
        }
    }

    private func list(_ lines: [PublicMoment.Result.Line]) -> [StageChunk] {
        let largest = max(1, lines.compactMap(\.count).max() ?? 1)
        let label = labelWidth(lines)
        return lines.map { line in
            guard let count = line.count else { return StageChunk(lines: bullet(line), isApart: false) }
            return StageChunk(lines: counted(safe(line.text), count, of: largest, label: label), isApart: false)
        }
    }

    private func labelWidth(_ lines: [PublicMoment.Result.Line]) -> Int {
        let longest = lines.map { displayWidth(of: safe($0.text)) }.max() ?? 0
        return max(4, min(longest, width < Self.narrowestWithBars ? width - 6 : width / 2))
    }

    private func counted(_ text: String, _ count: Int, of largest: Int, label: Int) -> [StageLine] {
        var lines = text.wrapped(to: label).map { StageLine($0) }
        let figure = StageLine("\(count)", .bold)
        let room = min(Self.longestBar, width - label - 3 - "\(largest)".count)
        guard width >= Self.narrowestWithBars, room > 0 else {
            lines[0] = lines[0].with(figure, at: label + 2)
            return lines
        }
        let share = min(1, max(0, Double(count) / Double(largest)))
        let length = count > 0 ? max(1, Int((share * Double(room)).rounded())) : 0
        let bar = StageLine(String(repeating: style.full, count: length), .cyan)
        lines[0] = lines[0].with(bar, at: label + 2).with(figure, at: label + 2 + (length > 0 ? length + 1 : 0))
        return lines
    }

    private func piles(_ lines: [PublicMoment.Result.Line]) -> [StageChunk] {
        var headings: [String] = []
        for line in lines where !headings.contains(line.heading ?? "") { headings.append(line.heading ?? "") }
        return headings.flatMap { heading -> [StageChunk] in
            let own = lines.filter { ($0.heading ?? "") == heading }
            let name = heading.isEmpty ? "Others" : safe(heading)
            let title = "\(name) (\(own.count))".wrapped(to: width).map { StageLine($0, .bold, .underlined) }
            let items = own.map { bullet($0) }
            guard let first = items.first else { return [] }
            return [StageChunk(lines: title + first)] + items.dropFirst().map { StageChunk(lines: $0, isApart: false) }
        }
    }

    private func bullet(_ line: PublicMoment.Result.Line) -> [StageLine] {
        let count = line.count.map { " (\($0))" } ?? ""
        return (style.bullet + safe(line.text) + count).wrapped(to: width, hangingIndent: 2).map { StageLine($0) }
    }

    private func safe(_ text: String) -> String { sanitizedForTerminal(text, keepsLineBreaks: false) }
}
