import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Puts a thought aside.
struct ParkCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "park", abstract: "Put a thought aside, to come back to.",
        discussion: "park ask facilities about the second monitor")

    @Argument(help: "The thought; everything after park is taken as it is.") var text: [String]

    @MainActor func run(in console: Console) throws {
        let text = text.joined(separator: " ").trimmed
        guard text.count <= 2000 else {
            throw ConsoleError("A thought of \(text.count) characters is too long. Use at most 2000.")
        }
        let cohort = try console.cohortInUse()
        let journal = try console.journal()
        try journal.park(text, in: cohort.id)
        let isShared = try PairsOnRecord(journal, cohort).all.count > 1
        console.sayWrapped(
            isShared
                ? "Put aside, for everybody in \(cohort.name.shown) to read; /park inside a meeting keeps it between you."
                : "Put aside; `parked` shows the list.")
    }
}

/// Lists what was put aside.
struct ParkedCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "parked", abstract: "List what you put aside.",
        discussion: "parked --done 2 takes a thought off the list, for good.")

    @OptionGroup var whose: PairOption
    @ArgumentParser.Option(help: "Take the thought of this number off the list.") var done: Int64?
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        guard let cohort = try console.currentCohort() else { return try show([], console) }
        let journal = try console.journal()
        let items = try journal.parked(in: cohort.id)
        // What was put aside in a meeting belongs to the people of that meeting; the rest to the cohort.
        let shared = items.filter { $0.session == nil }
        let isSharedOnly = items.count == shared.count && whose.pair == nil
        let meant = isSharedOnly ? nil : try console.meantPeople(whose.pair, in: cohort, for: "parked")
        let people = Set(meant?.people.map(\.id) ?? [])
        let own = try Set(
            journal.sessions(in: cohort.id).filter { people == Set($0.setup.participants.map(\.person)) }.map(\.id))
        let visible = items.filter { item in item.session.map(own.contains) ?? true }
        if let done {
            guard visible.contains(where: { $0.number == done }) else {
                throw ConsoleError("Nothing is put aside as \(done). `parked` shows the list.")
            }
            try journal.unpark(done)
            return console.say("Taken off the list, for good.")
        }
        if let meant, !json { console.say(whose: meant, "Thoughts of") }
        try show(visible, console)
    }

    @MainActor private func show(_ items: [ParkedItem], _ console: Console) throws {
        if json {
            let rows = items.map { Row(number: $0.number, text: $0.text, session: $0.session?.rawValue) }
            return try console.say(json: ["parked": rows])
        }
        guard !items.isEmpty else { return console.say("Nothing is put aside. `park TEXT` puts something aside.") }
        let hasSessions = items.contains { $0.session != nil }
        let columns: [TextTable.Column] = [
            .init("number", alignment: .trailing), .init("thought"), .init("put aside in"),
        ]
        console.say(
            TextTable(
                columns: hasSessions ? columns : Array(columns.prefix(2)),
                rows: items.map { item in
                    [String(item.number), item.text.shown, item.session.map { "session \($0)" } ?? ""]
                }))
    }

    struct Row: Encodable {
        let number: Int64
        let text: String
        let session: Int64?
    }
}
