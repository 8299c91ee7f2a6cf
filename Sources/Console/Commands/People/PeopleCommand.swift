import ArgumentParser
import Journal
import LineEditing
import Workshop

/// Lists the people of a cohort.
struct PeopleCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "List the people of the cohort in use.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let cohort = try console.currentCohort()
        let people = try cohort.map { try console.journal().people(in: $0.id) } ?? []
        let words = cohort?.vocabulary ?? .reciprocal
        if json {
            let rows = people.map {
                Row(name: $0.name, role: $0.role.rawValue, unit: $0.unit, site: $0.site, manager: $0.manager)
            }
            return try console.say(json: ["people": rows])
        }
        guard !people.isEmpty else { return console.say("Nobody is here yet. `person add NAME` adds someone.") }
        // A column that is empty for everybody would only take room.
        let columns: [(title: String, cell: (Person) -> String)] = [
            ("name", { $0.name.shown }), ("role", { RoleName.name($0.role, words) }), ("unit", { $0.unit.shown }),
            ("site", { $0.site.shown }), ("manager", { $0.manager.shown }),
        ].filter { column in people.contains { !column.cell($0).isEmpty } }
        console.say(
            TextTable(
                columns: columns.map { .init($0.title) }, rows: people.map { person in columns.map { $0.cell(person) } }
            ))
    }

    struct Row: Encodable {
        let name: String
        let role: String
        let unit: String
        let site: String
        let manager: String
    }
}
