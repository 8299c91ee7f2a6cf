import ArgumentParser
import Notes

/// Stands in until the documents for the lead have landed.
struct NotesPaths {
    let cohort: String
    init(cohort: String, among: [String], people: [String]) { self.cohort = safeFileName(cohort) }
    func pair(_ source: NotesSource) -> String { "\(cohort)/pair/\(source.number).pair.md" }
    func personal(_ source: NotesSource, of person: String) -> String {
        "\(cohort)/people/\(safeFileName(person))/\(source.number).personal.md"
    }
    func circle(_ source: NotesSource) -> String { "\(cohort)/circles/\(source.number).circle.md" }
}

/// Stands in until the documents for the lead have landed.
@MainActor
struct LeadExport {
    let exporter: Exporter
    func run(_ person: String?, _ pair: String?, _ session: Any?) throws {
        throw ConsoleError("The lead's page is not here yet. Update the program.")
    }
}

/// Stands in until slips can be read.
struct CollectCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(commandName: "collect", abstract: "Put slips together.")
    @MainActor func run(in console: Console) throws {
        throw ConsoleError("Slips are not here yet. Update the program.")
    }
}

/// Stands in until calendar files can be written.
struct CalendarCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(commandName: "calendar", abstract: "Write a calendar file.")
    @MainActor func run(in console: Console) throws {
        throw ConsoleError("Calendar files are not here yet. Update the program.")
    }
}
