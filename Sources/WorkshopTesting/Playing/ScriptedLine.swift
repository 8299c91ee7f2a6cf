import Facilitation
import Workshop

/// One line that somebody types in a scripted session.
struct ScriptedLine {
    let text: String

    init(_ text: String) { self.text = text }

    /// The line that comes to an intent.
    init(_ intent: Intent, tag: String) {
        let typed: String
        switch intent {
        case .answer(let answer): typed = answer.typed
        case .pass: typed = "/pass"
        case .keep(let keeps), .release(let keeps): typed = keeps ? "y" : "n"
        case .promise(let state, _): typed = state.rawValue
        default: typed = ""
        }
        text = typed.hasPrefix("/") ? typed : "\(tag)> \(typed)".trimmed
    }

    /// What the line comes to at this point of a session.
    func intent(in session: Session) throws(Refusal) -> Intent {
        let line = text.trimmed
        if line.hasPrefix("/"), !line.hasPrefix("//") { return try command(String(line.dropFirst())) }
        let answer = line.hasPrefix("//") ? String(line.dropFirst()) : line
        switch session.moment.task {
        case .ask(let prompt): return .answer(try prompt.parse(answer))
        case .keep: return .keep(answer.hasPrefix("y"))
        case .release: return answer.hasPrefix("e ") ? .releaseAs(String(answer.dropFirst(2))) : .release(answer == "y")
        case .promise(let open):
            let state = PromiseState(rawValue: answer) ?? (answer.hasPrefix("moved") ? .moved : .open)
            return .promise(state, by: state == .moved ? open.promise.by.adding(days: 14) : nil)
        default: return .ready
        }
    }

    private func command(_ command: String) throws(Refusal) -> Intent {
        let parts = command.split(separator: " ").map(String.init)
        switch parts.first ?? "" {
        case "pass": return .pass
        case "next": return .ready
        case "another": return .another
        case "back": return .back
        case "strike": return .strike
        case "off": return .keeping(false)
        case "on": return .keeping(true)
        case "keep": return .keep(true)
        case "more": return .more(minutes: parts.count > 1 ? Int(parts[1]) ?? 2 : 2)
        case "skip": return .skipStage
        case "pause": return .pause
        case "resume": return .resume
        default: throw Refusal("There is no command /\(command) in a script. Use those of the console.")
        }
    }
}

extension Answer {
    /// The answer as somebody would type it.
    var typed: String {
        switch self {
        case .line(let text), .text(let text), .choice(let text): text
        case .lines(let items): items.joined(separator: "; ")
        case .choices(let ids): ids.joined(separator: ", ")
        case .scale(let step): String(step)
        case .promise(let promise): "\(promise.owner): \(promise.action), by \(promise.by)"
        }
    }
}
