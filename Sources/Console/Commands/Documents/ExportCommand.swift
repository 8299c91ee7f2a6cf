import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Where documents go.
struct TargetOption: ParsableArguments {
    @ArgumentParser.Option(help: "The folder to write into, or - to print; notes in this folder if nothing is said.")
    var to = "notes"
}

/// Writes documents: for a person, a pair, a circle, the programme lead.
struct ExportCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write notes as Markdown files; nothing is ever sent anywhere.",
        discussion: """
            export pair                     what the two of you may read
            export personal --person Amara  Amara's own copy
            export circle                   what a circle may read
            export workshop 3               what a workshop left behind: for the room, its circles, and you
            export lead                     what you released, shown before it is written
            """)

    /// Whose documents are written.
    enum Kind: String, CaseIterable, ExpressibleByArgument { case personal, pair, circle, workshop, lead }

    @Argument(help: "personal, pair, circle, workshop or lead.") var kind: Kind
    @Argument(help: "The number of a workshop, as `workshops` lists it; the latest if nothing is said.")
    var number: Int64?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "Whose own copy, or whose message to the lead.")
    var person: [String] = []
    @OptionGroup var whose: PairOption
    @ArgumentParser.Option(help: "One session only, by its number.") var session: Int64?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "Another cohort than the one in use.") var cohort: [String] =
        []
    @OptionGroup var target: TargetOption

    @MainActor func run(in console: Console) throws {
        let cohort = try console.chosenCohort(cohort.isEmpty ? nil : cohort.joined(separator: " "))
        let exporter = try Exporter(console: console, cohort: cohort, target: target.to)
        let session = session.map { SessionID($0) }
        guard number == nil || kind == .workshop else {
            throw ConsoleError.usage("A number alone goes with workshop. For one session: --session \(number ?? 0)")
        }
        let name = person.isEmpty ? nil : person.joined(separator: " ")
        if name != nil, kind == .pair || kind == .circle {
            throw ConsoleError.usage("--person goes with personal and lead. For a pair, name both: --pair Amara,Joel")
        }
        switch kind {
        case .personal: try PersonalExport(exporter: exporter).run(name, session)
        case .pair: try SharedExport(exporter: exporter).pair(whose.pair, session)
        case .circle: try SharedExport(exporter: exporter).circle(session)
        case .workshop: try WorkshopExport(exporter: exporter).run(number.map { WorkshopID($0) })
        case .lead: try LeadExport(exporter: exporter).run(name, whose.pair, session)
        }
    }
}
