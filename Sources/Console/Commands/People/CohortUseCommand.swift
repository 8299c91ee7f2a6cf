import ArgumentParser
import Journal
import LineEditing
import Workshop

/// Chooses the cohort that every other command is about.
struct CohortUseCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "use", abstract: "Choose the cohort that the other commands are about.")

    @Argument(help: "Its name, as `cohort list` shows it.") var name: [String]

    @MainActor func run(in console: Console) throws {
        let cohort = try console.chosenCohort(name.joined(separator: " "))
        try CurrentCohort.write(cohort.name, in: try console.dataDirectory())
        console.say("\(cohort.name.shown) is in use from now on.")
    }
}

/// Lists cohorts.
struct CohortListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the cohorts.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let current = try console.currentCohort()?.id
        var rows: [Row] = []
        if let journal = try console.journalIfPresent() {
            rows = try journal.cohorts().map { cohort in
                Row(
                    name: cohort.name, people: try journal.people(in: cohort.id).count,
                    pairs: try journal.pairs(in: cohort.id).count, created: cohort.createdOn.description,
                    inUse: cohort.id == current)
            }
        }
        if json { return try console.say(json: ["cohorts": rows]) }
        guard !rows.isEmpty else { return console.say("No cohorts yet. `cohort new NAME` makes one.") }
        console.say(
            TextTable(
                columns: [
                    .init("cohort"), .init("people", alignment: .trailing), .init("pairs", alignment: .trailing),
                    .init("created"), .init("in use"),
                ],
                rows: rows.map {
                    [$0.name.shown, String($0.people), String($0.pairs), $0.created, $0.inUse ? "yes" : ""]
                }))
    }

    struct Row: Encodable {
        let name: String
        let people: Int
        let pairs: Int
        let created: String
        let inUse: Bool
    }
}
