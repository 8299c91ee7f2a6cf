/// A kind of answer that an exercise can ask for with a ``Key``.
public protocol Answerable: Sendable, Hashable {
    /// The kind of question that asks for it.
    static var input: InputKind { get }
    /// The value in an answer, or nil where the answer is of another kind.
    init?(_ answer: Answer)
    /// The answer that holds this value.
    var answer: Answer { get }
}
