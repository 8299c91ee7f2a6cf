/// Whether a word can name an exercise: its folder, its file and its type.
package enum ExerciseName {
    /// What is wrong with a name.
    package struct Flaw: Equatable, Sendable {
        /// What is wrong, as a sentence without its full stop.
        package let message: String
        /// What to do about it.
        package let remedy: String
    }

    /// Judges a name.
    ///
    /// - Parameter name: The name of a folder, or a word someone typed.
    /// - Returns: What is wrong with it, or nil if it can name an exercise.
    package static func flaw(in name: String) -> Flaw? {
        if !isIdentifier(name) {
            return Flaw(
                message: "`\(name)` cannot be the name of a Swift type",
                remedy: "use letters and digits in words that begin with a capital, such as `\(suggestion(for: name))`")
        }
        if keywords.contains(name) {
            return Flaw(message: "`\(name)` is a keyword of Swift", remedy: "choose a name in words of your own")
        }
        if reserved.contains(name) {
            return Flaw(
                message: "`\(name)` already means something where exercises are written",
                remedy: "choose another name, such as `\(name)Day`")
        }
        return nil
    }

    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "_" else { return false }
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && name.contains { $0.isLetter }
    }

    private static func suggestion(for name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }.drop { $0.first?.isLetter != true }
        let suggestion = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return suggestion.isEmpty ? "ShadowDay" : suggestion
    }

    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "async", "await", "break", "case", "catch",
        "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]

    // A type of one of these names would hide what they mean from every exercise of the module.
    private static let reserved = wordsOfTheLanguage.union(wordsOfSwift)

    /// The public types of Workshop, and its own name.
    private static let wordsOfTheLanguage: Set<String> = [
        "Answer", "Answerable", "Ask", "Asked", "Card", "CardKind", "Choice", "Choices", "CivilDate",
        "Company", "Cue", "DotVote", "EachPerson", "Exercise", "First", "FormCircles", "InputKind", "Key", "Line",
        "Lines", "NoteForm", "Noting", "Option", "Part", "Passage", "Piles", "Promise", "Prose", "Question", "Reach",
        "Reader",
        "RecallCards", "RegisteredExercise", "Reveal", "ReviewPromises", "Role", "Rounds", "Say", "Scale",
        "ScaleRange", "Seat", "Setting", "Stage", "StageBuilder", "Step", "StepBuilder", "StepConvertible",
        "SwapSeats", "TakeTurns", "Talk", "Talking", "Variant", "Vocabulary", "Vote", "With", "Word",
        "Workshop",
    ]

    /// Types of Swift's own library that exercises use, and the name of the module they are in.
    private static let wordsOfSwift: Set<String> = [
        "Array", "Bool", "Character", "Dictionary", "Double", "Duration", "Error", "Exercises", "Hashable",
        "Int", "Never", "Optional", "Result", "Sendable", "Set", "String", "Substring", "Swift", "Task",
        "Void",
    ]
}
