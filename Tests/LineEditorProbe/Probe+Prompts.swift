import LineEditing

extension Probe {
    /// The prompt that the options ask for: plain, counting down, coloured, or with messages above.
    var prompt: Prompt {
        let start = Deadline.now
        switch options["prompt"] {
        case "countdown"?: return counting(from: start) { "[\($0)] > " }
        case "colour"?:
            return counting(from: start) { number in
                Style.yellow.applied(to: "[\(number)]", colour: true) + Style.bold.applied(to: " > ", colour: true)
            }
        case "messages"?:
            return counting(from: start) { number in
                if number < 1000 { editor.printAbove("message \(number)") }
                return "> "
            }
        case "long-message"?:
            return counting(from: start) { number in
                if number == 999 { editor.printAbove((1...30).map { "row \($0)" }.joined(separator: "\n")) }
                return "> "
            }
        default: return Prompt("> ")
        }
    }

    /// Counts down from 1000, one step every `tick` milliseconds, by the clock.
    private func counting(from start: Deadline, _ text: @escaping (Int) -> String) -> Prompt {
        let tick = options["tick"].flatMap(Int.init) ?? 50
        return Prompt { now in
            let passed = Int((now - start) / .milliseconds(tick))
            let next: Deadline? = passed < 1000 ? start + .milliseconds((passed + 1) * tick) : nil
            return Prompt.Frame(text(max(0, 1000 - passed)), nextChange: next)
        }
    }

    /// Completes commands, and the names of people after `pair`.
    func complete(_ line: String, _ wordStart: Int) -> [Completion] {
        if line.prefix(wordStart).hasPrefix("pair ") {
            return [Completion("Joel Smith", note: "mentor"), Completion("Ada", note: "protege")]
        }
        guard wordStart == 0 else { return [] }
        let many = (1...200).map { Completion("item\($0)", note: "number \($0)") }
        return [Completion("quit", note: "leave"), Completion("question", note: "ask")] + many
    }
}
