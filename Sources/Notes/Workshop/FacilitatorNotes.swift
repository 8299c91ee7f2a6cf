import Facilitation
import Workshop

/// The notes of a workshop for the facilitator alone: the debrief, what they wrote down, how the plan fared.
///
/// The only document that may hold notes, and what the room was not shown unless people were told who else reads it.
package struct FacilitatorNotes: Sendable {
    private let source: WorkshopSource

    /// The notes of a workshop, finished or not.
    package init(_ source: WorkshopSource) {
        self.source = source
    }

    private var workshop: LiveWorkshop { source.workshop }
    private var history: WorkshopHistory { workshop.history }

    /// The document.
    package var document: MarkdownDocument {
        let frame = WorkshopFrame(source: source, readers: "the facilitator", kind: "workshop-facilitator")
        var sections = debrief + notes
        sections += plan + changes
        sections += attendance + source.parked.section + numbers + hidden
        return frame.document(
            named: "facilitator's notes", sections,
            foot: [
                "For you alone: your own notes, and what the room was not shown. ",
                .code("forget --workshop \(source.number)"),
                " deletes what is kept of this workshop; this file is yours to delete.",
            ])
    }

    private var debrief: [Block] {
        let answers = noted.compactMap { DebriefQuestion.answer(in: $0) }
        guard !answers.isEmpty else { return [] }
        return [.heading(level: 2, "Debrief")]
            + DebriefQuestion.allCases.flatMap { question in
                answers.filter { $0.question == question }.map { answer in
                    Block.answer(to: [.text(question.prompt)], [.text(answer.text)])
                }
            }
    }

    private var noted: [String] { workshop.state.notes.compactMap { workshop.words[$0]?.text } }

    private var notes: [Block] {
        let notes = noted.filter { DebriefQuestion.answer(in: $0) == nil }
        return notes.isEmpty ? [] : [.heading(level: 2, "Your notes"), .bullets(notes.map { ListItem($0) })]
    }

    /// Planned against real times.
    private var plan: [Block] {
        let planned = workshop.setup.agenda.running.timeline().rows
        let real = workshop.state.agenda.timeline(at: workshop.state.lastAt.map(workshop.clock.time(at:))).rows
        let rows = zip(planned, real).map { planned, real -> [[Inline]] in
            [
                planned.start.roundedToMinute.short, planned.seconds.clockMinutes,
                real.hasBegun ? real.start.roundedToMinute.short : "",
                real.took,
                workshop.title(ofBlock: planned.block),
            ].map { [.text($0)] }
        }
        let columns = ["planned", "minutes", "began", "took"].map { Table.Column($0, alignment: .right) }
        return [
            .heading(level: 2, "Plan and time"), .table(Table(columns: columns + [.init("what")], rows: rows)),
        ]
    }

    /// What was chosen when it ran late, and what that cost.
    private var changes: [Block] {
        let choices = history.choices.map { choice -> ListItem in
            let costs = choice.option.costs.map { cost in
                "\(workshop.title(ofBlock: cost.block)) lost \(cost.seconds.spokenMinutes)"
            }
            let end = "the end moved to \(choice.option.end.roundedToMinute.short)"
            let what = "\(choice.option.kind.rawValue): \(costs.isEmpty ? end : costs.spoken)"
            return ListItem("\(at(choice.at, choice.block)), \(what).")
        }
        let extensions = history.extensions.map { change in
            ListItem(
                "\(at(change.at, change.block)): \(change.seconds.spokenMinutes) \(change.seconds < 0 ? "less" : "more")."
            )
        }
        let items = choices + extensions
        return items.isEmpty ? [] : [.heading(level: 2, "What you changed"), .bullets(items)]
    }

    private func at(_ time: ClockTime, _ block: Int?) -> String {
        time.roundedToMinute.short + (block.map { ", in " + workshop.title(ofBlock: $0) } ?? "")
    }

    /// How many sat down in each round, and who was said to have come or gone.
    private var attendance: [Block] {
        var items = history.seatings.map { seating in
            ListItem(
                "\(at(seating.at, seating.block)): \(seating.tables.joined().count) people at \(seating.tables.filter { !$0.isEmpty }.count) tables."
            )
        }
        let here = source.spoken(source.attendees.filter(\.isHere).map(\.person))
        let away = source.spoken(source.attendees.filter { !$0.isHere }.map(\.person))
        if !here.isEmpty { items.append(ListItem("Here at the end, \(here.count): \(here.joined(separator: ", ")).")) }
        if !away.isEmpty {
            items.append(ListItem("Left, or did not come, \(away.count): \(away.joined(separator: ", "))."))
        }
        return items.isEmpty ? [] : [.heading(level: 2, "Attendance"), .bullets(items)]
    }

    /// Scales, of which nobody is told more than the middle of enough answers.
    private var numbers: [Block] {
        let items = WorkshopFigures(source).numbers.map { ListItem("\($0.metric.label): \($0.text)") }
        return items.isEmpty ? [] : [.heading(level: 2, "Numbers on slips"), .bullets(items)]
    }

    private var hidden: [Block] {
        let blocks = RevealedStep.hidden(in: source).flatMap { step -> [Block] in
            let isTold = step.mayReachLead && workshop.state.status == .over
            let lead: [Inline] = isTold ? [.text(" (the programme lead reads what names nobody)")] : []
            return [.paragraph([.strong([.text(step.title)])] + lead)] + content(step)
        }
        return blocks.isEmpty ? [] : [.heading(level: 2, "Gathered, and not shown")] + blocks
    }

    private func content(_ step: RoomStep) -> [Block] {
        if let counts = workshop.state.counts[step.id], let items = workshop.countable(step) {
            return [.bullets(zip(items, counts).map { ListItem("\($0): \($1)") })]
        }
        return [.bullets(workshop.lines(of: step.id).map { ListItem($0.text) })]
    }
}

extension RoomStep {
    /// Whether numbers are written on slips here, which nobody in the room sees.
    var isNumbers: Bool { if case .numbers = task { true } else { false } }
}

extension Timeline.Row {
    /// How long its block took, in words.
    fileprivate var took: String {
        switch state {
        case .done: seconds.roundedMinutes
        case .running: "until now"
        case .dropped: "left out"
        case .coming: ""
        }
    }

    /// Whether its block has begun.
    var hasBegun: Bool { state == .done || state == .running }
}
