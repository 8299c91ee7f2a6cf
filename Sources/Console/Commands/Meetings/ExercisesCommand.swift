import ArgumentParser
import Facilitation
import LineEditing
import Workshop

/// Lists what can be run.
struct ExercisesCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "exercises", abstract: "List what can be run.")

    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let vocabulary = try console.vocabulary()
        let rows = console.registry.map { exercise in
            let made = exercise.make()
            return Row(
                slug: exercise.slug, title: made.card.title.text(in: vocabulary),
                minutes: StagePlan(made, in: made.usualSetting).minutes, company: made.card.company.name,
                purpose: made.card.purpose.text(in: vocabulary))
        }
        if json { return try console.say(json: ["exercises": rows]) }
        let table = TextTable(
            columns: [.init("exercise"), .init("minutes", alignment: .trailing), .init("for"), .init("what you get")],
            rows: rows.map { [$0.slug, String($0.minutes), $0.company, $0.purpose] })
        for line in table.lines(width: console.width, colour: console.terminal.policy.colour) { console.say(line) }
        console.say("")
        console.say("`show NAME` prints an outline, `run NAME` begins.")
    }

    struct Row: Encodable {
        let slug: String
        let title: String
        let minutes: Int
        let company: String
        let purpose: String
    }
}

extension Exercise {
    /// The setting that the card's minutes speak of.
    var usualSetting: Setting {
        switch card.company {
        case .solo: Setting(people: 1)
        case .pair: Setting(people: 2)
        case .circle(let range): Setting(people: min(6, range.upperBound))
        case .cohort(let range): Setting(people: min(24, range.upperBound))
        }
    }
}
