import Facilitation
import LineEditing

/// Shows the present moment once, as lines, drawn as the stage draws it.
@MainActor
struct StagePreview {
    let console: Console
    let file: StageFile

    /// The rows that it is drawn for; what takes several pages is shown one below the other.
    private static let rows = 24

    /// Prints what the room sees now.
    ///
    /// - Throws: a ``ConsoleError`` when nothing can be seen for a reason that is to be mended.
    func show() throws {
        var view = StageView(file)
        _ = view.look()
        if let message = view.reading.message {
            guard view.reading.isInOrder else { throw ConsoleError(message) }
            return console.sayWrapped(message)
        }
        let style = StageStyle(colour: console.terminal.policy.colour, environment: Terminal.environment)
        let drawing = StageDrawing(
            view.moment, left: view.secondsLeft, notice: view.notice, columns: console.width, rows: Self.rows,
            style: style)
        for line in drawing.allLines(left: view.secondsLeft) { console.say(line) }
    }
}
