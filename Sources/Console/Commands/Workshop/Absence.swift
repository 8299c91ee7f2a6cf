import Facilitation
import LineEditing
import Workshop

/// The laptop was away: its lid was closed, or the program had ended.
@MainActor
struct Absence {
    let runner: WorkshopRunner

    /// Shorter absences than this change nothing that anybody would notice, in milliseconds.
    static let shortest: Int64 = 60_000
    /// After a longer absence no room has waited, in milliseconds.
    static let longest: Int64 = 12 * 3_600_000

    /// Asks whether the room waited meanwhile, and puts the plan right.
    func ask(from start: Instant, to end: Instant) throws {
        let console = runner.console
        let away = end.since(start)
        guard (Self.shortest..<Self.longest).contains(away), runner.workshop.block != nil else { return }
        let clock = runner.workshop.clock
        let (from, to) = (clock.time(at: start).roundedToMinute.short, clock.time(at: end).roundedToMinute.short)
        let minutes = Int(away + 30_000) / 60_000
        console.sayWrapped(
            "The laptop was away for \(minutes == 1 ? "a minute" : "\(minutes) minutes"), from \(from) to \(to).")
        guard console.isInteractive else { return }
        console.sayWrapped("1  the room waited: this block lasts that much longer")
        console.sayWrapped("2  the room went on: the clock counts what passed")
        while true {
            switch console.lines.read(LineEditing.Prompt("1 or 2> "), ReadOptions(kind: .answer)) {
            case .line(let line) where line.trimmed == "1":
                try runner.follow(.waited(seconds: Int(away / 1000)))
                return runner.showAgain()
            case .line(let line) where line.trimmed == "2" || line.trimmed.isEmpty: return runner.showAgain()
            case .terminated(let signal): throw Departure(exitCode: 128 + signal)
            case .endOfInput, .interrupted: return runner.showAgain()
            case .line, .back, .deadline, .resized: continue
            }
        }
    }
}
