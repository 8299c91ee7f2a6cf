import Facilitation
import LineEditing

/// A stage on a terminal of its own: draws every moment over the whole screen until somebody ends it.
@MainActor
final class StageScreen {
    /// How often the file is looked at, in milliseconds: a step of the console seems to be followed at once.
    static let interval: Int32 = 100

    private let terminal = Terminal.shared
    private let screen: FullScreen
    private let style: StageStyle
    private let sounds: StageSounds
    private var view: StageView
    private var drawing: StageDrawing?
    private var left: Int?
    private var page = 0
    private var notice = ""
    private var complaint = ""
    private var begun = ContinuousClock.now
    private var looks = 0

    /// Takes the terminal for a stage.
    init(_ file: StageFile, sounds: StageSounds) {
        self.sounds = sounds
        view = StageView(file)
        style = StageStyle(colour: terminal.policy.colour, environment: Terminal.environment)
        screen = FullScreen(draws: true)
    }

    /// Follows the console until q or Ctrl-C.
    ///
    /// - Throws: a ``Departure`` when a signal or the end of the terminal ends the process.
    func run() throws {
        defer { screen.close() }
        while !terminal.outputIsClosed {
            look()
            for event in screen.wait(milliseconds: Self.interval) {
                switch event {
                case .typed(let keys):
                    if keys.lowercased().contains("q") { return }
                case .interrupted: return
                case .redraw: drawing = nil
                case .terminated(let signal): throw Departure(exitCode: 128 + signal)
                case .endOfInput: throw Departure(exitCode: 0)
                }
            }
        }
    }

    /// Draws what is new; nine looks in ten find nothing.
    private func look() {
        let change = view.look()
        if change != .none { drawing = nil }
        if change == .another { begun = .now }
        let left = view.secondsLeft
        let page = Int((ContinuousClock.now - begun).components.seconds) / StageDrawing.secondsPerPage
        listen(left)
        // Another process is asked for once a second.
        if looks % 10 == 0 || drawing == nil { note([view.notice, complaint].first { !$0.isEmpty } ?? "") }
        looks += 1
        guard drawing == nil || left != self.left || page != self.page else { return }
        (self.left, self.page) = (left, page)
        let drawing = drawing ?? laidOut(left)
        self.drawing = drawing
        screen.draw(drawing.lines(left: left, page: page))
    }

    private func listen(_ left: Int?) {
        if case .record(let record) = view.reading {
            _ = sounds.follow(record.moment, left: left) { screen.ring() }
        }
        if let problem = sounds.goOn() { complaint = problem }
    }

    private func note(_ sentence: String) {
        guard sentence != notice else { return }
        notice = sentence
        drawing = nil
    }

    private func laidOut(_ left: Int?) -> StageDrawing {
        let size = terminal.size
        return StageDrawing(
            view.moment, left: left, notice: notice, columns: size.columns, rows: size.rows, style: style)
    }
}
