/// What someone answered, whatever the kind of question.
///
/// Stored as one JSON object whose single field names the kind; kinds are never renamed.
public enum Answer: Sendable, Hashable, Codable {
    /// One line.
    case line(String)
    /// Several lines of text.
    case text(String)
    /// A list, one line an item.
    case lines([String])
    /// A step on a scale.
    case scale(Int)
    /// The id of the option chosen.
    case choice(String)
    /// The ids of the options chosen.
    case choices([String])
    /// Who will do what, by when.
    case promise(Promise)
}

/// A kind of answer that an exercise can ask for with a ``Key``.
public protocol Answerable: Sendable, Hashable {
    /// The kind of question that asks for it.
    static var input: InputKind { get }
    /// The value in an answer, or nil where the answer is of another kind.
    init?(_ answer: Answer)
    /// The answer that holds this value.
    var answer: Answer { get }
}

/// How a question is answered at the keyboard.
public enum InputKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// One line.
    case line
    /// Several lines.
    case text
    /// A list of lines.
    case lines
    /// A whole number between two worded ends.
    case scale
    /// One of several options.
    case choice
    /// Any of several options.
    case choices
    /// Who does what, by when.
    case promise
}

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

/// A step on a scale with worded ends.
public struct Scale: Answerable, ExpressibleByIntegerLiteral {
    /// The step chosen.
    public var step: Int
    /// That step.
    public init(_ step: Int) { self.step = step }
    /// A step written by the author of the exercise.
    public init(integerLiteral value: Int) { step = value }
    /// The kind of question that asks for a step on a scale.
    public static let input = InputKind.scale
    /// The step in an answer.
    public init?(_ answer: Answer) {
        guard case .scale(let step) = answer else { return nil }
        self.step = step
    }
    /// The answer that holds this step.
    public var answer: Answer { .scale(step) }
}

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

/// Who will do what, by when: a commitment, called a promise on screen.
public struct Promise: Answerable, Codable {
    /// The name of the person who will do it.
    public var owner: String
    /// What they will do.
    public var action: String
    /// The day by which it will be done.
    public var by: CivilDate
    /// A promise by `owner` to do `action` not later than `by`.
    public init(owner: String, action: String, by: CivilDate) {
        self.owner = owner
        self.action = action
        self.by = by
    }
    /// The kind of question that asks for a promise.
    public static let input = InputKind.promise
    /// The promise in an answer.
    public init?(_ answer: Answer) {
        guard case .promise(let promise) = answer else { return nil }
        self = promise
    }
    /// The answer that holds this promise.
    public var answer: Answer { .promise(self) }
}
