import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes an exercise on sheets of paper.
struct HandoutCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout", abstract: "Write sheets to print: one for each role, one for the facilitator.",
        discussion: """
            Each sheet is written twice: as a page to open in a browser and print, and as Markdown. Hints for the \
            facilitator stand on the facilitator's card alone.
            """)

    @Argument(help: "The name of the exercise, as `exercises` lists it.") var exercise: String
    @OptionGroup var form: SettingOptions
    @Flag(help: "The form for three people.") var triad = false
    @Flag(help: "The form for a whole cohort in one room, with a facilitator.") var cohort = false
    @ArgumentParser.Option(help: "One part only, where the exercise has parts.") var part: String?
    @Flag(help: "A slip for each person with their tables; done anyway for a circle where circles are planned.")
    var slips = false
    @ArgumentParser.Option(
        help: "The folder to write into, or - to print; handouts in this folder if nothing is said.")
    var to = "handouts"

    @MainActor func run(in console: Console) throws {
        let found = try console.exercise(exercise)
        let handout = try handout(found, in: console)
        let desk = HandoutDesk(console: console, slug: found.slug, target: to)
        var pages = handout.sheets.flatMap(desk.pages)
        if let slips = try desk.slips(areWanted: slips, for: found.make().card.company) { pages += slips }
        try desk.put(pages)
    }

    @MainActor private func handout(_ found: RegisteredExercise, in console: Console) throws -> Handout {
        let made = found.make()
        guard made.card.canBePrinted else {
            throw ConsoleError(
                "\(found.slug) is about the keys of this console, and there is nothing in it to print. `exercises` lists the others."
            )
        }
        guard !to.isEmpty else { throw ConsoleError.usage("--to needs a folder. Name one, or - to print.") }
        let people = try SettingOptions.people(triad: triad, for: made, slug: found.slug)
        var setting = try form.setting(for: made, slug: found.slug, people: people)
        if cohort || made.card.isUsuallyInARoom(setting) {
            setting = try ShowCommand.inARoom(setting, made, found.slug)
        }
        let plan = StagePlan(made, in: setting)
        if let part, !plan.parts.contains(part) { throw PartError.unknown(part, in: plan, slug: found.slug) }
        return Handout(
            made, slug: found.slug, in: setting, part: part, vocabulary: try console.vocabulary(),
            charter: try HandoutDesk.charter(console))
    }
}

extension Card {
    /// Whether nothing was said against doing it in one room with the whole cohort, which it is made for.
    fileprivate func isUsuallyInARoom(_ setting: Setting) -> Bool {
        guard case .cohort = company else { return false }
        return hasRoomForm && !setting.isRemote && !setting.isTriad
    }
}
