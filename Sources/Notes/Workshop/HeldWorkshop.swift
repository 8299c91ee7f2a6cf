import Facilitation
package import Workshop

/// That a workshop was held: the day, how many people were there, and what was run where that may be told.
///
/// It can be had only from a workshop that is over. Of exercises from which nothing is released not even the name is told.
package struct HeldWorkshop: Sendable, Hashable {
    /// The day.
    package let on: CivilDate
    /// How many people were there.
    package let attendance: Int
    /// What was run, in the cohort's words.
    package let exercises: [String]

    /// The fact that a workshop was held; nil where it is not over.
    ///
    /// - Parameters:
    ///   - source: the workshop.
    ///   - cards: the cards of the exercises, by name in the console.
    ///   - vocabulary: the words of the cohort.
    package init?(_ source: WorkshopSource, cards: [String: Card], vocabulary: Vocabulary) {
        let workshop = source.workshop
        guard workshop.state.status == .over, !workshop.heldBlocks.isEmpty else { return nil }
        on = workshop.setup.day
        attendance = source.attendance
        exercises = workshop.heldBlocks.compactMap { row in
            guard case .exercise(let wish) = workshop.setup.agenda.blocks[row.block].content,
                let card = cards[wish.slug], card.mayBeReleased
            else { return nil }
            return card.title.text(in: vocabulary)
        }
    }
}

extension HeldWorkshop {
    /// A table of workshops for the lead: the day, how many were there, what was run.
    static func section(_ workshops: [HeldWorkshop]) -> [Block] {
        guard !workshops.isEmpty else { return [] }
        let rows = workshops.map { workshop -> [[Inline]] in
            [
                [.text("\(workshop.on)")], [.text(String(workshop.attendance))],
                [.text(workshop.exercises.joined(separator: ", "))],
            ]
        }
        let columns: [Table.Column] = [.init("Day"), .init("People", alignment: .right), .init("What was run")]
        return [.heading(level: 2, "Workshops"), .table(Table(columns: columns, rows: rows))]
    }
}
