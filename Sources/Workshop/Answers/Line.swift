/// One line of text.
public struct Line: Answerable, ExpressibleByStringLiteral {
    /// The words.
    public var text: String
    /// A line of these words.
    public init(_ text: String) { self.text = text }
    /// A line written by the author of the exercise.
    public init(stringLiteral value: String) { text = value }
    /// The kind of question that asks for a line.
    public static let input = InputKind.line
    /// The line in an answer.
    public init?(_ answer: Answer) {
        guard case .line(let text) = answer else { return nil }
        self.text = text
    }
    /// The answer that holds this line.
    public var answer: Answer { .line(text) }
}
