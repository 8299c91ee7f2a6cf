import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Adds the people of a spreadsheet, all of them or nobody.
struct CohortImportCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the people of a spreadsheet saved as CSV.",
        discussion: """
            The first line names the columns, in any order: name,role,unit,site,manager and, if you like, pair.
            Only name is needed. Give two people, or three, the same word under pair to make them one.
            """)

    @Argument(help: "The file.") var file: String

    @MainActor func run(in console: Console) throws {
        let cohort = try console.chosenCohort()
        let journal = try console.journal()
        let name = (file.split(separator: "/").last.map(String.init) ?? file).shownShort
        let roster = try Roster(
            try TextFile.read(file, limit: 8 << 20), called: name, vocabulary: cohort.vocabulary)
        try checkNew(roster, in: try journal.people(in: cohort.id), cohort, name)
        let people = roster.rows.map { row in
            NewPerson(name: row.name, role: row.role, unit: row.unit, site: row.site, manager: row.manager)
        }
        try journal.addPeople(
            people, pairs: roster.pairs.map { $0.map(\.name) }, to: cohort.id, on: console.clock.today)
        if !roster.ignored.isEmpty {
            let columns = roster.ignored.count == 1 ? "This column is" : "These columns are"
            console.sayWrapped("\(columns) not known and left out: \(roster.ignored.joined(separator: ", ")).")
        }
        let pairs = roster.pairs.isEmpty ? "" : " and \(roster.pairs.count.of("pair", "pairs"))"
        console.sayWrapped(
            "Added \(people.count.of("person", "people"))\(pairs) to \(cohort.name.shown). `people` lists them.")
    }

    private func checkNew(_ roster: Roster, in known: [Person], _ cohort: Cohort, _ file: String) throws {
        let names = Set(known.map { $0.name.lowercased() })
        let doubles = roster.rows.filter { names.contains($0.name.lowercased()) }
        guard let first = doubles.first else { return }
        let others = doubles.count == 1 ? "" : ", and so are \(doubles.count - 1) more of the file"
        throw ConsoleError(
            "\(file) line \(first.line): \(first.name.shownShort) is in \(cohort.name.shown) already\(others). Take out the lines of people who are there, then import again. Nobody was added."
        )
    }
}
