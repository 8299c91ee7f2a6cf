import Facilitation
import Journal
import LineEditing
import Workshop

/// Takes down what a room gave on paper or by raised hands, at the speed of a keyboard.
@MainActor
struct TypingIn {
    let runner: WorkshopRunner

    private var console: Console { runner.console }
    private var workshop: LiveWorkshop { runner.workshop }

    /// Takes down whatever the step that is on asks for.
    func type() throws {
        guard let step = workshop.step, workshop.state.status == .running else {
            throw ConsoleError("Nothing is on yet. n begins.")
        }
        switch step.task {
        case .slips: try slips(step)
        case .hands, .numbers, .dots: try counts(step)
        case .answer(let most): try answer(atMost: most)
        case .piles(let list, let headings): try piles(step, list, headings)
        case .sheet:
            throw ConsoleError(
                "Nothing is typed in this step: what people write stays on their own sheets. n goes on, u goes back.")
        case .talk, .turns, .reveal, .seats:
            throw ConsoleError("Nothing is typed in this step. n goes on, u goes back to the step before.")
        }
        runner.showAgain()
    }

    /// Lines that were typed in this step or the latest one that had any, for the facilitator.
    var listed: [(id: Int, text: String)] { listedStep.map(workshop.lines) ?? [] }

    /// The words that stand behind the lines that are listed: each slip's own, or those of the room's whole answer.
    var listedWords: [Int] {
        guard let step = listedStep else { return [] }
        let slips = workshop.slips(of: step).map(\.number)
        guard slips.isEmpty, let answer = workshop.state.answers[step] else { return slips }
        return listed.map { _ in answer }
    }

    /// Whether the lines that are listed were typed in a step before the one that is on.
    var listsAnEarlierStep: Bool { listedStep != workshop.step?.id }

    private var listedStep: String? {
        guard let block = workshop.block ?? workshop.setup.agenda.blocks.indices.last else { return nil }
        let current = workshop.step?.id
        let steps = workshop.program.blocks[...block].joined().map(\.id)
        let upToHere = current.flatMap { steps.firstIndex(of: $0) }.map { Array(steps[...$0]) } ?? steps
        return upToHere.reversed().first { !workshop.lines(of: $0).isEmpty }
    }

    /// Shows what was typed, with numbers.
    func list() throws {
        try runner.requireOwnScreen()
        let lines = listed
        guard !lines.isEmpty else { return console.say("Nothing has been typed here yet.") }
        for (place, line) in lines.enumerated() { console.sayWrapped("\(place + 1)  \(line.text.shown)", indent: 4) }
    }

    private func slips(_ step: RoomStep) throws {
        try runner.requireOwnScreen()
        console.sayWrapped(
            "One slip to a line, in any order; Return alone ends. /strike takes the last one back. No names: leave them out as you type."
        )
        if step.mayReachLead {
            console.sayWrapped("People were told that the programme may read these. Leave out what is crossed out.")
        }
        var last: Int?
        while true {
            let place = workshop.slips(of: step.id).count + 1
            guard let line = try line("slip \(place)> ") else { break }
            if line == "/strike" {
                guard let struck = last else {
                    console.say("There is none to take back.")
                    continue
                }
                try attempt {
                    try runner.follow(.strike(words: struck))
                    last = nil
                    console.say("Struck.")
                }
                continue
            }
            let before = Set(workshop.words.keys)
            try attempt { try runner.follow(.slip(line)) }
            last = workshop.words.keys.first { !before.contains($0) } ?? last
        }
        let count = workshop.slips(of: step.id).count
        console.sayWrapped("\(count.of("slip", "slips")), shuffled, hidden until r shows them.")
    }

    private func counts(_ step: RoomStep) throws {
        let names = workshop.countable(step) ?? []
        guard !names.isEmpty else {
            throw ConsoleError("There are no lines to count for: nothing was typed in the step that makes the list.")
        }
        if !step.isCountedByHands { try runner.requireOwnScreen() }
        var numbers: [Int] = []
        for (place, name) in names.enumerated() {
            while numbers.count == place {
                guard let line = try line("\(String(name.shown.prefix(30))): ") else {
                    throw ConsoleError("Not counted: \(numbers.count) of \(names.count) were typed. t begins again.")
                }
                if let number = Int(line), (0...10_000).contains(number) {
                    numbers.append(number)
                } else {
                    console.say("A number, 0 for none.")
                }
            }
        }
        try runner.count(numbers)
    }

    private func answer(atMost most: Int?) throws {
        if most != 1 {
            console.sayWrapped("One thought to a line\(most.map { ", \($0) at most" } ?? ""); Return alone ends.")
        }
        var lines: [String] = []
        while lines.count < (most ?? 200), let line = try line("the room says> ") { lines.append(line) }
        guard !lines.isEmpty else { return console.say("Nothing was typed.") }
        try runner.follow(.answer(lines.joined(separator: "\n")))
    }

    private func piles(_ step: RoomStep, _ list: String, _ headings: [String]) throws {
        try runner.requireOwnScreen()
        for (place, line) in workshop.lines(of: list).enumerated() {
            console.sayWrapped("\(place + 1)  \(line.text.shown)", indent: 4)
        }
        if !headings.isEmpty {
            console.say("Headings:")
            for (place, heading) in headings.enumerated() {
                console.sayWrapped("\(Self.letter(place))  \(heading.shown)", indent: 4)
            }
        }
        console.sayWrapped(
            "Numbers, a colon and a heading\(headings.isEmpty ? "" : " or its letter"): 1 4 7: No time. Return alone ends."
        )
        while let line = try line("pile> ") {
            try attempt { try pile(line, headings) }
        }
        let placed = Set((workshop.state.piles[step.id] ?? []).flatMap(\.lines))
        let left = workshop.lines(of: list).filter { !placed.contains($0.id) }.count
        if left > 0 { console.say("\(left.of("line has", "lines have")) no home yet.") }
    }

    private func pile(_ line: String, _ headings: [String]) throws {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { throw Refusal("Numbers, a colon and a heading, such as 1 4 7: No time") }
        let places = halves[0].split { !$0.isNumber }.compactMap { Int($0) }
        let named = halves[1].trimmed
        let own = headings.indices.first { Self.letter($0) == named.lowercased() }
        try runner.follow(.pile(lines: places.map { $0 - 1 }, under: own.map { headings[$0] } ?? named))
    }

    private static func letter(_ place: Int) -> String {
        place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : "\(place)"
    }

    /// A line that somebody typed; nil where they are done.
    private func line(_ prompt: String) throws -> String? {
        let prompt = console.isInteractive ? prompt : ""
        while true {
            switch console.lines.read(LineEditing.Prompt(prompt), ReadOptions(kind: .confidentialAnswer)) {
            case .line(let line):
                let text = line.trimmed
                return text.isEmpty || text == "." ? nil : text
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted: return nil
            case .back, .deadline, .resized: continue
            }
        }
    }

    /// Says why something was not taken, and lets people go on typing; with a full disk too, at a terminal.
    ///
    /// Whoever types slips looks at the slips: a line after one that failed must not be taken for a key.
    private func attempt(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let refusal as Refusal {
            console.sayWrapped(refusal.description)
        } catch let problem as JournalError where console.isInteractive {
            console.complain(problem)
        }
    }
}

extension RoomStep {
    /// Whether hands are counted here, which are raised in everybody's sight.
    fileprivate var isCountedByHands: Bool { if case .hands = task { true } else { false } }
}
