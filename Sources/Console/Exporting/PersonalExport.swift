import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes what one person wrote for their own eyes, for that person.
@MainActor
struct PersonalExport {
    let exporter: Exporter

    /// The own copies of a person.
    func run(_ name: String?, _ session: SessionID?) throws {
        let person = try person(name)
        let all = try exporter.sources(nil, of: [person.id]) { _ in true }
        let sources = try wanted(all, session, person)
        let screen = OwnScreen(console: exporter.console, name: person.name)
        var paths: [String] = []
        try screen.show("These notes are for \(person.name.shown) alone.") {
            let pages = sources.compactMap { source -> Exporter.Page? in
                let earlier = all.filter { $0.number < source.number }
                guard let notes = PersonalNotes(source, for: person.id, earlier: earlier) else { return nil }
                return Exporter.Page(
                    path: exporter.paths.personal(source, of: person.name), text: notes.document.rendered())
            }
            if let folder = exporter.folder {
                paths = try pages.map { try folder.write($0.text, to: $0.path) }
            } else if let last = pages.last {
                if exporter.console.isInteractive { try screen.page(last.text) } else { exporter.printed(last.text) }
            }
        }
        for path in paths { exporter.console.say(path.shownPath) }
    }

    private func person(_ name: String?) throws -> Person {
        if let name { return try exporter.console.person(name, in: exporter.cohort) }
        let people = try exporter.journal.people(in: exporter.cohort.id)
        if people.count == 1 { return people[0] }
        let example = Wording.quoted(people.first?.name.shownShort ?? "Amara")
        throw ConsoleError("Whose own copy is not known. Name one person: export personal --person \(example)")
    }

    private func wanted(_ all: [NotesSource], _ session: SessionID?, _ person: Person) throws -> [NotesSource] {
        guard let session else {
            if all.isEmpty {
                throw ConsoleError(
                    "\(person.name.shown) has not taken part in a session yet. `run EXERCISE` begins one.")
            }
            return all
        }
        let found = all.filter { $0.number == session.rawValue }
        if found.isEmpty {
            throw ConsoleError(
                "\(person.name.shown) did not take part in session \(session). `sessions` shows who did.")
        }
        return found
    }
}
