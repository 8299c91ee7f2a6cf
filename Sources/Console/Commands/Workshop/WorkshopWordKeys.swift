import Facilitation
import Journal
import LineEditing
import Workshop

/// Does what a facilitator typed as a word: people, notes, the clock.
@MainActor
struct WorkshopWordKeys {
    let runner: WorkshopRunner

    private var console: Console { runner.console }
    private var workshop: LiveWorkshop { runner.workshop }

    func handle(_ word: WorkshopKey.Word, _ rest: String) throws {
        switch word {
        case .arrive: try RoomPeople(runner: runner).arrive(try wanted(rest, word))
        case .leave: try RoomPeople(runner: runner).leave(try wanted(rest, word))
        case .people: try RoomPeople(runner: runner).list()
        case .ready: try Readiness(runner: runner).note(rest)
        case .note:
            try runner.requireOwnScreen(wiping: true)
            try runner.follow(.note(try wanted(rest, word)))
            console.say("Noted, for you alone.")
        case .park:
            try runner.desk.journal.park(try wanted(rest, word), in: runner.desk.cohort.id)
            console.say("Parked.")
        case .slips: try TypingIn(runner: runner).list()
        case .strike: try strike(rest)
        case .tables: try RoomSeating(runner: runner).show()
        case .plan: showPlan()
        case .clock: try setClock(rest)
        case .skip: try runner.followAndSeat(.skipBlock)
        case .screen: changeScreen()
        case .stage: try StagePreview(console: console, file: StageFile(in: try console.dataDirectory())).show()
        case .handover: try runner.handOver(to: try wanted(rest, word))
        case .stop: try runner.stop()
        case .end: try end()
        }
    }

    private func wanted(_ text: String, _ word: WorkshopKey.Word) throws -> String {
        guard !text.isEmpty else {
            throw ConsoleError("\(word.rawValue) needs something after it: \(word.form)")
        }
        guard text.count <= 2000 else { throw ConsoleError("That is longer than 2000 characters. Make it shorter.") }
        return text
    }

    private func strike(_ text: String) throws {
        let isNote = text.lowercased().hasPrefix("note")
        let typed = (isNote ? String(text.dropFirst(4)) : text).trimmed
        let list = isNote ? workshop.state.notes : TypingIn(runner: runner).listedWords
        guard let place = Int(typed), list.indices.contains(place - 1) else {
            throw ConsoleError(
                list.isEmpty
                    ? "There is nothing to strike here. Go to where it was typed, and strike it there."
                    : "Say which one, from 1 to \(list.count): strike \(isNote ? "note " : "")1.\(isNote ? "" : " `slips` shows the numbers.")"
            )
        }
        let number = list[place - 1]
        let lines = list.count { $0 == number }
        let isEarlier = !isNote && TypingIn(runner: runner).listsAnEarlierStep
        if isEarlier || lines > 1, console.isInteractive, try !confirms(lines, isEarlier) { return }
        try runner.follow(.strike(words: number))
        console.say("Struck, for good.")
    }

    private func confirms(_ lines: Int, _ isEarlier: Bool) throws -> Bool {
        let what = lines > 1 ? "one answer of \(lines) lines, and all of it goes" : "gone then"
        let place = isEarlier ? "It was typed in an earlier step, and is \(what)" : "It is \(what)"
        return try console.confirms("\(place), for good. Strike it? y, or Return for no", word: "y")
    }

    private func showPlan() {
        let now = console.clock.now
        let time = workshop.clock.time(at: now)
        let agenda = workshop.state.status == .before ? workshop.state.agenda : workshop.clock.projected(at: now)
        let timeline = agenda.timeline(at: workshop.state.status == .before ? nil : time)
        let rows = zip(timeline.rows, workshop.setup.agenda.blocks).map { row, block in
            let state =
                switch row.state {
                case .done: "done"
                case .running: "now"
                case .coming: block.time.startsAt != nil ? "fixed" : block.time.isProtected ? "protected" : ""
                case .dropped: "left out"
                }
            return [row.start.roundedToMinute.short, row.seconds.clockMinutes, block.time.title.shown, state]
        }
        console.say(
            TextTable(
                columns: [
                    .init("start", alignment: .trailing), .init("minutes", alignment: .trailing), .init("block"),
                    .init(""),
                ], rows: rows))
        console.sayWrapped("It ends at \(timeline.end.roundedToMinute.short).")
    }

    private func setClock(_ text: String) throws {
        guard let time = ClockTime(text) else { throw ConsoleError("Say what the room's clock shows: clock 9:32") }
        try runner.follow(.clock(time))
        console.say("The room's clock shows \(time.short).")
        runner.showAgain()
    }

    private func changeScreen() {
        runner.present(!runner.isPresented)
        console.sayWrapped(
            runner.isPresented
                ? "The room sees this screen: cues, notes and slips stay off it. `screen` when it does not any more."
                : "Nobody but you sees this screen.")
    }

    private func end() throws {
        if console.isInteractive,
            try !console.confirms(
                "End the workshop here, before its last block is over? y, or Return for no", word: "y")
        {
            return
        }
        try runner.follow(.finish)
    }
}
