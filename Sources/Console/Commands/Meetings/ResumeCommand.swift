import ArgumentParser
import Facilitation
import Journal
import Workshop

/// Goes on with a session.
struct ResumeCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Go on where a session stopped; the latest unfinished one if none is named.")

    @Argument(help: "The number of the session, as `sessions` lists it.") var session: Int64?

    @MainActor func run(in console: Console) throws {
        guard let journal = try console.journalIfPresent() else {
            throw ConsoleError("There is no session to go on with. `run EXERCISE` begins one.")
        }
        let number = try session.map(SessionID.init(_:)) ?? latest(console, journal)
        let record = try journal.record(number)
        let cohort = try journal.cohort(record.cohort)
        guard record.state != .finished else {
            throw ConsoleError("Session \(number) is finished. `export` writes its notes, `run` begins another.")
        }
        let exercise = try console.exercise(record.setup.slug).make()
        guard exercise.card.version == record.setup.version else {
            throw ConsoleError(
                "Session \(number) was begun with another version of \(record.setup.slug). Its answers are safe: `export` writes them, and `run \(record.setup.slug)` begins again."
            )
        }
        let context = try console.context(for: record.setup, in: cohort, before: number)
        let rebuilt = Session(
            exercise, setup: record.setup, context: context, entries: record.entries, words: record.words)
        let runner = try SessionRunner(console, rebuilt, number: number, journal: journal, cohort: cohort.id)
        let names = record.setup.participants.spoken
        console.sayWrapped("Going on with session \(number): \(record.setup.slug), \(names).")
        try runner.follow(.resume)
        try runner.run()
    }

    @MainActor private func latest(_ console: Console, _ journal: Journal) throws -> SessionID {
        guard let cohort = try console.currentCohort() else {
            throw ConsoleError("No cohort is in use. `cohort use NAME` chooses one, `resume NUMBER` names a session.")
        }
        guard let latest = try journal.latestUnfinished(in: cohort.id) else {
            throw ConsoleError("Every session of \(cohort.name) is finished. `run EXERCISE` begins another.")
        }
        return latest.id
    }
}
