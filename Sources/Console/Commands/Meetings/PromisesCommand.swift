import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Which people a command is about.
struct PairOption: ParsableArguments {
    @ArgumentParser.Option(help: "Whose: two names, or three, with a comma between.") var pair: String?
}

/// Lists what people promised each other.
struct PromisesCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises", abstract: "List what you promised each other, and what became of it.")

    @OptionGroup var whose: PairOption
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        guard let cohort = try console.currentCohort() else { return try show([], nil, console) }
        let meant = try console.meantPeople(whose.pair, in: cohort, for: "promises")
        let journal = try console.journal()
        var promises = try journal.promises(of: meant.people.map(\.id))
        if meant.people.count == 1 {
            // What is for one person's eyes is in that person's own copy, not on an open screen.
            let open = Set(try journal.promises(in: cohort.id).map(\.number))
            promises = promises.filter { open.contains($0.number) }
        }
        try show(promises, meant, console)
    }

    @MainActor private func show(_ promises: [PromiseRecord], _ meant: MeantPeople?, _ console: Console) throws {
        if json {
            let rows = promises.map {
                Row(
                    number: $0.number, owner: $0.owner, action: $0.action, by: $0.by.description,
                    state: $0.state.rawValue)
            }
            return try console.say(json: ["promises": rows])
        }
        if let meant { console.say(whose: meant, "Promises of") }
        guard !promises.isEmpty else { return console.say("No promises yet. They come out of the exercises.") }
        let today = console.clock.today
        console.say(
            TextTable(
                columns: [
                    .init("number", alignment: .trailing), .init("owner"), .init("action"), .init("by"), .init("state"),
                ],
                rows: promises.map {
                    [String($0.number), $0.owner.shown, $0.action.shown, $0.by.description, Self.state($0, today)]
                }))
        if promises.contains(where: \.isOpen) {
            console.sayWrapped(
                "`promise done N`, `promise moved N --by DATE` and `promise dropped N` say what became of one.")
        }
    }

    private static func state(_ promise: PromiseRecord, _ today: CivilDate) -> String {
        let name = promise.state == .dropped ? "let go" : promise.state.rawValue
        return promise.isOpen && promise.by < today ? name + ", the day is past" : name
    }

    struct Row: Encodable {
        let number: Int64
        let owner: String
        let action: String
        let by: String
        let state: String
    }
}

/// Writes down what became of a promise.
struct PromiseCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "Say what became of a promise: done, moved or dropped.",
        discussion: "promise done 3, promise moved 3 --by in 2 weeks, promise dropped 3")

    /// What can become of a promise.
    enum Outcome: String, CaseIterable, ExpressibleByArgument { case done, moved, dropped }

    @Argument(help: "done, moved or dropped; letting go costs nothing.") var outcome: Outcome
    @Argument(help: "Its number, as `promises` lists it.") var number: Int64
    @ArgumentParser.Option(
        parsing: .upToNextOption, help: "The new day of a promise that is moved: 2031-05-20, 20 May, in 2 weeks.")
    var by: [String] = []

    @MainActor func run(in console: Console) throws {
        let date = try newDate(console.clock.today)
        guard let journal = try console.journalIfPresent() else {
            throw ConsoleError("There is no promise \(number). `promises` shows what there is.")
        }
        let state: PromiseState =
            switch outcome {
            case .done: .done
            case .moved: .moved
            case .dropped: .dropped
            }
        try journal.changePromise(number, to: state, by: date, at: console.clock.now)
        switch outcome {
        case .done: console.say("Promise \(number) is done.")
        case .moved: console.say("Promise \(number) is moved to \(date?.description ?? "another day").")
        case .dropped: console.say("Promise \(number) is let go.")
        }
    }

    private func newDate(_ today: CivilDate) throws -> CivilDate? {
        let text = by.joined(separator: " ")
        guard outcome == .moved else {
            guard text.isEmpty else {
                throw ConsoleError.usage(
                    "--by goes with moved only. Type for instance: promise moved \(number) --by in 2 weeks")
            }
            return nil
        }
        guard !text.isEmpty else {
            throw ConsoleError.usage("Moved to when? Add a day, for instance: promise moved \(number) --by in 2 weeks")
        }
        guard let date = CivilDate(spoken: text, today: today) else {
            throw ConsoleError.usage(
                "\"\(text.shownShort)\" is not understood as a day. Write 2031-05-20, 20 May, friday or in 2 weeks.")
        }
        return date
    }
}
