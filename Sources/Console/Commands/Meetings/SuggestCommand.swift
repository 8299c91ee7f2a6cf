import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Proposes what to do next.
struct SuggestCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Propose what to do next, and say why in one sentence.")

    @OptionGroup var whose: PairOption
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let suggestion = try suggestion(console)
        if json {
            let rows = suggestion.map { [Row(exercise: $0.slug, command: $0.command, reason: $0.reason)] } ?? []
            return try console.say(json: ["suggest": rows])
        }
        guard let suggestion else { return console.say("There is nothing to run. `exercises` lists what there is.") }
        console.say(console.terminal.styled(suggestion.command, .bold))
        console.sayWrapped(suggestion.reason)
        if whose.pair == nil { try proposeCircles(console) }
    }

    /// Says how many people are seated, where there are many and nobody has planned circles yet.
    @MainActor private func proposeCircles(_ console: Console) throws {
        guard let cohort = try console.currentCohort(), let journal = try console.journalIfPresent() else { return }
        let people = try journal.people(in: cohort.id).count
        guard people >= 6, try journal.currentCirclePlan(in: cohort.id) == nil else { return }
        console.sayWrapped(
            "When all \(people) of you meet, `circles --size 4 --rounds 3` says who sits with whom in each round.")
    }

    @MainActor private func suggestion(_ console: Console) throws -> Suggestion? {
        let vocabulary = try console.vocabulary()
        let exercises = console.registry.map { exercise in
            let card = exercise.make().card
            return SuggestionRule.Known(
                slug: exercise.slug, purpose: card.purpose.text(in: vocabulary), company: card.company,
                parts: StagePlan(exercise.make(), in: exercise.make().usualSetting).parts,
                follows: card.follows.compactMap { type in console.registry.first { $0.type == type }?.slug })
        }
        guard let cohort = try console.currentCohort(), let journal = try console.journalIfPresent() else {
            return SuggestionRule(exercises: exercises, history: []).next
        }
        let everyone = try journal.people(in: cohort.id)
        if everyone.isEmpty { return SuggestionRule(exercises: exercises, history: []).next }
        if whose.pair == nil, everyone.count > 3, try journal.sessions(in: cohort.id).isEmpty {
            return SuggestionRule(exercises: exercises, history: []).next
        }
        let meant = try console.meantPeople(whose.pair, in: cohort, for: "suggest")
        let ids = Set(meant.people.map(\.id))
        let history = try journal.sessions(in: cohort.id)
            .filter {
                ids.isSuperset(of: $0.setup.participants.map(\.person))
                    || ids.isSubset(of: $0.setup.participants.map(\.person))
            }
            .map {
                SuggestionRule.Past(id: $0.id.rawValue, slug: $0.slug, part: $0.part, isFinished: $0.state == .finished)
            }
        console.say(whose: meant, "For")
        let names = meant.areOthers || whose.pair != nil ? meant.people.map(\.name) : []
        return SuggestionRule(exercises: exercises, history: history, names: names, peopleInCohort: everyone.count).next
    }

    struct Row: Encodable {
        let exercise: String
        let command: String
        let reason: String
    }
}
