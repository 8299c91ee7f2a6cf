import Facilitation
import Workshop

/// The notes that everybody in a circle may read.
///
/// They hold answers read by the circle; what someone wrote for their own pair or for themselves is in that person's
/// ``PersonalNotes`` only.
package struct CircleNotes: Sendable {
    private let noted: NotedSession

    /// The notes of a session; nil where it was not a circle's.
    package init?(_ source: NotesSource) {
        guard source.session.isCircle else { return nil }
        noted = NotedSession(source, for: .circle)
    }

    /// Whether anything was written down beyond the names and the date.
    package var isEmpty: Bool { sections.isEmpty }

    /// The document.
    package var document: MarkdownDocument {
        let names = noted.session.setup.participants.map(\.name)
        let foot =
            "Private to this circle: \(names.spoken). An idea travels, without a name, only if its author released it; everything else stays here."
        return NotesFrame(noted: noted, readers: names, kind: "circle").document(sections, foot: foot)
    }

    private var sections: [Block] {
        noted.stageSections(level: 2) + NotedSession.section(noted.promises, title: "Promises")
            + noted.parkedTopics + noted.nextMeeting
    }
}
