/// Several lines of text.
public struct Passage: Answerable, ExpressibleByStringLiteral {
    /// The words.
    public var text: String
    /// A passage of these words.
    public init(_ text: String) { self.text = text }
    /// A passage written by the author of the exercise.
    public init(stringLiteral value: String) { text = value }
    /// The kind of question that asks for a passage.
    public static let input = InputKind.text
    /// The passage in an answer.
    public init?(_ answer: Answer) {
        guard case .text(let text) = answer else { return nil }
        self.text = text
    }
    /// The answer that holds this passage.
    public var answer: Answer { .text(text) }
}
