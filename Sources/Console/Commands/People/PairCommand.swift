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
        let names = try Self.names(names, for: "pair")
        let cohort = try console.chosenCohort()
        let people = try Self.people(names, in: cohort, console)
        let journal = try console.journal()
        guard try isMeant(people, among: try journal.people(in: cohort.id), console) else {
            return console.say("Nothing was changed.")
        }
        let before = try journal.pairs(in: cohort.id).count
        try journal.addPair(people.map(\.id), in: cohort.id, on: console.clock.today)
        let isNew = try journal.pairs(in: cohort.id).count > before
        let who = people.map(\.name.shown).spoken
        let noun = people.count == 2 ? "a pair" : "a pair of three"
        console.sayWrapped(
            isNew ? "\(who) are \(noun) now. `suggest` says how to begin." : "\(who) are \(noun) already.")
    }

    /// Asks once where people stand in one reporting line, which everybody can see.
    ///
    /// Of anything else that keeps people apart nothing is said: these have found each other.
    @MainActor private func isMeant(_ people: [Person], among everyone: [Person], _ console: Console) throws -> Bool {
        let places = people.compactMap { person in everyone.firstIndex { $0.id == person.id } }
        let twos = places.indices.flatMap { a in places.indices.dropFirst(a + 1).map { (places[a], places[$0]) } }
        let roster = everyone.map { (name: $0.name, manager: $0.manager) }
        guard let pair = twos.first(where: { ReportingLines.join($0, $1, among: roster) }) else { return true }
        let names = [everyone[pair.0], everyone[pair.1]].map(\.name.shown).spoken
        console.sayWrapped(
            "\(names) stand in one reporting line, where it is hard to speak freely."
        )
        guard console.isInteractive else { return true }
        return try console.confirms("Type yes to make them a pair all the same", word: "yes")
    }

    /// The two or three names in the words that were typed; commas tell them apart where there are any.
    ///
    /// - Throws: a ``ConsoleError`` when they are more or fewer.
    static func names(_ words: [String], for command: String) throws -> [String] {
        let names = list(words)
        guard (2...3).contains(names.count) else {
            let remedy =
                names.count > 3
                ? "Put commas between them: \(command) Amara Obi, Joel Chen"
                : "Name two or three: \(command) Amara Joel"
            let count = names.count > 3 ? "\(names.count) were" : "only \(names.count) was"
            throw ConsoleError.usage("A pair is two people, or three; \(count) named. \(remedy)")
        }
        return names
    }

    /// The names in the words that were typed; commas tell them apart where there are any.
    static func list(_ words: [String]) -> [String] {
        guard words.contains(where: { $0.contains(",") }) else { return words }
        return words.joined(separator: " ").split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// The people of these names.
    ///
    /// - Throws: a ``ConsoleError`` when one is not known, or named twice.
    @MainActor static func people(_ names: [String], in cohort: Cohort, _ console: Console) throws -> [Person] {
        let people = try names.map { try console.person($0, in: cohort) }
        guard Set(people.map(\.id)).count == people.count else {
            throw ConsoleError("\(people[0].name.shownShort) cannot be a pair alone. Name two different people.")
        }
        return people
    }
}

/// Ends a pair, without fault and without asking why.
struct UnpairCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpair", abstract: "End a pair; what they wrote stays theirs.",
        discussion: """
            unpair Amara Joel, or with longer names: unpair Amara Obi, Joel Chen
            Nobody is asked why, or whose wish it was, and neither is kept.
            """)

    @Argument(help: "The names; with commas between where a name has several words.") var names: [String]
    @Flag(help: "It ends before its time: the matching does not propose these people to each other again.")
    var early = false

    @MainActor func run(in console: Console) throws {
        let names = try PairCommand.names(names, for: "unpair")
        let cohort = try console.chosenCohort()
        let people = try PairCommand.people(names, in: cohort, console)
        let ids = Set(people.map(\.id))
        let journal = try console.journal()
        let who = people.map(\.name.shown).spoken
        guard let pair = try journal.pairs(in: cohort.id).first(where: { Set($0.people.map(\.id)) == ids }) else {
            throw ConsoleError("\(who) are no pair at present. `pairs` lists who meets whom.")
        }
        try journal.endPair(pair.id, on: console.clock.today, early: early)
        console.sayWrapped(
            "\(who) are no pair any more. What they wrote stays theirs, and their notes can be exported.")
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
                    until: pair.endedOn?.description,
                    sessions: sessions[Set(pair.people.map(\.id))]?.count ?? 0)
            }
        }
        if json { return try console.say(json: ["pairs": rows]) }
        guard !rows.isEmpty else { return console.say("No pairs yet. `pair NAME NAME` makes one.") }
        // A column that is empty for everybody would only take room.
        let hasEnded = rows.contains { $0.until != nil }
        console.say(
            TextTable(
                columns: [.init("pair"), .init("since")] + (hasEnded ? [.init("until")] : [])
                    + [.init("sessions", alignment: .trailing)],
                rows: rows.map { row in
                    [row.people.map(\.shown).spoken, row.since] + (hasEnded ? [row.until ?? ""] : [])
                        + [String(row.sessions)]
                }))
    }

    struct Row: Encodable {
        let people: [String]
        let since: String
        let until: String?
        let sessions: Int
    }
}
