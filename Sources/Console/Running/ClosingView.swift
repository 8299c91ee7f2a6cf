import Facilitation
import Journal
import LineEditing
import Workshop

/// What people see at the end: where the notes are, and who gets which.
@MainActor
struct ClosingView {
    let console: Console
    let session: Session
    let number: SessionID

    func show() {
        let names = session.setup.participants.map { sanitizedForTerminal($0.name, keepsLineBreaks: false) }
        console.say("")
        console.say(console.terminal.styled("Done. Session \(number) is kept.", .bold))
        let kind = session.card.audience == .circle ? "circle" : "pair"
        console.sayWrapped(
            "The notes: `export \(kind)` writes what all of you may read, for \(names.spoken).", indent: 2)
        for name in names where session.setup.participants.count < 4 {
            console.sayWrapped(
                "`export personal --person \(Wording.quoted(name))` writes \(name)'s own copy.", indent: 2)
        }
        if session.card.mayBeReleased {
            console.sayWrapped("`export lead` shows what you released, if anything, before it is written.", indent: 2)
        }
        if let part = nextPart {
            console.sayWrapped(
                "Next: part \(part). `run \(session.setup.slug)` begins it when you are ready.", indent: 2)
        }
        if nextDate != nil {
            let command = session.card.audience == .circle ? "calendar --session \(number)" : "calendar"
            console.sayWrapped("`\(command)` writes a calendar file for your next meeting.", indent: 2)
        }
    }

    private var nextPart: String? {
        let parts = session.plan.parts
        guard let part = session.setup.part, let index = parts.firstIndex(of: part), index + 1 < parts.count
        else { return nil }
        return "\(index + 2) of \(parts.count), \(parts[index + 1])"
    }

    private var nextDate: CivilDate? {
        session.state.words.values.filter { $0.key == "next-meeting" }.lazy.compactMap { words -> CivilDate? in
            guard case .line(let text) = words.answer else { return nil }
            return CivilDate(spoken: text, today: session.setup.startedOn)
        }.first
    }
}
