import Facilitation
import Workshop

/// What stands above and below the notes of every session: facts, charter, who and when; who may read it.
struct NotesFrame {
    let noted: NotedSession
    /// For whom the document is, by name.
    let readers: [String]
    /// Which of the documents it is.
    let kind: String

    private var source: NotesSource { noted.source }
    private var session: Session { source.session }
    private var people: [Participant] { session.setup.participants }

    /// The document around its sections.
    func document(_ sections: [Block], foot: String) -> MarkdownDocument {
        MarkdownDocument(frontMatter: frontMatter, blocks: head + sections + self.foot(foot))
    }

    private var frontMatter: FrontMatter {
        var facts: FrontMatter = [
            "title": .text(noted.title), "date": .date(session.setup.startedOn.iso), "cohort": .text(source.cohort),
            "for": .list(readers), "generator": .text(source.generator), "document": .text(kind),
            "exercise": .text(session.setup.slug), "session": .text(String(source.number)),
        ]
        if let part = session.setup.part { facts["part"] = .text(part) }
        return facts
    }

    private var head: [Block] {
        [.heading(level: 1, noted.title)] + Self.charter(session.context.charter) + [who]
    }

    /// The charter as a quotation.
    static func charter(_ lines: [String]) -> [Block] {
        let lines = lines.filter { !$0.trimmed.isEmpty }
        return lines.isEmpty ? [] : [.quote([.paragraph(lines.joined(separator: "\n"))])]
    }

    private var who: Block {
        var lines = [sentence(people.map(described).spoken + ", \(session.setup.startedOn)")]
        if !form.isEmpty { lines[0] += " " + form }
        if let seats { lines.append(seats) }
        return .paragraph(lines.joined(separator: "\n"))
    }

    private func sentence(_ text: String) -> String {
        text.last == "." ? text : text + "."
    }

    private func described(_ person: Participant) -> String {
        guard !session.isCircle, people.count > 1 else { return person.name }
        switch person.role {
        case .mentor: return "\(person.name) (\(session.context.vocabulary[.mentor]))"
        case .protege: return "\(person.name) (\(session.context.vocabulary[.protege]))"
        case .both: return person.name
        }
    }

    private var form: String {
        let setting = session.setup.setting
        var parts: [String] = []
        switch session.setup.part {
        case Part.invitation.name: parts.append("The invitation.")
        case Part.preparation.name: parts.append("Preparation, alone.")
        default: break
        }
        switch setting.length {
        case .short: parts.append("Short form.")
        case .long: parts.append("Long form.")
        case .full: break
        }
        if setting.isRemote { parts.append("In different places.") }
        if setting.partnerIsAway { parts.append("One chair empty this time.") }
        return parts.joined(separator: " ")
    }

    /// Who sat where after the seats were swapped for the first time.
    private var seats: String? {
        let swap = session.program.beats.first { beat in
            if case .swapSeats = beat.action { session.state.done[beat.id] != nil } else { false }
        }
        guard let swap, people.count > 1 else { return nil }
        let words = session.context.vocabulary
        return session.text("Seats swapped: \(name: .leader) as ", at: swap) + words[.leader]
            + session.text(", \(name: .learner) as ", at: swap) + words[.learner] + "."
    }

    private func foot(_ readers: String) -> [Block] {
        var lines = [readers, "It holds what you chose to write down, and nothing else."]
        if let help = source.help?.trimmed, !help.isEmpty {
            lines.append("If something here weighs on you: \(sentence(help))")
        } else {
            lines.append("If something here weighs on you, your charter says what stays private and who can help.")
        }
        return [.thematicBreak, .paragraph(lines.joined(separator: "\n"))]
    }
}
