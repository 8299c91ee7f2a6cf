import Facilitation
import LineEditing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A stage as a stream of lines, where nothing is repainted: for screen readers, pipes and files.
@MainActor
final class StageStream {
    private let console: Console
    private let screen: FullScreen?
    private let sounds: StageSounds
    private var view: StageView
    private var narration = StageNarration()
    private var reading: StageReading?
    private var notice = ""

    /// A stream of what a file holds.
    init(_ console: Console, _ file: StageFile, sounds: StageSounds) {
        self.console = console
        self.sounds = sounds
        view = StageView(file)
        screen = console.isInteractive ? FullScreen(draws: false) : nil
    }

    /// Follows the console until the workshop is over, or q or Ctrl-C is pressed.
    ///
    /// - Throws: a ``Departure`` when a signal or the end of the terminal ends the process.
    func run() throws {
        defer { screen?.close() }
        while !console.terminal.outputIsClosed {
            say()
            if view.isOver { return }
            guard try wait() else { return }
        }
    }

    private func say() {
        _ = view.look()
        if reading != view.reading, let message = view.reading.message {
            if view.reading.isInOrder { console.sayWrapped(message) } else { Launch.complain(message) }
        }
        reading = view.reading
        if case .record(let record) = view.reading { say(record.moment) }
        if let problem = sounds.goOn() { Launch.complain(problem) }
    }

    private func say(_ moment: PublicMoment) {
        let left = view.secondsLeft
        for line in narration.lines(for: moment, left: left) { console.sayWrapped(line, indent: 2) }
        for milestone in sounds.follow(moment, left: left, ring: { console.terminal.write("\u{07}") }) {
            if case .changeover = milestone { continue }
            console.say(milestone.words)
        }
        let now = view.notice
        if now != notice, !now.isEmpty { console.sayWrapped(now) }
        notice = now
    }

    /// Waits a little.
    ///
    /// - Returns: whether to go on.
    private func wait() throws -> Bool {
        guard let screen else {
            poll(nil, 0, StageScreen.interval)
            return true
        }
        for event in screen.wait(milliseconds: StageScreen.interval) {
            switch event {
            case .typed(let keys) where keys.lowercased().contains("q"): return false
            case .interrupted: return false
            case .typed, .redraw: continue
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput: throw Departure(exitCode: 0)
            }
        }
        return true
    }
}
