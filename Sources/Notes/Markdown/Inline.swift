/// A piece of running text inside a block.
///
/// There is no case for ready-made Markdown: whatever people type, and whatever the program says, enters as `.text`
/// (or `.code`) and is escaped by the renderer for the place where it stands.
package indirect enum Inline: Hashable, Sendable {
    /// Words as they are meant to be read; line breaks in them are kept where the place allows it.
    case text(String)
    /// Words set in bold. White space at the edges is moved outside, since Markdown allows none there.
    case strong([Inline])
    /// Words set in italics. White space at the edges is moved outside, since Markdown allows none there.
    case emphasis([Inline])
    /// Words set as code, shown letter by letter; line breaks in them become spaces.
    case code(String)
}

extension Inline: ExpressibleByStringLiteral {
    /// Makes plain text of a literal, escaped like any other.
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}
