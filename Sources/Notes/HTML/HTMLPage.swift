/// A document as one page of HTML: whole in itself, with no script, no picture and nothing to fetch.
///
/// It is well-formed XML too, so that any parser can check it. Typed text is escaped and cannot change how the page is
/// built. Headings, lists, tables and labels are those that a screen reader announces.
package struct HTMLPage: Hashable, Sendable {
    /// The document.
    package var document: MarkdownDocument
    /// The language of its words, as a tag of BCP 47.
    package var language: String

    /// A page.
    ///
    /// - Parameters:
    ///   - document: what is on it; the facts at its head become `meta` elements, its title the title.
    ///   - language: the language of its words.
    package init(_ document: MarkdownDocument, language: String = "en") {
        self.document = document
        self.language = language
    }

    /// The page; one line feed ends it.
    package func rendered() -> String {
        let lines =
            [
                "<!DOCTYPE html>", "<html lang=\(HTMLText.quoted(language))>", "<head>", "<meta charset=\"utf-8\"/>",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
            ] + facts + ["<title>\(HTMLText.escaped(title))</title>", "<style>", PrintStyle.css, "</style>", "</head>"]
            + ["<body>", "<main>"] + HTMLBlocks.lines(document.blocks) + ["</main>", "</body>", "</html>"]
        return lines.joined(separator: "\n") + "\n"
    }

    private var title: String {
        if case .text(let title) = document.frontMatter["title"] { return TypedText.oneLine(title) }
        return ""
    }

    private var facts: [String] {
        document.frontMatter.entries.filter { $0.key != "title" }.map { entry in
            let content =
                switch entry.value {
                case .text(let text): TypedText.oneLine(text)
                case .date(let date): "\(date)"
                case .list(let texts): texts.map(TypedText.oneLine).joined(separator: ", ")
                }
            return "<meta name=\(HTMLText.quoted(entry.key)) content=\(HTMLText.quoted(content))/>"
        }
    }
}
