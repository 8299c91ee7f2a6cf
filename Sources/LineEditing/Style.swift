/// A look of text in the terminal, which disappears when colour is off.
package enum Style: Int, Sendable, CaseIterable {
    case bold = 1
    case dim = 2
    case underlined = 4
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case magenta = 35
    case cyan = 36

    /// Returns the text in this style.
    ///
    /// - Parameters:
    ///   - text: The text; it must be safe to print (see `sanitizedForTerminal(_:)`).
    ///   - colour: Whether styles are shown at all, usually `Terminal.policy.colour`.
    /// - Returns: The text between two style sequences, or the bare text.
    package func applied(to text: String, colour: Bool) -> String {
        [self].applied(to: text, colour: colour)
    }
}

extension [Style] {
    /// Returns the text in all these styles together.
    ///
    /// - Parameters:
    ///   - text: The text; it must be safe to print.
    ///   - colour: Whether styles are shown at all.
    /// - Returns: The text between two style sequences, or the bare text.
    package func applied(to text: String, colour: Bool) -> String {
        guard colour, let first, !text.isEmpty else { return text }
        // `joined` looks conformances up at run time, which the first prompt would wait for.
        let codes = dropFirst().reduce("\(first.rawValue)") { "\($0);\($1.rawValue)" }
        return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    }
}
