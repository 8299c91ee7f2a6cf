import Facilitation
import Workshop

/// The notes of one session for one of its people: what they wrote for their own eyes and kept, and the rest in brief.
package struct PersonalNotes: Sendable {
    private let noted: NotedSession
    private let place: Int
    private let trend: Trend

    /// The notes of a session for one person; nil where that person did not take part.
    ///
    /// - Parameters:
    ///   - source: the session.
    ///   - person: the person's number in the journal.
    ///   - earlier: sessions in which this person sat before, for the trend of the scales they kept.
    package init?(_ source: NotesSource, for person: Int64, earlier: [NotesSource] = []) {
        guard let place = source.session.setup.participants.firstIndex(where: { $0.person == person }) else {
            return nil
        }
        self.place = place
        noted = NotedSession(source, for: .person(place))
        trend = Trend(earlier + [source], for: person)
    }

    /// The document.
    package var document: MarkdownDocument {
        let name = noted.session.name(place)
        return NotesFrame(noted: noted, readers: [name], kind: "personal").document(
            sections, foot: "For \(name) alone. Nobody else is given this file.")
    }

    private var sections: [Block] {
        let promises = noted.promises
        let name = noted.session.name(place)
        let others = promises.filter { $0.promise.owner != name }
        return ownEyes + trend.section + forPartner + shared
            + NotedSession.section(promises.filter { $0.promise.owner == name }, title: "Your promises")
            + NotedSession.section(others, title: "Promises of others")
            + noted.parkedTopics + noted.nextMeeting
    }

    private var ownEyes: [Block] {
        own(noted.staged.filter { reader(of: $0) == .author }, title: "For your eyes only")
    }

    /// What this person wrote for a partner who was not there.
    private var forPartner: [Block] {
        own(noted.staged.filter(isForPartner), title: "For your partner too")
    }

    private func own(_ answers: [NotedAnswer], title: String) -> [Block] {
        let groups = AnswerGroup.groups(of: answers, in: noted.nameless)
        guard !groups.isEmpty else { return [] }
        return [.heading(level: 2, title)] + groups.flatMap { $0.blocks(in: noted.nameless, level: 3, below: title) }
    }

    private var shared: [Block] {
        let shared = (noted.staged + noted.learned).filter { reader(of: $0) != .author && !isForPartner($0) }
        var items = AnswerGroup.groups(of: shared, in: noted).flatMap { $0.items(in: noted) }
        items += noted.retired.map { $0.text.item(after: noted.name($0.author).map { $0 + ":" }) }
        guard !items.isEmpty else { return [] }
        let readers = noted.session.setup.participants.count == 2 ? "both of you" : "all of you"
        return [.heading(level: 2, "What \(readers) can read, in brief"), .bullets(items)]
    }

    private func isForPartner(_ answer: NotedAnswer) -> Bool {
        let isAlone = noted.session.isCircle || noted.session.setup.participants.count == 1
        return isAlone && reader(of: answer) == .pair
    }

    private func reader(of answer: NotedAnswer) -> Reader {
        Readership.reader(of: answer.words, answering: answer.question)
    }
}
