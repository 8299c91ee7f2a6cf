import Facilitation
import Workshop

/// The notes that the two people of a pair, or the three, read together.
///
/// They hold answers read by the pair, and nothing of what was passed, struck, not kept, meant for one person's eyes
/// or only counted.
package struct PairNotes: Sendable {
    private let noted: NotedSession

    /// The notes of a session; nil where people of several pairs sat together, who have ``CircleNotes``.
    package init?(_ source: NotesSource) {
        guard !source.session.isCircle else { return nil }
        noted = NotedSession(source, for: .pair)
    }

    /// Whether anything was written down beyond the names and the date.
    package var isEmpty: Bool { sections.isEmpty }

    /// The document.
    package var document: MarkdownDocument {
        let names = noted.session.setup.participants.map(\.name)
        let foot =
            switch names.count {
            case 1: "Private to \(names.spoken) and the partner. Nobody else is given this file."
            case 2:
                "Private to \(names.spoken). Nobody else is given this file, and it goes no further unless both agree."
            default:
                "Private to \(names.spoken). Nobody else is given this file, and it goes no further unless all agree."
            }
        return NotesFrame(noted: noted, readers: names, kind: "pair").document(sections, foot: foot)
    }

    private var sections: [Block] {
        noted.stageSections(level: 2) + NotedSession.section(noted.promises, title: "Promises")
            + noted.parkedTopics + noted.nextMeeting
    }
}
