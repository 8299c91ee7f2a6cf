import Facilitation
import LineEditing

/// The prompt of a running session: time left, who will read the answer; and the announcements that time makes.
@MainActor
final class SessionPrompt {
    private let console: Console
    /// The time that was left when a deadline was first seen, and what has been said since.
    private var seen: [String: (left: Int64, said: Set<Int64>)] = [:]

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
    nonisolated static func clock(_ left: Int64) -> String {
        let seconds = left > 0 ? (left + 999) / 1000 : -left / 1000
        let digits = String(seconds % 60)
        return (left > 0 ? "" : "+") + "\(seconds / 60):" + (digits.count < 2 ? "0" : "") + digits
    }

    /// The milliseconds that will be left when the prompt changes next; nil when it will not.
    nonisolated static func nextChange(_ left: Int64, everySecond: Bool) -> Int64? {
        if everySecond {
            if left > 0 { return (left - 1) / 1000 * 1000 }
            // Past its end the clock only counts whole minutes, so that a long talk does not keep the screen busy.
            return left > -3_600_000 ? -((-left / 60_000) + 1) * 60_000 : nil
        }
        return [300_000, 60_000, 0].first { $0 < left }
    }

    /// Speaks when a mark is passed, and when time is over; a mark that was passed before anyone looked is left out.
    private func announce(_ moment: Moment, left: Int64) {
        let isTurn = moment.turnDeadline != nil
        let what = isTurn ? "this turn" : "this stage"
        let deadline = (moment.turnDeadline ?? moment.stageDeadline).milliseconds
        let name = "\(isTurn ? moment.beat?.description ?? "" : "stage \(moment.stageNumber)") \(deadline)"
        var known = seen[name] ?? (left, [])
        defer { seen[name] = known }
        let passed = [0, 60_000, 300_000].first { left <= $0 }
        guard let passed, known.said.insert(passed).inserted, passed == 0 || known.left > passed * 8 / 5 else { return }
        let text =
            passed == 0
            ? "The time for \(what) is over. Go on when you are ready; nothing moves by itself."
            : "\(passed == 60_000 ? "1 minute" : "5 minutes") left for \(what)."
        for line in text.wrapped(to: console.width) { console.say(console.terminal.styled(line, .dim)) }
    }
}

extension Instant {
    func adding(milliseconds: Int64) -> Instant {
        Instant(milliseconds: self.milliseconds + milliseconds)
    }
}
