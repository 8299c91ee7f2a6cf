import ArgumentParser
import Circles
import Journal
import LineEditing
import Notes
import Workshop

/// Writes for each person a sheet with people to choose from.
struct MatchShortlistCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist", abstract: "Write a sheet for each person: three to five people to choose from.",
        discussion: """
            match shortlist                  a sheet for everybody, in the folder notes
            match shortlist 3 --person Amara one sheet, with three people at most
            Each sheet is for one person, who ranks the people on it, or strikes some,
            and hands it back.
            """)

    @Argument(help: "How many people a list may hold, 3 to 5; 5 if nothing is said.") var length: Int?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "Whose sheet; everybody's if nobody is named.")
    var person: [String] = []
    @OptionGroup var clocks: HoursOption
    @OptionGroup var target: TargetOption
    @Flag(help: "Print the lists as JSON, and write nothing.") var json = false

    @MainActor func run(in console: Console) throws {
        let length = length ?? Shortlists.lengths.upperBound
        guard Shortlists.lengths.contains(length) else {
            throw ConsoleError.usage(
                "A list of \(length) is no choice that works. Name a number from 3 to 5, as in `match shortlist 4`.")
        }
        let desk = try MatchDesk(console, hours: clocks.hours)
        try desk.checkWishes()
        let pool = desk.pool()
        let lists = Shortlists(pool, length: length)
        let name = person.isEmpty ? nil : person.joined(separator: " ")
        let only = try name.map { try console.person($0, in: desk.cohort) }.flatMap { desk.number($0.id) }
        let sheets = ShortlistSheets(desk: desk, pool: pool, lists: lists, hours: clocks.hours)
        if json { return try console.say(json: sheets.json(of: only)) }
        try sheets.write(of: only, to: target.to)
    }
}
