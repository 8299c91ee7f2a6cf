import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Runs an exercise.
struct RunCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run an exercise; asks for what is missing.",
        discussion: """
            turnabout run get-to-know-you --with Amara=protege,Joel=mentor
            An exercise in parts runs its next part that these people have not done yet.
            """)

    @Argument(help: "The name of the exercise, as `exercises` lists it.") var exercise: String
    @ArgumentParser.Option(
        help: "Who takes part: names with commas between, each with =mentor, =protege or =both where it is new.")
    var with: String?
    @OptionGroup var form: SettingOptions
    @ArgumentParser.Option(help: "The part to run, where the exercise has parts.") var part: String?
    @ArgumentParser.Option(help: "A file of answers, for people who cannot share a keyboard.") var answers: String?

    @MainActor func run(in console: Console) throws {
        let found = try console.exercise(exercise)
        let made = found.make()
        let json = try answers.map { try AnswersFile.read($0) }
        let gathering = Gathering(console: console, slug: found.slug, card: made.card)
        let company = try gathering.people(with)
        var setting = try form.setting(for: made, slug: found.slug, people: company.people.count)
        setting.partnerIsAway = company.partnerIsAway
        let plan = StagePlan(made, in: setting)
        if let part, !plan.parts.contains(part) { throw PartError.unknown(part, in: plan, slug: found.slug) }
        let people = company.participants.map(\.person)
        let done = try console.journalIfPresent()?.completedParts(of: found.slug, people: people) ?? []
        let next = part ?? plan.parts.next(after: done)
        var setup = SessionSetup(
            slug: found.slug, version: made.card.version, part: plan.parts.isEmpty ? nil : next, setting: setting,
            participants: company.participants, seed: Draw.seed, startedOn: console.clock.today)
        let context = try console.context(for: setup, in: company.cohort)
        let sheet = try json.map { try AnswerSheet($0, for: made, setup: setup, context: context) }
        // Only now is anything kept: what was typed so far is known to be right.
        let (cohort, participants) = try gathering.enrol(company)
        setup.participants = participants
        if done.isEmpty { try warn(console, made.card, participants, in: cohort) }
        let journal = try console.journal()
        let start = Session.start(at: console.clock.now)
        let number = try journal.begin(setup, in: cohort.id, start)
        var session = Session(made, setup: setup, context: context)
        session.apply(start)
        console.sayWrapped(Self.title(session, console))
        if let sheet {
            try FileRun(console: console, journal: journal, number: number, sheet: sheet).play(session)
        } else {
            try SessionRunner(console, session, number: number, journal: journal, cohort: cohort.id).run()
        }
    }

    @MainActor private static func title(_ session: Session, _ console: Console) -> String {
        let title = session.card.title.text(in: session.context.vocabulary)
        let part = session.setup.part.flatMap { part in
            session.plan.parts.firstIndex(of: part).map { ", part \($0 + 1) of \(session.plan.parts.count): \(part)" }
        }
        let names = sanitizedForTerminal(session.setup.participants.spoken, keepsLineBreaks: false)
        return console.terminal.styled(title + (part ?? ""), .bold) + "  " + names
    }

    @MainActor private func warn(
        _ console: Console, _ card: Card, _ participants: [Participant], in cohort: Cohort
    ) throws {
        for type in card.follows {
            guard let before = console.registry.first(where: { $0.type == type }) else { continue }
            let people = Set(participants.map(\.person))
            let isDone = try console.journal().sessions(in: cohort.id).contains { session in
                session.slug == before.slug && session.state == .finished
                    && people.isSubset(of: session.setup.participants.map(\.person))
            }
            if !isDone {
                console.sayWrapped(
                    "This goes better after `\(before.slug)`, which you have not run yet. It can wait, if you like.")
            }
        }
    }
}

extension [String] {
    /// The first part that is not done; the first of all when every part is done.
    fileprivate func next(after done: [String]) -> String? {
        first { !done.contains($0) } ?? first
    }
}
