import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Lists the proposals that wait for somebody's yes; never whose.
struct MatchListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the proposals that wait for somebody's yes.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        guard try console.currentCohort() != nil else { return try show([], nil, console) }
        let desk = try MatchDesk(console)
        try show(desk.open.map { Row($0) }.sorted { $0.people.lexicographicallyPrecedes($1.people) }, desk, console)
    }

    @MainActor private func show(_ rows: [Row], _ desk: MatchDesk?, _ console: Console) throws {
        if json { return try console.say(json: ["match": rows]) }
        guard !rows.isEmpty else {
            return console.sayWrapped(
                "No proposal waits for a yes. `match shortlist` writes lists to choose from, `match propose` proposes pairs."
            )
        }
        console.say(
            TextTable(
                columns: [.init("proposed"), .init("state"), .init("until")],
                rows: rows.map { [$0.people.map(\.shown).spoken, $0.state, $0.until] }))
        console.sayWrapped("`match accept` asks each of them in turn. What is not agreed by its day lapses, quietly.")
    }

    struct Row: Encodable {
        let people: [String]
        let state: String
        let until: String

        init(_ proposal: Proposal) {
            people = proposal.people.map(\.name).sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
            // One word for everything: who said yes would tell who did not.
            state = "not agreed yet"
            until = proposal.lapsesOn.description
        }
    }
}
