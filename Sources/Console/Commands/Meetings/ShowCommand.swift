import ArgumentParser
import Facilitation
import LineEditing
import Workshop

/// How an exercise is run, as far as it can be chosen on the command line.
struct SettingOptions: ParsableArguments {
    @Flag(help: "The short form.") var short = false
    @Flag(help: "The long form, for instance a mid-point check-in.") var long = false
    @Flag(help: "People are in different places; a fifth is added to every stage.") var remote = false

    /// The setting for that many people.
    ///
    /// - Throws: a ``ConsoleError`` when the exercise has no such form.
    func setting(for exercise: any Exercise, slug: String, people: Int) throws -> Setting {
        if short, long { throw ConsoleError.usage("--short and --long were both given. Use one of them.") }
        let variants = exercise.card.variants
        for (wanted, variant) in [(short, Variant.short), (long, .long), (remote, .remote)] where wanted {
            guard variants.contains(variant) else {
                let known = variants.map { "--\($0.rawValue)" }.filter { $0 != "--solo" && $0 != "--cohort" }.sorted()
                let remedy = known.isEmpty ? "Leave --\(variant.rawValue) out." : "It has \(known.spoken)."
                throw ConsoleError("\(slug) has no \(variant.rawValue) form. \(remedy)")
            }
        }
        return Setting(length: short ? .short : long ? .long : .full, isRemote: remote, people: people)
    }

    /// For how many people something is printed.
    ///
    /// - Throws: a ``ConsoleError`` when three were wished for and the exercise has no such form.
    static func people(triad: Bool, for exercise: any Exercise, slug: String) throws -> Int {
        if triad, !exercise.card.variants.contains(.triad) {
            throw ConsoleError("\(slug) has no form for three people. Leave --triad out.")
        }
        return triad ? 3 : exercise.usualSetting.people
    }
}

/// Prints the outline of an exercise.
struct ShowCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print an outline: stages, minutes, every question, who reads the answers.")

    @Argument(help: "The name of the exercise, as `exercises` lists it.") var exercise: String
    @OptionGroup var form: SettingOptions
    @Flag(help: "The form for three people.") var triad = false
    @Flag(help: "The form for a whole cohort in one room, with a facilitator.") var cohort = false
    @ArgumentParser.Option(help: "One part only, where the exercise has parts.") var part: String?
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let found = try console.exercise(exercise)
        let made = found.make()
        let people = try SettingOptions.people(triad: triad, for: made, slug: found.slug)
        var setting = try form.setting(for: made, slug: found.slug, people: people)
        if cohort { setting = try Self.inARoom(setting, made, found.slug) }
        let plan = StagePlan(made, in: setting)
        if let part, !plan.parts.contains(part) { throw PartError.unknown(part, in: plan, slug: found.slug) }
        let vocabulary = try console.vocabulary()
        let outline = Outline(found, in: setting, vocabulary: vocabulary, part: part)
        if json { return try console.say(json: outline) }
        OutlineView(outline: outline, card: made.card, vocabulary: vocabulary).show(in: console)
    }
}

extension ShowCommand {
    /// The same setting for a whole cohort in one room.
    ///
    /// - Throws: a ``ConsoleError`` where the exercise has no such form, or another form was asked for beside it.
    static func inARoom(_ setting: Setting, _ made: any Exercise, _ slug: String) throws -> Setting {
        guard made.card.hasRoomForm else {
            throw ConsoleError(
                "\(slug) has no form for a whole cohort; in a workshop everybody runs it at the same time, from hand-outs. Leave --cohort out."
            )
        }
        if setting.isRemote || setting.isTriad {
            throw ConsoleError.usage("--cohort is for everybody in one room. Leave --remote and --triad out.")
        }
        var setting = setting
        setting.isCohort = true
        if case .cohort = made.card.company {} else { setting.people = 24 }
        return setting
    }
}

/// A part that an exercise does not have.
enum PartError {
    static func unknown(_ part: String, in plan: StagePlan, slug: String) -> ConsoleError {
        let remedy =
            plan.parts.isEmpty ? "It is run in one go; leave --part out." : "Its parts are \(plan.parts.spoken)."
        return ConsoleError("\(slug) has no part called \"\(part.shownShort)\". \(remedy)")
    }
}
