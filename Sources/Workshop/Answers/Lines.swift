/// A list of lines.
public struct Lines: Answerable, ExpressibleByArrayLiteral {
    /// The items.
    public var items: [String]
    /// A list of these items.
    public init(_ items: [String]) { self.items = items }
    /// A list written by the author of the exercise.
    public init(arrayLiteral elements: String...) { items = elements }
    /// The kind of question that asks for a list.
    public static let input = InputKind.lines
    /// The list in an answer.
    public init?(_ answer: Answer) {
        guard case .lines(let items) = answer else { return nil }
        self.items = items
    }
    /// The answer that holds this list.
    public var answer: Answer { .lines(items) }
}
