/// Writes blocks as elements of HTML, one a line.
enum HTMLBlocks {
    /// The lines of the blocks that show something.
    static func lines(_ blocks: [Block]) -> [String] {
        blocks.flatMap(lines)
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let level, let inlines): return heading(level, inlines)
        case .paragraph(let inlines): return HTMLText.paragraphs(inlines).map { "<p>\($0)</p>" }
        case .quote(let blocks): return wrapped(lines(blocks), in: "blockquote")
        case .bullets(let items): return wrapped(items.flatMap { item($0.content, $0.children) }, in: "ul")
        case .numbered(let items, let start):
            return wrapped(
                items.flatMap { item($0.content, $0.children) }, in: "ol", start == 1 ? "" : " start=\"\(start)\"")
        case .tasks(let items):
            return wrapped(
                items.map { "<li>\($0.isDone ? "\u{2611}" : "\u{2610}") \(HTMLText.line($0.runs))</li>" }, in: "ul")
        case .table(let table): return self.table(table)
        case .answer(let prompt, let answer, .bold): return lines([.paragraph([.strong(prompt)]), .paragraph(answer)])
        case .answer(let prompt, let answer, .heading(let level)):
            return lines([.heading(level: level, prompt), .paragraph(answer)])
        case .fenced(_, let text): return ["<pre><code>\(HTMLText.escaped(text))</code></pre>"]
        case .thematicBreak: return ["<hr/>"]
        case .writing(let space): return HTMLWriting.lines(space)
        case .section(let blocks, let kind):
            // A stage and a slip have headings of their own, which make them sections to a screen reader.
            let tag = kind == .stage || kind == .slip ? "section" : "div"
            return wrapped(lines(blocks), in: tag, " class=\"\(kind.rawValue)\"")
        }
    }

    private static func heading(_ level: Int, _ inlines: [Inline]) -> [String] {
        let tag = "h\(min(max(level, 1), 6))"
        let text = HTMLText.line(inlines)
        return text.isEmpty ? [] : ["<\(tag)>\(text)</\(tag)>"]
    }

    private static func wrapped(_ inner: [String], in tag: String, _ attributes: String = "") -> [String] {
        inner.isEmpty ? [] : ["<\(tag)\(attributes)>"] + inner + ["</\(tag)>"]
    }

    private static func item(_ content: [Inline], _ children: [Block]) -> [String] {
        let text = HTMLText.paragraphs(content).joined(separator: "<br/><br/>")
        let inner = lines(children)
        return inner.isEmpty ? ["<li>\(text)</li>"] : ["<li>\(text)"] + inner + ["</li>"]
    }

    private static func table(_ table: Table) -> [String] {
        let width = max(table.columns.count, table.rows.map(\.count).max() ?? 0)
        guard width > 0 else { return [] }
        let columns = table.columns + Array(repeating: Table.Column([]), count: width - table.columns.count)
        let head = columns.map { "<th scope=\"col\"\(style($0))>\(HTMLText.line($0.title))</th>" }.joined()
        let rows = table.rows.map { row -> String in
            let cells = row + Array(repeating: [], count: width - row.count)
            return "<tr>" + zip(columns, cells).map { "<td\(style($0))>\(HTMLText.line($1))</td>" }.joined() + "</tr>"
        }
        return wrapped(
            wrapped(["<tr>\(head)</tr>"], in: "thead") + wrapped(rows, in: "tbody"), in: "table")
    }

    private static func style(_ column: Table.Column) -> String {
        switch column.alignment {
        case .unspecified, .left: ""
        case .center: " class=\"center\""
        case .right: " class=\"right\""
        }
    }
}
