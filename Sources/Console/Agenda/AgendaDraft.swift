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

    /// The most minutes that are kept in hand.
    private static let mostInHand = 15
    /// People sit no longer than this without a break, in minutes.
    private static let longestStretch = 90

    /// The plan as a file.
    var text: String {
        var plan = Stretch()
        plan.add(
            Self.block("Welcome", minutes: Self.welcome, "least: 5", "cue: Say why we are here, and what is kept."),
            minutes: Self.welcome)
        for exercise in exercises {
            // One pair of three needs about a third more.
            let needed = people.isMultiple(of: 2) ? exercise.minutes : (exercise.minutes * 13 + 9) / 10
            plan.rest(before: needed)
            plan.add(
                Self.block(Self.title(exercise.slug), minutes: needed, "exercise: \(exercise.slug)"), minutes: needed)
        }
        plan.rest(before: Self.mostInHand + Self.closing)
        let free = minutes - plan.used - Self.closing
        let inHand = min(Self.mostInHand, free)
        if inHand > 0 { plan.add("  - buffer: \(inHand)\n", minutes: inHand) }
        plan.add(
            Self.block("Closing", minutes: Self.closing, "protected: yes", "cue: One thing each of us learned."),
            minutes: Self.closing)
        return head(ending: plan.used) + plan.blocks.joined()
    }

    private func head(ending used: Int) -> String {
        let left = minutes - used
        let note =
            left == 0
            ? ""
            : left > 0
                ? "# \(left) of your \(minutes) minutes are free: add a block, or go home early.\n"
                : "# This takes \(-left) minutes more than your \(minutes): take something out, or give it more time.\n"
        return """
            # What may be written here: `help agenda`.
            \(note)title: \(Self.quoted(title))
            start: \(start.short)
            end: \((start + used * 60).short)
            people: \(people)
            blocks:

            """
    }

    /// Blocks that follow each other, and how long people have sat.
    private struct Stretch {
        var blocks: [String] = []
        var used = 0
        private var sitting = 0

        mutating func add(_ block: String, minutes: Int) {
            blocks.append(block)
            used += minutes
            sitting += minutes
        }

        /// Puts a break before so many minutes, where people would sit too long.
        mutating func rest(before minutes: Int) {
            guard sitting > 0, sitting + minutes > AgendaDraft.longestStretch else { return }
            add("  - break: Break\n    minutes: \(AgendaDraft.pause)\n    least: 10\n", minutes: AgendaDraft.pause)
            sitting = 0
        }
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
