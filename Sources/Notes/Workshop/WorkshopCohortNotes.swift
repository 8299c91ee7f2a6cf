import Facilitation
import Workshop

/// The notes of a workshop for everybody who was in the room.
///
/// They hold what the room was shown and nothing else: slips unsigned and in no order, hands and dots as counts. What was
/// written on one's own sheet, and what was not shown, is not in them.
package struct WorkshopCohortNotes: Sendable {
    private let source: WorkshopSource

    /// The notes of a workshop, finished or not.
    package init(_ source: WorkshopSource) {
        self.source = source
    }

    private var workshop: LiveWorkshop { source.workshop }

    /// The document.
    package var document: MarkdownDocument {
        let frame = WorkshopFrame(source: source, readers: "everybody who was in the room", kind: "workshop-cohort")
        return frame.document(done + results + source.parked.section + nextDate + people, foot: [.text(foot)])
    }

    private var foot: String {
        """
        For everybody who was in the room. It holds what the room was shown, without names; sheets stayed with those \
        who wrote them.
        """ + (source.charter.isEmpty ? "" : " Your charter says what may leave this room.")
            + (source.help.map { "\nIf something here weighs on you: \($0)" } ?? "")
    }

    private var done: [Block] {
        let rows = workshop.heldBlocks.filter {
            $0.seconds > 0 && !workshop.setup.agenda.blocks[$0.block].time.isBuffer
        }
        guard !rows.isEmpty else { return [] }
        let cells = rows.map { row -> [[Inline]] in
            let minutes = row.state == .running ? "until now" : row.seconds.roundedMinutes
            return [
                [.text(row.start.roundedToMinute.short)], [.text(minutes)], [.text(workshop.title(ofBlock: row.block))],
            ]
        }
        let columns: [Table.Column] = [
            .init("began", alignment: .right), .init("minutes", alignment: .right), .init("what"),
        ]
        return [.heading(level: 2, "What we did"), .table(Table(columns: columns, rows: cells))]
    }

    private var results: [Block] {
        workshop.program.blocks.indices.flatMap { block -> [Block] in
            let title = workshop.title(ofBlock: block)
            let blocks = RevealedStep.blocks(RevealedStep.all(of: block, in: source), level: 3, below: title)
            return blocks.isEmpty ? [] : [.heading(level: 2, title)] + blocks
        }
    }

    /// When the cohort meets next, as a day where the words can be read as one.
    private var nextDate: [Block] {
        let steps = workshop.program.blocks.joined().filter { $0.key == RevealedStep.nextMeeting }
        let lines = steps.compactMap { workshop.result($0.id) }.flatMap(\.lines).map(\.text)
        guard !lines.isEmpty else { return [] }
        let days = lines.map { line in
            CivilDate(spoken: line, today: workshop.setup.day).map { "\($0.weekdayName) \($0)" } ?? line
        }
        return [.heading(level: 2, "Next meeting"), .paragraph(days.joined(separator: "\n"))]
    }

    private var people: [Block] {
        let names = source.spoken(source.inRoom)
        return names.isEmpty ? [] : [.heading(level: 2, "Who was there"), .paragraph(names.joined(separator: ", "))]
    }
}

extension Int {
    /// This many seconds in whole minutes, at least one.
    var roundedMinutes: String { String(Swift.max(1, (self + 30) / 60)) }
}
