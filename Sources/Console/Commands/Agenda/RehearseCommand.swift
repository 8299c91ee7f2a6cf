import ArgumentParser
import Facilitation
import LineEditing
import Workshop

/// Tries a plan out, with blocks that take longer than planned, and with made-up people where that is wished for.
struct RehearseCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "Try a plan out: what becomes of it when a block takes longer.",
        discussion: """
            rehearse kick-off.yaml --overrun 'Welcome=+5' --choose squeeze
            rehearse kick-off.yaml --people 61 --seed 2
            With --people the whole day is played by people who do not exist: some come late, some leave early, blocks overrun as they do. The same seed always plays the same day.
            """)

    @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml"])) var file: String
    @ArgumentParser.Option(
        help: "A block and the minutes it takes longer, or fewer, as 'Welcome=+5'; may be repeated.") var overrun:
        [String] = []
    @ArgumentParser.Option(help: "What you would choose when time runs late: shift, squeeze, drop or buffer.")
    var choose: String = "shift"
    @ArgumentParser.Option(help: "Play the day with so many made-up people.") var people: Int?
    @ArgumentParser.Option(help: "Which people and which overruns are made up; 1 unless you say otherwise.")
    var seed: UInt64?
    @Flag(help: "Print JSON.") var json = false

    @MainActor func run(in console: Console) throws {
        let agenda = try console.agenda(in: file)
        guard let choice = ReplanOption.Kind(rawValue: choose) else {
            throw ConsoleError.usage(
                "There is no choice called \"\(choose.shownShort)\". Choose \(ReplanOption.Kind.allCases.map(\.rawValue).either)."
            )
        }
        let overruns = try overrun.map { try Self.overrun($0, in: agenda) }
        guard people != nil || seed == nil else {
            throw ConsoleError.usage("--seed makes people up, so it needs --people: --people 24 --seed 2")
        }
        if let people {
            let played = try play(agenda, people, overruns, choice, in: console)
            if json { return try console.say(json: RehearsedV1(agenda, played)) }
            show(agenda, played.outcome, in: console, present: played.present)
            return RehearsedView(agenda: agenda, played: played, seed: seed ?? 1).show(in: console)
        }
        let outcome = Rehearsal.play(agenda, overruns: overruns, choosing: choice)
        if json { return try console.say(json: OutcomeV1(agenda, outcome)) }
        show(agenda, outcome, in: console)
    }

    /// Plays the day with people who do not exist.
    @MainActor private func play(
        _ agenda: Agenda, _ people: Int, _ overruns: [Rehearsal.Overrun], _ choice: ReplanOption.Kind,
        in console: Console
    ) throws -> RehearsedWorkshop {
        guard SyntheticCohort.sizes.contains(people) else {
            throw ConsoleError.usage(
                "--people takes a number from \(SyntheticCohort.sizes.lowerBound) to \(SyntheticCohort.sizes.upperBound)."
            )
        }
        let unknown = agenda.blocks.compactMap { block -> String? in
            guard case .exercise(let wish) = block.content else { return nil }
            return console.registry.contains { $0.slug == wish.slug } ? nil : wish.slug
        }
        guard unknown.isEmpty else {
            throw ConsoleError(
                "There is no exercise called \(unknown.map(\.shownShort).spoken). `agenda check \(file.shownShort)` says what to mend."
            )
        }
        let exercises = Dictionary(
            console.registry.map { ($0.slug, $0.make()) }, uniquingKeysWith: { first, _ in first })
        return try WorkshopRehearsal.play(
            .init(
                agenda, exercises: exercises, people: people, seed: seed ?? 1, overruns: overruns, choosing: choice))
    }

    @MainActor private func show(
        _ agenda: Agenda, _ outcome: Rehearsal.Outcome, in console: Console, present: ((ClockTime) -> Int)? = nil
    ) {
        let rows = zip(outcome.timeline.rows, agenda.blocks).map { row, block in
            let planned = block.time.seconds
            let change =
                row.state == .dropped
                ? "left out" : row.seconds == planned ? "" : "instead of \(planned.clockMinutes)"
            let people = present.map { row.state == .dropped ? [""] : ["\($0(row.start))"] } ?? []
            return [row.start.short, row.seconds.clockMinutes] + people + [block.time.title.shown, change]
        }
        console.say(
            TextTable(
                columns: [.init("start", alignment: .trailing), .init("minutes", alignment: .trailing)]
                    + (present == nil ? [] : [.init("people", alignment: .trailing)])
                    + [.init("block"), .init("change")], rows: rows))
        let behind =
            outcome.behind == 0
            ? "as planned" : "\(outcome.behind.spokenMinutes) \(outcome.behind > 0 ? "late" : "early")"
        console.sayWrapped("It ends at \(outcome.timeline.end.short), \(behind).")
    }

    private static func overrun(_ text: String, in agenda: Agenda) throws -> Rehearsal.Overrun {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
        guard parts.count >= 2, let minutes = parts.last.flatMap({ Double($0) }), minutes.isFinite,
            abs(minutes) <= 1440
        else {
            throw ConsoleError.usage(
                "\"\(text.shownShort)\" is no overrun. Write a block, = and minutes: --overrun 'Welcome=+5'")
        }
        let title = parts.dropLast().joined(separator: "=")
        let titles = agenda.blocks.map(\.time.title)
        let matches = titles.indices.filter { titles[$0].lowercased() == title.lowercased() }
        guard let block = matches.first else {
            let hint =
                Nearest.word(to: title, among: titles.map { $0.lowercased() }).map { "Did you mean \"\($0)\"?" }
                ?? "There is \(titles.map(\.shownShort).spoken)."
            throw ConsoleError("There is no block called \"\(title.shownShort)\". \(hint)")
        }
        return Rehearsal.Overrun(block: block, seconds: Int((minutes * 60).rounded()))
    }
}

/// A plan that was played, as JSON of version 1.
struct OutcomeV1: Encodable {
    struct Block: Encodable {
        let title: String
        let start: String
        let minutes: Double
        let state: Timeline.State
    }

    let version = 1
    let blocks: [Block]
    let end: String
    let behind: Double

    init(_ agenda: Agenda, _ outcome: Rehearsal.Outcome) {
        blocks = zip(outcome.timeline.rows, agenda.blocks).map { row, block in
            Block(
                title: block.time.title, start: row.start.description, minutes: Self.minutes(row.seconds),
                state: row.state)
        }
        end = outcome.timeline.end.description
        behind = Self.minutes(outcome.behind)
    }

    /// Seconds as minutes, to the hundredth.
    static func minutes(_ seconds: Int) -> Double {
        (Double(seconds) * 100 / 60).rounded() / 100
    }

    private enum CodingKeys: CodingKey { case version, blocks, end, behind }
}
