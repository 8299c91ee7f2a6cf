import ArgumentParser
import Journal
import LineEditing
import Workshop

/// Shows one cohort: its charter, its words, how many people.
struct CohortShowCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the charter, the words for roles and the size of a cohort.")

    @Argument(help: "Its name; the cohort in use if none is given.") var name: [String] = []
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let cohort = try console.chosenCohort(name.isEmpty ? nil : name.joined(separator: " "))
        let journal = try console.journal()
        let people = try journal.people(in: cohort.id).count
        let pairs = try journal.pairs(in: cohort.id).count
        let sessions = try journal.sessions(in: cohort.id).count
        let words = cohort.vocabulary
        if json {
            let row = Row(
                name: cohort.name, charter: cohort.charter, vocabulary: words.name, mentor: words[.mentor],
                protege: words[.protege], created: cohort.createdOn.description, people: people, pairs: pairs,
                sessions: sessions)
            return try console.say(json: ["cohort": [row]])
        }
        console.say(console.terminal.styled(cohort.name.shown, .bold) + ", since \(cohort.createdOn)")
        console.say(
            "\(people.of("person", "people")), \(pairs.of("pair", "pairs")), \(sessions.of("session", "sessions")).")
        console.sayWrapped("It says \(words[.practice]), \(words[.mentor]) and \(words[.protege]).")
        guard !cohort.charter.isEmpty else {
            return console.sayWrapped(
                "It has no charter yet. `cohort change --charter TEXT` gives it one, to be read at the start of every meeting."
            )
        }
        console.say("Charter:")
        for line in cohort.charter { console.sayWrapped("  " + line.shown, indent: 2) }
    }

    struct Row: Encodable {
        let name: String
        let charter: [String]
        let vocabulary: String
        let mentor: String
        let protege: String
        let created: String
        let people: Int
        let pairs: Int
        let sessions: Int
    }
}

extension Int {
    /// The number with its noun: "1 pair", "2 pairs".
    func of(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
