import Facilitation
import Workshop

/// What stands above and below every document of a workshop: facts, charter, when and how many; who may read it.
struct WorkshopFrame {
    let source: WorkshopSource
    /// For whom the document is.
    let readers: String
    /// Which of the documents it is.
    let kind: String

    private var setup: WorkshopSetup { source.workshop.setup }

    /// The document around its sections.
    ///
    /// - Parameters:
    ///   - title: what stands behind the name of the workshop; empty for nothing.
    ///   - sections: the document itself.
    ///   - foot: who may read it.
    /// - Returns: the document.
    func document(named title: String = "", _ sections: [Block], foot: [Inline]) -> MarkdownDocument {
        let name = TypedText.oneLine(setup.agenda.title) + (title.isEmpty ? "" : ": " + title)
        return MarkdownDocument(
            frontMatter: [
                "title": .text(name), "date": .date(setup.day.iso), "cohort": .text(source.cohort),
                "for": .list([readers]), "generator": .text(source.generator), "document": .text(kind),
                "workshop": .text(String(source.number)),
            ],
            blocks: [.heading(level: 1, name)] + NotesFrame.charter(source.charter) + [.paragraph(opening)] + sections
                + [.thematicBreak, .paragraph(foot)])
    }

    private var opening: String {
        let rows = source.workshop.heldBlocks
        let times = rows.first.map { first in
            let end = source.workshop.state.finishedAt.map { source.workshop.clock.time(at: $0).roundedToMinute.short }
            return ", \(first.start.roundedToMinute.short) to \(end ?? "now")"
        }
        let people = source.attendance
        return "\(setup.day)\(times ?? "").\(people == 0 ? "" : " \(people) people.")"
    }
}

extension LiveWorkshop {
    /// The blocks that have begun, with their real times on the room's clock.
    var heldBlocks: [Timeline.Row] {
        state.agenda.timeline(at: state.lastAt.map(clock.time(at:))).rows
            .filter(\.hasBegun)
    }

    /// The name of a block.
    func title(ofBlock block: Int) -> String { TypedText.oneLine(setup.agenda.blocks[block].time.title) }
}

extension [ParkedTopic] {
    /// The topics as things to come back to; nothing where there are none.
    var section: [Block] {
        isEmpty
            ? []
            : [
                .heading(level: 2, "Parked for another day"),
                .tasks(map { TaskItem($0.text, isDone: $0.isDone) }),
            ]
    }
}
