/// A document as a tree: what it says and how it is built, with no Markdown in it yet.
///
/// ```swift
/// let document = MarkdownDocument(
///     frontMatter: ["title": .text("Upside down"), "date": .date(ISODate(year: 2026, month: 3, day: 9))],
///     blocks: [
///         .heading(level: 1, "Upside down"),
///         .answer(to: ["One thing I learned:"], [.text(typed)]),
///         .tasks([TaskItem("Call Joel", owner: "Amara Obi")]),
///     ])
/// let file = document.rendered()
/// ```
///
/// Typed text cannot change how the document is built: it comes back, as `TypedText` leaves it, from every parser of
/// GitHub's Markdown. Three things are the page's and not the text's: white space at the ends of lines, more than one
/// blank line at a time, and line breaks in a heading (a space) or a table cell (` / `).
package struct MarkdownDocument: Hashable, Sendable {
    /// The facts at the head.
    package var frontMatter: FrontMatter
    /// What is on the page, from top to bottom.
    package var blocks: [Block]

    /// Makes a document of its head and its blocks.
    package init(frontMatter: FrontMatter = FrontMatter(), blocks: [Block] = []) {
        self.frontMatter = frontMatter
        self.blocks = blocks
    }

    /// The document as Markdown: the same tree gives the same bytes, and one line feed ends them.
    package func rendered() -> String {
        [frontMatter.lines(), BlockRenderer.lines(blocks)]
            .filter { !$0.isEmpty }
            .joined(separator: [""])
            .joined(separator: "\n") + "\n"
    }
}
