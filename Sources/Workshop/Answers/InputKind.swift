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
