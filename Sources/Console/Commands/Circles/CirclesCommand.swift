import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Says who sits with whom, round by round.
struct CirclesCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "circles", abstract: "Say who sits with whom, round by round.",
        discussion: """
            circles --size 4 --rounds 3   plan circles; partners sit apart
            circles                       show them again
            circles next                  begin the next round
            circles same                  the same circles again in the next round
            circles new                   someone new in every round that is left, or in new ones
            circles back                  the latest round has not begun after all
            circles wall                  write the tables and names for the wall
            circles --history             who has met how often
            """)

    /// What can be done with a plan, one word each.
    enum Action: String, CaseIterable, ExpressibleByArgument { case next, same, new, back, wall }

    @Argument(help: "next, same, new, back or wall; without a word and without wishes the plan is shown.")
    var action: Action?
    @OptionGroup var wishes: CircleOptions
    @ArgumentParser.Option(parsing: .upToNextOption, help: "The tables of one person.") var person: [String] = []
    @ArgumentParser.Option(help: "With wall: the folder to write into, or - to print.") var to: String?
    @Flag(help: "With wall: also a page with a slip for each person.") var slips = false
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        try checkTogether()
        let desk = try CirclesDesk(console)
        switch action {
        case .next: try CirclesNext(desk: desk, json: json).run()
        case .same: try CirclesSame(desk: desk, json: json).run(rounds: wishes.rounds ?? 1)
        case .new: try CirclePlanning(desk: desk, json: json).goOn(rounds: wishes.rounds, seed: wishes.seed)
        case .back: try CirclesBack(desk: desk, json: json).run()
        case .wall: try CirclesWall(desk: desk, target: to ?? "notes", withSlips: slips).run()
        case nil where isHistory: try MeetingHistory(desk: desk, json: json).show(personName)
        case nil where wishes.typed.isEmpty: try CirclesView(desk: desk, json: json).show(personName)
        case nil: try CirclePlanning(desk: desk, json: json).plan(wishes)
        }
    }

    private var isHistory: Bool { wishes.typed == ["--history"] }
    private var personName: String? { person.isEmpty ? nil : person.joined(separator: " ") }

    /// Sees to it that no option is passed over in silence.
    private func checkTogether() throws {
        var fitting: Set<String> = []
        switch action {
        case nil where wishes.typed.isEmpty || isHistory: fitting = ["--person", "--history"]
        case nil: fitting = Set(wishes.typed)
        case .same: fitting = ["--rounds"]
        case .new: fitting = ["--rounds", "--seed"]
        case .wall: fitting = ["--to", "--slips"]
        case .next, .back: break
        }
        let others = [("--person", !person.isEmpty), ("--to", to != nil), ("--slips", slips)]
        let typed = wishes.typed + others.filter(\.1).map(\.0) + (json && action == .wall ? ["--json"] : [])
        guard let stray = typed.first(where: { !fitting.contains($0) }) else { return }
        let place = action.map { "`circles \($0.rawValue)`" } ?? "`circles` with wishes for a plan"
        throw ConsoleError.usage("\(stray) does not go with \(place). `circles --help` shows what goes together.")
    }
}
