import Facilitation

/// A plan to start from, with a break where people would sit too long, time in hand, and a closing that nothing cuts.
struct AgendaDraft {
    /// What the workshop is called.
    let title: String
    /// When it begins.
    let start: ClockTime
    /// How long it may last.
    let minutes: Int
    /// How many people are expected.
    let people: Int
    /// The exercises, in order, with their minutes.
    let exercises: [(slug: String, minutes: Int)]

    private static let (welcome, closing, pause) = (10, 10, 15)

    /// The plan as a file.
    var text: String {
        var blocks = [
            Self.block("Welcome", minutes: Self.welcome, "least: 5", "cue: Say why we are here, and what is kept.")
        ]
        var (used, sitting) = (Self.welcome, Self.welcome)
        for exercise in exercises {
            if sitting + exercise.minutes > 90 {
                blocks.append("  - break: Break\n    minutes: \(Self.pause)\n    least: 10\n")
                (used, sitting) = (used + Self.pause, 0)
            }
            let needed = people.isMultiple(of: 2) ? exercise.minutes : (exercise.minutes * 13 + 9) / 10
            blocks.append(
                Self.block(Self.title(exercise.slug), minutes: needed, "exercise: \(exercise.slug)"))
            (used, sitting) = (used + needed, sitting + needed)
        }
        if sitting + Self.closing > 90 {
            blocks.append("  - break: Break\n    minutes: \(Self.pause)\n    least: 10\n")
            (used, sitting) = (used + Self.pause, 0)
        }
        let left = minutes - used - Self.closing
        if left > 0 { blocks.append("  - buffer: \(left)\n") }
        blocks.append(
            Self.block("Closing", minutes: Self.closing, "protected: yes", "cue: One thing each of us learned."))
        let end = left >= 0 ? "end: \((start + minutes * 60).short)\n" : ""
        return """
            # What may be written here: `help agenda`.
            title: \(Self.quoted(title))
            start: \(start.short)
            \(end)people: \(people)
            blocks:

            """ + blocks.joined()
    }

    private static func block(_ title: String, minutes: Int, _ rest: String...) -> String {
        "  - title: \(quoted(title))\n    minutes: \(minutes)\n" + rest.map { "    \($0)\n" }.joined()
    }

    private static func title(_ slug: String) -> String {
        let words = slug.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A text that YAML reads as it stands.
    static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "-") }
        if isPlain, text.first?.isLetter == true { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}
