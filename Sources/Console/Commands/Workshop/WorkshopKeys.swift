import Facilitation
import LineEditing
import Workshop

/// Does what a facilitator typed while a workshop is on.
@MainActor
struct WorkshopKeys {
    let runner: WorkshopRunner

    private var console: Console { runner.console }
    private var workshop: LiveWorkshop { runner.workshop }

    func handle(_ key: WorkshopKey) throws {
        if workshop.state.status == .over { return try handleAfterTheEnd(key) }
        switch key {
        case .whereWeAre: runner.showWhereWeAre()
        case .next: try next()
        case .undo: try undo()
        case .more(let seconds): try more(seconds)
        case .choose(let number): try choose(number)
        case .type: try console.completing(.nothing) { try TypingIn(runner: runner).type() }
        case .reveal: try reveal()
        case .help: help()
        case .numbers(let numbers): try count(numbers)
        case .word(let word, let rest): try WorkshopWordKeys(runner: runner).handle(word, rest)
        case .command(let line): try command(line)
        case .unknown(let text):
            let first = text.split(separator: " ").first.map(String.init) ?? ""
            if Grammar.names.contains(first) {
                throw ConsoleError("\"\(first)\" is a command, not a key. With a slash it runs: /\(text.shownShort)")
            }
            let near = Nearest.word(to: first, among: WorkshopKey.Word.allCases.map(\.rawValue))
            throw ConsoleError(
                "\"\(text.shownShort)\" is no key here. " + (near.map { "Did you mean \($0)? " } ?? "")
                    + "? shows the keys.")
        }
    }

    private func handleAfterTheEnd(_ key: WorkshopKey) throws {
        switch key {
        case .whereWeAre, .next: runner.hasLeft = true
        case .undo: try undo()
        case .word(let word, let rest) where [.note, .park, .people, .strike, .slips].contains(word):
            try WorkshopWordKeys(runner: runner).handle(word, rest)
        case .help: help()
        default:
            throw ConsoleError("The workshop is over. Return goes on to the notes; u goes back, if it ended too soon.")
        }
    }

    private func next() throws {
        if workshop.state.status == .before {
            try runner.follow(.begin)
            return try runner.seatIfNeeded()
        }
        if case .reveal(let steps) = workshop.stepAfter?.task, try !mayShow(steps) { return }
        try runner.follow(.next)
        try runner.seatIfNeeded()
    }

    private func undo() throws {
        let round = workshop.state.tables
        try runner.follow(.undo)
        if workshop.state.tables != round { try runner.takeSeatsBack() }
        console.say("Taken back.")
        runner.showAgain()
    }

    private func more(_ seconds: Int) throws {
        try runner.follow(.more(seconds: seconds))
        runner.showAgain()
    }

    private func choose(_ number: Int) throws {
        let options = workshop.cueSheet(at: console.clock.now).options
        if options.isEmpty, let step = workshop.step, workshop.countable(step)?.count == 1 {
            return try count([number])
        }
        guard options.indices.contains(number - 1) else {
            throw ConsoleError(
                options.isEmpty
                    ? "There is nothing to choose: the plan is not late."
                    : "Choose a number from 1 to \(options.count).")
        }
        try runner.follow(.choose(options[number - 1].kind))
        runner.showAgain()
    }

    private func count(_ numbers: [Int]) throws {
        if case .numbers = workshop.step?.task { try runner.requireOwnScreen(wiping: true) }
        try runner.count(numbers)
        runner.showAgain()
    }

    private func reveal() throws {
        guard let step = workshop.step else { return try runner.follow(.reveal) }
        guard try mayShow([step.id]) else { return }
        try runner.follow(.reveal)
        runner.showAgain()
    }

    /// Asks before words that people wrote are shown: what a room has seen cannot be unseen.
    private func mayShow(_ steps: [String]) throws -> Bool {
        let hidden = steps.filter { !workshop.state.revealed.contains($0) }.reduce(0) {
            $0 + workshop.slips(of: $1).count
        }
        guard hidden > 0, console.isInteractive else { return true }
        let isWanted = try console.confirms(
            "Show \(hidden.of("slip", "slips")) to the room? What people have seen cannot be unseen. y, or Return for no",
            word: "y")
        if !isWanted { console.say("Not shown.") }
        return isWanted
    }

    private func help() {
        console.say("")
        for line in [
            "Return where we are · n next · u take back · +2 two more minutes · -1 one less",
            "1 2 3 choose one of the ways offered · t type what the room gave · r show it to the room",
        ] { console.sayWrapped(line) }
        for word in WorkshopKey.Word.allCases { console.sayWrapped("  " + word.meaning, indent: 17) }
        console.sayWrapped("  /COMMAND       any other command, such as /people", indent: 17)
    }

    private func command(_ line: String) throws {
        let words = try Grammar.words(of: line)
        guard !words.isEmpty else { return }
        try require(words)
        try Grammar.run(words, in: console)
    }
}
