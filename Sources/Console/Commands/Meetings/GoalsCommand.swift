import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Notes

/// Lists the goals of a pair.
struct GoalsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "goals", abstract: "List your goals, as you wrote them down together.")

    @OptionGroup var whose: PairOption
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        guard let cohort = try console.currentCohort() else { return try show([], nil, console) }
        let meant = try console.meantPeople(whose.pair, in: cohort, for: "goals")
        try show(try console.journal().goals(of: meant.people.map(\.id)), meant, console)
    }

    @MainActor private func show(_ goals: [RecalledCard], _ meant: MeantPeople?, _ console: Console) throws {
        if json { return try console.say(json: ["goals": goals.map { Row(owner: $0.name, goal: $0.text) }]) }
        if let meant { console.say(whose: meant, "Goals of") }
        guard !goals.isEmpty else { return console.say("No goals yet. `run paired-goals` helps to find them.") }
        console.say(
            TextTable(columns: [.init("owner"), .init("goal")], rows: goals.map { [$0.name.shown, $0.text.shown] }))
    }

    struct Row: Encodable {
        let owner: String
        let goal: String
    }
}

/// Lists the ideas that people released for others to copy.
struct IdeasCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "ideas", abstract: "List the ideas that people released for others to copy.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        // Without names: that is how the release review asks for them.
        let ideas = try console.currentCohort().map { try Self.ideas(of: $0, console) } ?? []
        if json { return try console.say(json: ["ideas": ideas.map { Row(idea: $0) }]) }
        guard !ideas.isEmpty else {
            return console.sayWrapped(
                "No ideas yet. They come out of `run compare-circle`, and only those that their authors released are listed."
            )
        }
        for idea in ideas { console.sayWrapped("- " + sanitizedForTerminal(idea), indent: 2) }
    }

    /// Those of circles, and those that rooms handed in.
    @MainActor private static func ideas(of cohort: Cohort, _ console: Console) throws -> [String] {
        let rooms = WorkshopExport(exporter: try Exporter(console: console, cohort: cohort, target: "-"))
        let handedIn = try rooms.sources().flatMap(LeadLine.lines).filter { $0.kind == .idea }.flatMap(\.items)
        return try console.journal().releasedIdeas(in: cohort.id).map(\.text) + handedIn
    }

    struct Row: Encodable {
        let idea: String
    }
}
