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
