import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Adds the people of a spreadsheet, or brings up to date what they are matched by: all lines or none.
struct CohortImportCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the people of a spreadsheet saved as CSV, or what they are matched by.",
        discussion: """
            The first line names the columns, in any order: name,role,unit,site,manager and, if you like, pair.
            Only name is needed. Give two people, or three, the same word under pair to make them one.
            For the matching: wants, offers, capacity, timezone, cadence, values, assessor, avoid, ranks. A file with one of these brings people who are there already up to date.
            `help csv` explains every column.
            """)

    @Argument(help: "The file.") var file: String?
    @Flag(help: "Print a file with every column instead, to start from.") var sample = false

    @MainActor func run(in console: Console) throws {
        if sample { return console.say(HelpTopic.sampleSpreadsheet) }
        guard let file else {
            throw ConsoleError.usage("Import which file? Name one, as in `cohort import people.csv`.")
        }
        let cohort = try console.chosenCohort()
        let journal = try console.journal()
        let name = (file.split(separator: "/").last.map(String.init) ?? file).shownShort
        let known = try journal.people(in: cohort.id).map(\.name)
        let today = console.clock.today
        let roster = try Roster(
            try TextFile.read(file, limit: 8 << 20), called: name, vocabulary: cohort.vocabulary, known: known,
            zones: { UTCOffset.minutes(of: $0, on: today) })
        if roster.matching.isEmpty { try checkNew(roster, known, cohort, name) }
        let outcome = try journal.importPeople(
            roster.rows.map(PersonImport.init), pairs: roster.pairs.map { $0.map(\.name) }, to: cohort.id, on: today)
        if !roster.ignored.isEmpty {
            let columns = roster.ignored.count == 1 ? "This column is" : "These columns are"
            console.sayWrapped("\(columns) not known and left out: \(roster.ignored.joined(separator: ", ")).")
        }
        say(outcome, roster, cohort, name, console)
    }

    @MainActor private func say(
        _ outcome: ImportOutcome, _ roster: Roster, _ cohort: Cohort, _ file: String, _ console: Console
    ) {
        let people = outcome.added.of("person", "people")
        let pairs = roster.pairs.isEmpty ? "" : " and \(roster.pairs.count.of("pair", "pairs"))"
        guard !roster.matching.isEmpty else {
            return console.sayWrapped("Added \(people)\(pairs) to \(cohort.name.shown). `people` lists them.")
        }
        console.sayWrapped(
            "\(cohort.name.shown): \(people)\(pairs) added, \(outcome.updated) brought up to date. `people` lists them."
        )
        if outcome.erasure == .notYetGone {
            console.sayWrapped(
                "Another window still holds on to what was replaced; its last bytes go as soon as it lets go.")
        }
        let told = roster.matching.filter(MatchCells.privateColumns.contains)
        guard !told.isEmpty else { return }
        console.sayWrapped(
            "\(file) still holds what is for the matching alone (\(told.joined(separator: ", "))). It is kept in the journal now: delete the file."
        )
    }

    private func checkNew(_ roster: Roster, _ known: [String], _ cohort: Cohort, _ file: String) throws {
        let names = Set(known.map { $0.lowercased() })
        let doubles = roster.rows.filter { names.contains($0.name.lowercased()) }
        guard let first = doubles.first else { return }
        let others = doubles.count == 1 ? "" : ", and so are \(doubles.count - 1) more of the file"
        throw ConsoleError(
            "\(file) line \(first.line): \(first.name.shownShort) is in \(cohort.name.shown) already\(others). Take out the lines of people who are there, then import again. Nobody was added."
        )
    }
}

extension PersonImport {
    fileprivate init(_ row: Roster.Row) {
        self.init(
            name: row.name, role: row.role, unit: row.unit, site: row.site, manager: row.manager, answers: row.answers)
    }
}
