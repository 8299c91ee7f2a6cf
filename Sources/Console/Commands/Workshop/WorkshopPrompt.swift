import Facilitation
import LineEditing

/// The prompt of a running workshop: the room's clock, the time left, how late it is; and what time announces.
@MainActor
final class WorkshopPrompt {
    private let console: Console
    private var seen: [String: (left: Int64, said: Set<Int64>)] = [:]
    private var turn: (step: String, number: Int) = ("", 0)

    init(_ console: Console) {
        self.console = console
    }

    /// A prompt that counts down to the end of the stage and speaks at milestones.
    func prompt(for workshop: LiveWorkshop) -> LineEditing.Prompt {
        let repaints = console.terminal.policy.repaints
        return LineEditing.Prompt { [self] _ in
            let now = console.clock.now
            let time = workshop.clock.time(at: now)
            let shown = ClockTime(seconds: time.seconds / 60 * 60).short
            guard workshop.state.status == .running, workshop.block != nil else {
                let next = workshop.clock.instant(at: ClockTime(seconds: (time.seconds / 60 + 1) * 60))
                return .init("\(shown)> ", nextChange: repaints ? console.clock.deadline(for: next) : nil)
            }
            let deadline = workshop.clock.stageDeadline
            let left = deadline.since(now)
            announce(workshop, deadline, left: left)
            announceTurn(workshop, now)
            let behind = workshop.clock.behind(at: now)
            let late = abs(behind) < 60 ? "" : " · \(CueView.behind(behind))"
            let text = repaints ? "\(shown) · \(SessionPrompt.clock(left)) left\(late)> " : "\(shown)\(late)> "
            let change = SessionPrompt.nextChange(left, everySecond: repaints)
            return .init(
                left > 0 ? text : text.replacing(" left", with: " over"),
                nextChange: change.map { console.clock.deadline(for: deadline.adding(milliseconds: -$0)) })
        }
    }

    private func announce(_ workshop: LiveWorkshop, _ deadline: Instant, left: Int64) {
        guard let step = workshop.step else { return }
        let name = "\(workshop.block ?? 0) \(step.stageIndex) \(deadline.milliseconds)"
        var known = seen[name] ?? (left, [])
        defer { seen[name] = known }
        let passed = [0, 60_000, 300_000].first { left <= $0 }
        guard let passed, known.said.insert(passed).inserted, passed == 0 || known.left > passed * 8 / 5 else { return }
        say(
            passed == 0
                ? "Time for \(step.stage.shown) is over. Nothing moves until you press n."
                : "\(passed == 60_000 ? "1 minute" : "5 minutes") left for \(step.stage.shown).")
    }

    private func announceTurn(_ workshop: LiveWorkshop, _ now: Instant) {
        guard let step = workshop.step, case .turns(let seconds, let each) = step.task, seconds > 0, each < 20 else {
            return
        }
        let number = Int(now.since(workshop.state.stepBegan) / 1000) / seconds
        if turn.step != step.id { turn = (step.id, number) }
        guard number > turn.number, number < each else { return }
        turn.number = number
        say("Change over: speaker \(number + 1) of \(each).")
    }

    private func say(_ text: String) {
        for line in text.wrapped(to: console.width) { console.say(console.terminal.styled(line, .dim)) }
    }
}
