import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Lists sessions.
struct SessionsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "List the sessions of the cohort in use.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let rows =
            try console.journalIfPresent().flatMap { journal in
                try console.currentCohort().map { cohort in
                    try journal.sessions(in: cohort.id).map { summary in
                        Row(
                            id: summary.id.rawValue, slug: summary.slug, part: summary.part ?? "",
                            people: summary.people,
                            started: WallClock.day(of: summary.startedAt).description, state: summary.state.rawValue,
                            stage: try stage(summary, console, cohort, journal))
                    }
                }
            } ?? []
        if json { return try console.say(json: ["sessions": rows]) }
        guard !rows.isEmpty else { return console.say("No sessions yet. `run EXERCISE` begins one.") }
        let table = TextTable(
            columns: [
                .init("id", alignment: .trailing), .init("exercise"), .init("who"), .init("started"), .init("state"),
                .init("stage"),
            ],
            rows: rows.map { row in
                let name = row.part.isEmpty ? row.slug : "\(row.slug), \(row.part)"
                let people = row.people.map { sanitizedForTerminal($0, keepsLineBreaks: false) }.spoken
                return [String(row.id), name, people, row.started, row.state, row.stage]
            })
        for line in table.lines(width: console.width, colour: console.terminal.policy.colour) { console.say(line) }
    }

    @MainActor private func stage(
        _ summary: SessionSummary, _ console: Console, _ cohort: Cohort, _ journal: Journal
    ) throws -> String {
        guard summary.state != .finished, let exercise = try? console.exercise(summary.slug) else { return "" }
        let record = try journal.record(summary.id)
        let session = Session(
            exercise.make(), setup: record.setup,
            context: try console.context(for: record.setup, in: cohort, before: summary.id),
            entries: record.entries, words: record.words)
        return session.moment.stage
    }

    struct Row: Encodable {
        let id: Int64
        let slug: String
        let part: String
        let people: [String]
        let started: String
        let state: String
        let stage: String
    }
}
