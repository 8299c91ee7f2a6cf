/// One of several options.
public struct Choice: Answerable, ExpressibleByStringLiteral {
    /// The id of the option.
    public var id: String
    /// A choice of that option.
    public init(_ id: String) { self.id = id }
    /// A choice by the id of its option.
    public init(stringLiteral value: String) { id = value }
    /// The kind of question that asks for a choice.
    public static let input = InputKind.choice
    /// The choice in an answer.
    public init?(_ answer: Answer) {
        guard case .choice(let id) = answer else { return nil }
        self.id = id
    }
    /// The answer that holds this choice.
    public var answer: Answer { .choice(id) }
}

/// Any of several options.
public struct Choices: Answerable, ExpressibleByArrayLiteral {
    /// The ids of the options chosen.
    public var ids: [String]
    /// A choice of these options.
    public init(_ ids: [String]) { self.ids = ids }
    /// A choice written by the author of the exercise.
    public init(arrayLiteral elements: String...) { ids = elements }
    /// The kind of question that asks for several choices.
    public static let input = InputKind.choices
    /// The choices in an answer.
    public init?(_ answer: Answer) {
        guard case .choices(let ids) = answer else { return nil }
        self.ids = ids
    }
    /// The answer that holds these choices.
    public var answer: Answer { .choices(ids) }
}
