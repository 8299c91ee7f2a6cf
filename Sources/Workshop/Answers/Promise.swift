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
