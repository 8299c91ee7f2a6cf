import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Goes through what may be told to the programme lead once more, also to take things back.
struct ReleaseCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Decide again what the programme lead may read, or take it back.",
        discussion: "Each of you decides alone, item by item; Return alone keeps an item between you.")

    @Argument(help: "The number of the session; the latest one with something to decide if none is named.")
    var session: Int64?

    @MainActor func run(in console: Console) throws {
        guard let journal = try console.journalIfPresent(), let cohort = try console.currentCohort() else {
            throw ConsoleError("There is nothing to decide on yet. `run EXERCISE` begins a session.")
        }
        let notes = SessionNotes(console: console, journal: journal, cohort: cohort)
        let (number, found) = try find(notes)
        let lock = try journal.lock(number)
        defer { withExtendedLifetime(lock) {} }
        let review = ReleaseReview(console: console, journal: journal, number: number)
        try review.run(found)
    }

    @MainActor private func find(_ notes: SessionNotes) throws -> (SessionID, Session) {
        if let session {
            let record = try notes.journal.record(SessionID(session))
            guard record.cohort == notes.cohort.id else {
                throw ConsoleError("Session \(session) belongs to another cohort. `cohort use` changes to it.")
            }
            let found = try notes.session(record)
            guard found.hasReleaseItems else {
                throw ConsoleError(
                    "Nothing of session \(session) can be told to the programme lead, so there is nothing to decide.")
            }
            return (record.id, found)
        }
        for summary in try notes.journal.sessions(in: notes.cohort.id).reversed() {
            let found = try notes.session(try notes.journal.record(summary.id))
            if found.hasReleaseItems { return (summary.id, found) }
        }
        throw ConsoleError(
            "No session of \(notes.cohort.name.shown) holds anything that could be told to the programme lead.")
    }
}

extension Session {
    fileprivate var hasReleaseItems: Bool {
        setup.participants.indices.contains { !releaseItems(of: $0).isEmpty }
    }
}
