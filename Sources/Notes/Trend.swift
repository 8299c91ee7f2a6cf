import Facilitation
import Workshop

/// How one person's scales moved from meeting to meeting, as far as that person kept them.
struct Trend {
    private struct Line {
        let label: String
        let ends: (low: String, high: String)
        var points: [(on: CivilDate, step: Int, steps: ClosedRange<Int>)]
    }

    private let lines: [Line]

    /// The scales for a person's own eyes in several sessions; one answer alone is no trend.
    init(_ sources: [NotesSource], for person: Int64) {
        var lines: [(key: String, line: Line)] = []
        var seen: Set<Int64> = []
        for source in sources.sorted(by: Self.isEarlier) where seen.insert(source.number).inserted {
            let session = source.session
            guard let place = session.setup.participants.firstIndex(where: { $0.person == person }) else { continue }
            let noted = NotedSession(source, for: .person(place))
            for answer in noted.answers where answer.words.reader == .author && answer.author == place {
                guard case .scale(let step) = answer.words.answer, let scale = answer.question.scale else { continue }
                let points = lines.first { $0.key == answer.question.key }?.line.points ?? []
                let line = Line(
                    label: noted.label(answer)?.text ?? answer.prompt,
                    ends: (session.text(scale.low, at: answer.beat), session.text(scale.high, at: answer.beat)),
                    points: points + [(session.setup.startedOn, step, scale.steps)])
                lines.removeAll { $0.key == answer.question.key }
                lines.append((answer.question.key, line))
            }
        }
        self.lines = lines.map(\.line).filter { $0.points.count > 1 }
    }

    /// The trend as a section; nothing where there is none.
    var section: [Block] {
        guard !lines.isEmpty else { return [] }
        let items = lines.map { line in
            ListItem(
                [.strong([.text(line.label)]), .text(" (\(line.ends.low) … \(line.ends.high))")],
                children: [.bullets(line.points.map { ListItem(Self.shown($0.on, $0.step, of: $0.steps)) })])
        }
        return [.heading(level: 2, "From meeting to meeting"), .bullets(items)]
    }

    private static func shown(_ day: CivilDate, _ step: Int, of steps: ClosedRange<Int>) -> String {
        let filled = steps.filter { $0 <= step }.count
        let dots = String(repeating: "●", count: filled) + String(repeating: "○", count: steps.count - filled)
        return "\(day) \(dots) \(step) of \(steps.upperBound)"
    }

    private static func isEarlier(_ left: NotesSource, _ right: NotesSource) -> Bool {
        (left.session.setup.startedOn, left.number) < (right.session.setup.startedOn, right.number)
    }
}
