import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// What every export needs: where from, where to, under which names.
@MainActor
struct Exporter {
    let console: Console
    let journal: Journal
    let cohort: Cohort
    let notes: SessionNotes
    let paths: NotesPaths
    /// The folder to write into; nil where documents are printed.
    let folder: ExportFolder?

    /// An export from a cohort to a folder, or to the screen where the target is `-`.
    init(console: Console, cohort: Cohort, target: String) throws {
        guard !target.isEmpty else {
            throw ConsoleError.usage("--to needs a folder. Name one, or - to print.")
        }
        self.console = console
        self.cohort = cohort
        journal = try console.journal()
        notes = SessionNotes(console: console, journal: journal, cohort: cohort)
        folder = target == "-" ? nil : ExportFolder(path: target)
        let cohorts = try journal.cohorts().sorted { $0.id.rawValue < $1.id.rawValue }
        let people = try journal.people(in: cohort.id).sorted { $0.id < $1.id }
        paths = NotesPaths(cohort: cohort.name, among: cohorts.map(\.name), people: people.map(\.name))
    }

    /// A document and its place under the folder.
    struct Page {
        let path: String
        let text: String

        /// The part that is for people to read, where the same follows once more for a program.
        var readable: String {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            guard let fence = lines.firstIndex(of: "```turnabout-slip") else { return text }
            return lines[..<fence].joined(separator: "\n")
                + "\n(The same follows once more, for the lead's own copy of this program to read.)\n"
        }
    }

    /// Writes documents and says where they are; prints the last of them where there is no folder.
    func put(_ pages: [Page]) throws {
        guard let folder else {
            if let last = pages.last { printed(last.text) }
            return
        }
        // One file that is in the way does not keep the others from being written.
        var problem: (any Error)?
        for page in pages {
            do {
                console.say(try folder.write(page.text, to: page.path).shownPath)
            } catch {
                problem = problem ?? error
            }
        }
        if let problem { throw problem }
    }

    /// Prints a document as it is, with nothing in it that a terminal would obey.
    func printed(_ text: String) {
        let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
        guard console.terminal.outputIsTerminal else { return console.say(text) }
        for line in text.documentLines(width: console.width) { console.say(line) }
    }

    /// Sessions from which notes can be written, oldest first.
    ///
    /// - Parameters:
    ///   - session: the only one wanted.
    ///   - people: only sessions in which these took part, which are found without reading the others.
    ///   - count: how many of them at least; nil means all.
    ///   - isWanted: which are meant.
    /// - Returns: what their notes are made from.
    /// - Throws: a ``ConsoleError`` when the session is of another cohort, or a ``JournalError``.
    func sources(
        _ session: SessionID?, of people: [PersonID] = [], atLeast count: Int? = nil,
        where isWanted: (SessionRecord) throws -> Bool
    ) throws -> [NotesSource] {
        if let session {
            let record = try journal.record(session)
            guard record.cohort == cohort.id else {
                throw ConsoleError(
                    "Session \(session) belongs to another cohort. Name it with --cohort, or change to it with `cohort use`."
                )
            }
            return try isWanted(record) ? [notes.source(record)] : []
        }
        var sources: [NotesSource] = []
        var missing: Set<String> = []
        try journal.records(in: cohort.id, of: people, atLeast: count) { record in
            guard try isWanted(record) else { return }
            guard console.registry.contains(where: { $0.slug == record.setup.slug }) else {
                missing.insert(record.setup.slug)
                return
            }
            sources.append(try notes.source(record))
        }
        for slug in missing.sorted() {
            console.complain(
                ConsoleError(
                    "The exercise \(slug.shownShort) is not there any more, and its sessions were left out. Add it again to export them."
                ))
        }
        return sources
    }
}

extension String {
    /// A document in lines that fit the screen, with nothing in them that a terminal would obey.
    func documentLines(width: Int) -> [String] {
        sanitizedForTerminal(self).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            // An item of a list goes on under its own text.
            let spaces = line.prefix { $0 == " " }.count
            let isItem = line.dropFirst(spaces).hasPrefix("- ")
            return line.wrapped(to: width, hangingIndent: spaces + (isItem ? 2 : 0))
        }
    }
}
