import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes what several people may read: a pair, or a circle.
@MainActor
struct SharedExport {
    let exporter: Exporter

    /// The notes of a pair.
    func pair(_ names: String?, _ session: SessionID?) throws {
        let sources = try pairSources(names, session)
        let pages = sources.compactMap { source -> Exporter.Page? in
            guard let notes = PairNotes(source) else { return nil }
            // An empty page of a meeting that was broken off says nothing; one that was asked for is written.
            let isMeeting = source.session.isFinished && source.session.setup.participants.count > 1
            if session == nil, notes.isEmpty, !isMeeting { return nil }
            return Exporter.Page(path: exporter.paths.pair(source), text: notes.document.rendered())
        }
        guard !pages.isEmpty else {
            let why =
                session == nil
                ? "These people have no notes yet" : "Session \(session?.description ?? "") is a circle's"
            throw ConsoleError("\(why). `sessions` lists what there is.")
        }
        try exporter.put(pages)
    }

    private func pairSources(_ names: String?, _ session: SessionID?) throws -> [NotesSource] {
        if names == nil, session != nil { return try exporter.sources(session) { _ in true } }
        let meant = try exporter.console.meantPeople(names, in: exporter.cohort, for: "export pair")
        let people = Set(meant.people.map(\.id))
        exporter.console.saySeparately(whose: meant, "Notes of", isPrinted: exporter.folder == nil)
        let here = Set(try exporter.journal.people(in: exporter.cohort.id).map(\.id))
        let sources = try exporter.sources(session, of: Array(people), atLeast: 1) { record in
            let ids = Set(record.setup.participants.map(\.person))
            // Whoever sat alone wrote for a partner, if it is clear which.
            if ids.count == 1, let only = ids.first { return try people.contains(only) && isInOnePair(only) }
            return ids.count < 4 && ids.intersection(here) == people
        }
        guard session == nil || !sources.isEmpty else {
            throw ConsoleError(
                "Session \(session?.description ?? "") is not of \(meant.people.map(\.name.shown).spoken). `sessions` shows who met when."
            )
        }
        return sources
    }

    private func isInOnePair(_ person: PersonID) throws -> Bool {
        try PairsOnRecord(exporter.journal, exporter.cohort, of: person).all.count { entry in
            entry.people.contains { $0.id == person }
        } == 1
    }

    /// The notes of circles.
    func circle(_ session: SessionID?) throws {
        let pages = try exporter.sources(session) { _ in true }.compactMap { source in
            CircleNotes(source).map { notes in
                Exporter.Page(path: exporter.paths.circle(source), text: notes.document.rendered())
            }
        }
        guard !pages.isEmpty else {
            let why =
                session.map { "Session \($0) is not a circle's" }
                ?? "No circle has met in \(exporter.cohort.name.shown) yet"
            throw ConsoleError("\(why). `sessions` lists what there is.")
        }
        try exporter.put(pages)
    }
}

extension Console {
    /// Says whose documents follow, but never inside a document that is printed.
    func saySeparately(whose meant: MeantPeople, _ what: String, isPrinted: Bool) {
        if !isPrinted { say(whose: meant, what) }
    }
}
