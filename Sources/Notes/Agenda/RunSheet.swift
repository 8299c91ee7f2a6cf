package import Facilitation

/// The plan of a workshop on paper: what begins when, with room to write when it really did.
package struct RunSheet: Hashable, Sendable {
    /// The sheet.
    package let document: MarkdownDocument

    /// The run sheet of a plan.
    package init(_ agenda: Agenda) {
        let timeline = agenda.running.timeline()
        var blocks: [Block] = [
            .heading(level: 1, agenda.title),
            .paragraph("\(agenda.start.short) to \(timeline.end.short).\(Self.people(agenda))"),
            .table(
                Table(
                    columns: [
                        .init("planned", alignment: .right), .init("minutes", alignment: .right), .init("what"),
                        .init("if time is short"), .init("began at"),
                    ],
                    rows: zip(timeline.rows, agenda.blocks).map { row, block in
                        [row.start.short, row.seconds.clockMinutes, Self.title(block), Self.give(block), ""].map {
                            [.text($0)]
                        }
                    })),
        ]
        let cues = zip(timeline.rows, agenda.blocks).filter { !$0.1.cue.isEmpty }
        if !cues.isEmpty {
            blocks.append(.heading(level: 2, "Cues"))
            blocks.append(
                .bullets(
                    cues.map { row, block in
                        ListItem([.text("\(row.start.short) \(block.time.title): \(block.cue)")])
                    }))
        }
        document = MarkdownDocument(blocks: blocks)
    }

    private static func title(_ block: Agenda.Block) -> String {
        block.leader.isEmpty ? block.time.title : "\(block.time.title), led by \(block.leader)"
    }

    private static func people(_ agenda: Agenda) -> String {
        agenda.people.map { " \($0) people." } ?? ""
    }

    private static func give(_ block: Agenda.Block) -> String {
        if block.time.isProtected { return "never shorter" }
        if block.time.startsAt != nil, block.time.least < block.time.seconds {
            return "fixed; at least \(block.time.least.clockMinutes)"
        }
        if block.time.startsAt != nil { return "fixed" }
        if block.time.isBuffer { return "spend it" }
        let least = block.time.least < block.time.seconds ? "at least \(block.time.least.clockMinutes)" : nil
        return [least, block.time.mayBeDropped ? "leave it out" : nil].compactMap(\.self).joined(separator: ", or ")
    }
}
