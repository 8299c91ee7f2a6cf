/// The name of one answer: typed, versioned and never changed once people have answered under it.
///
/// `static let topic = Key("topic", of: Line.self)`
public struct Key<Value: Answerable>: Sendable, Hashable {
    /// The id under which answers are kept, unique in its exercise: lower-case words joined by hyphens.
    public let id: String
    /// Raised when the meaning of the question changes; an answer under another version is not read.
    public let version: Int

    /// A key for answers of one kind.
    ///
    /// - Parameters:
    ///   - id: lower-case words joined by hyphens; `release` and `keep` are reserved.
    ///   - type: the kind of answer.
    ///   - version: raised when the meaning of the question changes.
    public init(_ id: String, of type: Value.Type, version: Int = 1) {
        self.id = id
        self.version = version
    }
}
