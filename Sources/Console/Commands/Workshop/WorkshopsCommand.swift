import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Lists workshops.
struct WorkshopsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "workshops", abstract: "List the workshops of the cohort in use.",
        discussion: "`export workshop 3` writes what one left behind, `forget --workshop 3` deletes it for good.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let rows = try rows(console)
        if json { return try console.say(json: ["workshops": rows]) }
        guard !rows.isEmpty else { return console.say("No workshops yet. `agenda run FILE` begins one.") }
        console.say(
            TextTable(
                columns: [
                    .init("id", alignment: .trailing), .init("date"), .init("title"), .init("state"),
                    .init("people", alignment: .trailing),
                ],
                rows: rows.map { row in
                    let state = row.state == WorkshopStatus.handedOver.rawValue ? "handed over" : row.state
                    return [String(row.id), row.date, row.title.shown, state, String(row.people)]
                }))
    }

    @MainActor private func rows(_ console: Console) throws -> [Row] {
        guard let journal = try console.journalIfPresent(), let cohort = try console.currentCohort() else { return [] }
        let export = WorkshopExport(exporter: try Exporter(console: console, cohort: cohort, target: "-"))
        return try journal.workshops(in: cohort.id).map { summary in
            Row(
                id: summary.id.rawValue, date: summary.day.description, title: summary.title,
                state: summary.state.rawValue,
                people: try export.source(try journal.workshopRecord(summary.id)).attendance)
        }
    }

    struct Row: Encodable {
        let id: Int64
        let date: String
        let title: String
        let state: String
        let people: Int
    }
}
