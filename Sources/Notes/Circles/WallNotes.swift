import Facilitation
package import Workshop

/// The tables of every round for the wall, and the slips that people take with them.
///
/// They hold names and tables and nothing else: no wish, no unit, not even why two people sit apart.
package struct WallNotes: Hashable, Sendable {
    private let plan: SeatingPlan
    private let cohort: String
    private let charter: [String]
    private let day: CivilDate
    private let account: [String]

    /// What hangs on the wall.
    ///
    /// - Parameters:
    ///   - plan: who sits where.
    ///   - account: what there is to say of the plan, sentence by sentence.
    ///   - cohort: what the cohort is called.
    ///   - charter: its lines.
    ///   - day: the day for which the circles were planned.
    package init(_ plan: SeatingPlan, account: [String], cohort: String, charter: [String], day: CivilDate) {
        self.plan = plan
        self.account = account
        self.cohort = cohort
        self.charter = charter
        self.day = day
    }

    /// A table for each round, then everybody by name with the table of each round.
    package var wall: MarkdownDocument {
        document(
            "circles-wall", title: "Circles", opening: [.paragraph(account.joined(separator: "\n"))],
            plan.rounds.indices.flatMap(round) + everybody)
    }

    /// A slip for each person, to cut apart: where they sit in each round, and with whom.
    package var slips: MarkdownDocument {
        document(
            "circles-slips", title: "Slips for circles", opening: [], [.section(plan.people.flatMap(slip), as: .slips)])
    }

    private func document(_ kind: String, title: String, opening: [Block], _ blocks: [Block]) -> MarkdownDocument {
        MarkdownDocument(
            frontMatter: [
                "title": .text(title), "date": .date(day.iso), "cohort": .text(cohort),
                "for": .list(["everybody who sits in these circles"]), "generator": .text("Turnabout"),
                "document": .text(kind),
            ],
            blocks: [.heading(level: 1, title)] + NotesFrame.charter(charter) + opening + blocks + foot)
    }

    private func round(_ index: Int) -> [Block] {
        let rows = plan.rounds[index].map { circle -> [[Inline]] in
            [[.text(String(circle.number))], [.text(circle.names.map(plan.label).joined(separator: ", "))]]
        }
        return [
            .heading(level: 2, "Round \(index + 1)"),
            .table(
                Table(columns: [.init(plan.place.rawValue, alignment: .right), .init("Who sits there")], rows: rows)),
        ]
    }

    private var everybody: [Block] {
        let numbers = plan.rounds.indices.map { Table.Column("Round \($0 + 1)", alignment: .right) }
        let rows = plan.people.map { name -> [[Inline]] in
            let seats = Dictionary(uniqueKeysWithValues: plan.seats(of: name).map { ($0.round, $0.number) })
            return [[.strong([.text(name)])]]
                + plan.rounds.indices.map { [.text(seats[$0 + 1].map(String.init) ?? "–")] }
        }
        return [
            .heading(level: 2, "Everybody by name, and their \(plan.place.rawValue.lowercased())"),
            .table(Table(columns: [.init("Name")] + numbers, rows: rows)),
        ]
    }

    private func slip(_ name: String) -> [Block] {
        let rows = plan.seats(of: name).map { seat -> [[Inline]] in
            [
                [.text(String(seat.round))], [.strong([.text(String(seat.number))])],
                [.text(seat.others.map(plan.label).joined(separator: ", "))],
            ]
        }
        let columns: [Table.Column] = [
            .init("Round", alignment: .right), .init(plan.place.rawValue, alignment: .right), .init("With"),
        ]
        return [
            .thematicBreak,
            .section([.heading(level: 2, name), .table(Table(columns: columns, rows: rows))], as: .slip),
        ]
    }

    private var foot: [Block] {
        [
            .thematicBreak,
            .paragraph(
                "For everybody in the room: names and tables, and nothing else. What is said at a table stays there, as your charter says. Take it down when you leave."
            ),
        ]
    }
}
