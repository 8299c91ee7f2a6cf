/// One entry of a bullet or numbered list.
package struct ListItem: Hashable, Sendable {
    /// The words of the entry; line breaks and blank lines in them are kept.
    package var content: [Inline]
    /// Blocks that belong to the entry and stand indented below its words.
    package var children: [Block]

    /// Makes an entry of words, with further blocks below them if there are any.
    package init(_ content: [Inline], children: [Block] = []) {
        self.content = content
        self.children = children
    }

    /// Makes an entry of plain text, with further blocks below it if there are any.
    package init(_ text: String, children: [Block] = []) {
        self.init([.text(text)], children: children)
    }
}
