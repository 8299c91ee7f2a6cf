import Facilitation
import Workshop

/// Who sat with whom in a workshop, round by round, and what the circles brought back to the room.
package struct WorkshopCircleNotes: Sendable {
    private let source: WorkshopSource
    private let seatings: [WorkshopHistory.Seating]

    /// The notes of a workshop's circles; nil where nobody was seated.
    package init?(_ source: WorkshopSource) {
        self.source = source
        seatings = source.workshop.history.rounds
        guard !seatings.isEmpty else { return nil }
    }

    private var workshop: LiveWorkshop { source.workshop }

    /// The document.
    package var document: MarkdownDocument {
        let frame = WorkshopFrame(
            source: source, readers: "everybody who sat in these circles", kind: "workshop-circles")
        return frame.document(
            named: "circles", workshop.program.blocks.indices.flatMap(section),
            foot: [
                "For everybody who sat in these circles: names, tables, and what was brought back to the room, unsigned. ",
                "What was said at a table stays there.",
            ])
    }

    private func section(of block: Int) -> [Block] {
        let rounds = seatings.filter { $0.block == block }.sorted { $0.round < $1.round }
        guard !rounds.isEmpty else { return [] }
        let harvest = RevealedStep.blocks(harvest(of: block), level: 4, below: "")
        return [.heading(level: 2, workshop.title(ofBlock: block))] + rounds.flatMap(round)
            + (harvest.isEmpty ? [] : [.heading(level: 3, "What came of it")] + harvest)
    }

    /// What was shown in a block once people had sat down.
    private func harvest(of block: Int) -> [RevealedStep] {
        let ids = workshop.program.blocks[block].drop { !$0.isSeating }.map(\.id)
        return RevealedStep.all(of: block, in: source).filter { ids.contains($0.step.id) }
    }

    private func round(_ seating: WorkshopHistory.Seating) -> [Block] {
        let rooms = workshop.setup.agenda.rooms
        let rows = seating.tables.enumerated().compactMap { place, people -> [[Inline]]? in
            // Whoever was forgotten keeps the place and no name.
            guard !people.isEmpty else { return nil }
            let room = place < rooms.count ? TypedText.oneLine(rooms[place].name) : "Table \(place + 1)"
            // Whoever came late stands among the others.
            let names = people.map { source.names[$0].map(TypedText.oneLine) ?? "someone" }.sorted()
            return [[.text(room)], [.text(names.joined(separator: ", "))]]
        }
        return [
            .heading(level: 3, "Round \(seating.round + 1)"),
            .table(Table(columns: [.init("Where"), .init("Who sat there")], rows: rows)),
        ]
    }
}

extension RoomStep {
    /// Whether people sit down at tables here.
    fileprivate var isSeating: Bool { if case .seats = task { true } else { false } }
}
