import Facilitation
import LineEditing

/// The prompt of a running session: time left, who will read the answer; and the announcements that time makes.
@MainActor
final class SessionPrompt {
    private let console: Console
    private var announced: Set<String> = []

    init(_ console: Console) {
        self.console = console
    }

    /// A prompt that counts down to the moment's deadline and speaks at milestones.
    func prompt(for moment: Moment, tag: String) -> LineEditing.Prompt {
        let repaints = console.terminal.policy.repaints
        return LineEditing.Prompt { [self] _ in
            let deadline = moment.turnDeadline ?? moment.stageDeadline
            let left = deadline.since(console.clock.now)
            announce(moment, left: left)
            let time = repaints ? Self.clock(left) + " " : ""
            let next = Self.nextChange(left, everySecond: repaints)
            return .init(
                time + tag + "> ",
                nextChange: next.map { console.clock.deadline(for: deadline.adding(milliseconds: -$0)) })
        }
    }

    /// Minutes and seconds, with a sign once the time is over: `4:32`, `+0:20`.
    static func clock(_ left: Int64) -> String {
        let seconds = left > 0 ? (left + 999) / 1000 : -left / 1000
        let digits = String(seconds % 60)
        return (left > 0 ? "" : "+") + "\(seconds / 60):" + (digits.count < 2 ? "0" : "") + digits
    }

    /// The milliseconds that will be left when the prompt changes next; nil when it will not.
    static func nextChange(_ left: Int64, everySecond: Bool) -> Int64? {
        if everySecond {
            if left > 0 { return (left - 1) / 1000 * 1000 }
            // Past its end the clock only counts whole minutes, so that a long talk does not keep the screen busy.
            return left > -3_600_000 ? -((-left / 60_000) + 1) * 60_000 : nil
        }
        return [300_000, 60_000, 0].first { $0 < left }
    }

    private func announce(_ moment: Moment, left: Int64) {
        let name = moment.turnDeadline == nil ? "stage \(moment.stageNumber)" : moment.beat?.description ?? ""
        let what = moment.turnDeadline == nil ? "this stage" : "this turn"
        let total = Int64(moment.stageMinutes) * 60_000
        let marks: [(Int64, String, Bool)] = [
            (300_000, "5 minutes left for \(what).", total > 480_000),
            (60_000, "1 minute left for \(what).", total > 120_000),
            (0, "The time for \(what) is over. Go on when you are ready; nothing moves by itself.", true),
        ]
        guard let mark = marks.last(where: { left <= $0.0 && $0.2 }) else { return }
        guard
            announced.insert("\(name) \(mark.0) \((moment.turnDeadline ?? moment.stageDeadline).milliseconds)").inserted
        else { return }
        console.say(console.terminal.styled(mark.1, .dim))
    }
}

extension Instant {
    func adding(milliseconds: Int64) -> Instant {
        Instant(milliseconds: self.milliseconds + milliseconds)
    }
}
