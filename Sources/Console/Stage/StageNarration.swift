import Facilitation
import LineEditing

/// A stage as lines that follow one another, for screen readers and pipes: what is new is said once.
struct StageNarration: Sendable {
    private var last: PublicMoment?

    /// What to say of a moment: what the one before did not have.
    ///
    /// - Parameters:
    ///   - moment: what the room may see now.
    ///   - left: the seconds that are left; nil where nothing is timed.
    /// - Returns: lines that are safe to print.
    mutating func lines(for moment: PublicMoment, left: Int?) -> [String] {
        let before = last
        last = moment
        let text = StageText(moment)
        let isNew = before.map { Self.heading($0) != Self.heading(moment) } ?? true
        var lines: [String] = []
        if isNew { lines += heading(text, workshop: before?.workshop != moment.workshop) }
        if isNew || before?.prompt != moment.prompt { lines += text.prompt }
        if isNew || before?.speaks != moment.speaks, !text.speaks.isEmpty { lines.append(text.speaks) }
        if isNew || before?.deadline != moment.deadline, text.isTimed, let left, left > 0 {
            lines.append("\(StageClock.digits(left)) left.")
        }
        if isNew || before?.tables != moment.tables { lines += moment.tables.map(Self.line) }
        if before?.results != moment.results { lines += moment.results.flatMap(Self.lines) }
        if isNew || before?.next != moment.next, !text.next.isEmpty { lines.append(text.next) }
        return lines
    }

    private static func heading(_ moment: PublicMoment) -> [String] {
        [moment.workshop, moment.title, moment.place, moment.state.rawValue]
    }

    private func heading(_ text: StageText, workshop isNamed: Bool) -> [String] {
        let place = text.place.isEmpty ? "" : ", \(text.place)"
        return (isNamed && !text.workshop.isEmpty ? [text.workshop] : []) + ["", text.title + place]
    }

    private static func line(_ table: PublicMoment.Table) -> String {
        safe(table.name) + ": " + table.people.map(safe).joined(separator: ", ")
    }

    private static func lines(_ result: PublicMoment.Result) -> [String] {
        var lines = result.question.isEmpty ? [] : [safe(result.question)]
        var heading: String?
        for line in result.lines {
            if let name = line.heading, name != heading {
                lines.append("  " + (name.isEmpty ? "Others" : safe(name)) + ":")
                heading = name
            }
            lines.append("  " + safe(line.text) + (line.count.map { ": \($0)" } ?? ""))
        }
        return lines
    }

    private static func safe(_ text: String) -> String { sanitizedForTerminal(text, keepsLineBreaks: false) }
}
