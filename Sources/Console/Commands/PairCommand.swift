import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Makes two or three people a pair.
struct PairCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Make two people a pair, or three.",
        discussion: "pair Amara Joel, or with longer names: pair Amara Obi, Joel Chen")

    @Argument(help: "The names; with commas between where a name has several words.") var names: [String]

    @MainActor func run(in console: Console) throws {
        let names = Self.names(names)
        guard (2...3).contains(names.count) else {
            let remedy =
                names.count > 3
                ? "Put commas between them: pair Amara Obi, Joel Chen" : "Name two or three: pair Amara Joel"
            let count = names.count > 3 ? "\(names.count) were" : "only \(names.count) was"
            throw ConsoleError.usage("A pair is two people, or three; \(count) named. \(remedy)")
        }
        let cohort = try console.chosenCohort()
        let people = try names.map { try console.person($0, in: cohort) }
        guard Set(people.map(\.id)).count == people.count else {
            throw ConsoleError("\(people[0].name.shownShort) cannot be a pair alone. Name two different people.")
        }
        let journal = try console.journal()
        let before = try journal.pairs(in: cohort.id).count
        try journal.addPair(people.map(\.id), in: cohort.id, on: console.clock.today)
        let isNew = try journal.pairs(in: cohort.id).count > before
        let who = people.map(\.name.shown).spoken
        let noun = people.count == 2 ? "a pair" : "a pair of three"
        console.sayWrapped(
            isNew ? "\(who) are \(noun) now. `suggest` says how to begin." : "\(who) are \(noun) already.")
    }

    /// The names in the words that were typed; commas tell them apart where there are any.
    static func names(_ words: [String]) -> [String] {
        guard words.contains(where: { $0.contains(",") }) else { return words }
        return words.joined(separator: " ").split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}

/// Lists pairs.
struct PairsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs", abstract: "List who meets whom in the cohort in use.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        var rows: [Row] = []
        if let cohort = try console.currentCohort() {
            let journal = try console.journal()
            let sessions = Dictionary(
                grouping: try journal.sessions(in: cohort.id), by: { Set($0.setup.participants.map(\.person)) })
            rows = try PairsOnRecord(journal, cohort).all.map { pair in
                Row(
                    people: pair.people.map(\.name), since: pair.startedOn.description,
                    sessions: sessions[Set(pair.people.map(\.id))]?.count ?? 0)
            }
        }
        if json { return try console.say(json: ["pairs": rows]) }
        guard !rows.isEmpty else { return console.say("No pairs yet. `pair NAME NAME` makes one.") }
        console.say(
            TextTable(
                columns: [.init("pair"), .init("since"), .init("sessions", alignment: .trailing)],
                rows: rows.map { [$0.people.map(\.shown).spoken, $0.since, String($0.sessions)] }))
    }

    struct Row: Encodable {
        let people: [String]
        let since: String
        let sessions: Int
    }
}
