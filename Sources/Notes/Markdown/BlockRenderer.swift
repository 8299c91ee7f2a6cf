/// Writes blocks as lines, a blank line between any two.
enum BlockRenderer {
    /// The lines of the blocks that show something.
    static func lines(_ blocks: [Block]) -> [String] {
        var chunks: [[String]] = []
        var marker: Marker?
        for block in blocks.flatMap(\.unsectioned) {
            // Two lists in a row would run into one, unless their markers differ.
            let usesOther = marker?.isOther == false && marker?.isNumber == block.isNumbered
            let chunk = lines(of: block, usesOtherMarker: usesOther)
            guard !chunk.isEmpty else { continue }
            marker = block.isList ? Marker(isNumber: block.isNumbered, isOther: usesOther) : nil
            chunks.append(chunk)
        }
        return Array(chunks.joined(separator: [""]))
    }

    private struct Marker {
        var isNumber: Bool
        var isOther: Bool
    }

    private static func lines(of block: Block, usesOtherMarker: Bool) -> [String] {
        let bullet = usesOtherMarker ? "*" : "-"
        switch block {
        case .heading(let level, let inlines): return heading(level, inlines)
        case .paragraph(let inlines): return paragraphs(Run.flatten(inlines))
        case .quote(let blocks): return lines(blocks).map { $0.isEmpty ? ">" : "> " + $0 }
        case .bullets(let items):
            return list(items.map { Entry(marker: bullet, runs: Run.flatten($0.content), children: $0.children) })
        case .numbered(let items, let start):
            let sign = usesOtherMarker ? ")" : "."
            let first = min(max(start, 0), 999_999_999 - max(0, items.count - 1))
            return list(
                items.enumerated().map { index, item in
                    Entry(marker: "\(first + index)\(sign)", runs: Run.flatten(item.content), children: item.children)
                })
        case .tasks(let items):
            return list(items.map { Entry(marker: bullet, box: $0.isDone ? "[x] " : "[ ] ", runs: $0.runs) })
        case .table(let table): return table.lines()
        case .answer(let prompt, let answer, let style):
            return lines([style.block(of: prompt), .paragraph(answer)])
        case .fenced(let info, let text): return fenced(info, text)
        case .thematicBreak: return ["***"]  // three hyphens at the top would begin front matter
        case .writing(let space): return writing(space)
        case .section(let blocks, _): return lines(blocks)
        }
    }

    private static func heading(_ level: Int, _ inlines: [Inline]) -> [String] {
        let text = InlineRenderer.heading(inlines)
        return text.isEmpty ? [] : [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text]
    }

    private static func fenced(_ info: String, _ text: String) -> [String] {
        let lines = TypedText.scalars(of: text).split(separator: "\n", omittingEmptySubsequences: false)
        let longest = lines.flatMap { line in line.split { $0 != "`" }.map(\.count) }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let word = String(info.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        return [fence + word] + lines.map { String(String.UnicodeScalarView($0)) } + [fence]
    }

    private static func paragraphs(_ runs: [Run]) -> [String] {
        Array(InlineRenderer.paragraphs(runs).joined(separator: [""]))
    }

    /// A row of low lines is a rule across the page to Markdown, and a line to write on to whoever prints it as it is.
    private static func writing(_ space: WritingSpace) -> [String] {
        switch space {
        case .lines(let count):
            return Array(repeatElement([WritingSpace.rule], count: max(0, count)).joined(separator: [""]))
        case .numbered(let count):
            return Array((0..<max(0, count)).map { ["\($0 + 1). \(WritingSpace.rule)"] }.joined(separator: [""]))
        case .boxes(let labels):
            return list(labels.map { Entry(marker: "-", box: "[ ] ", runs: Run.flatten($0)) })
        case .scale(let steps, let low, let high):
            let numbers = steps.map { "( \($0) )" }.joined(separator: " ")
            return paragraphs(Run.flatten(low + [.text("  \(numbers)  ")] + high))
        case .fields(let labels):
            return Array(
                labels.map { paragraphs(Run.flatten([.text("\($0): \(WritingSpace.rule.dropLast($0.count + 2))")])) }
                    .joined(separator: [""]))
        }
    }

    private struct Entry {
        var marker: String
        var box = ""
        var runs: [Run]
        var children: [Block] = []
    }

    /// A list without blank lines in it, or with one between any two entries if an entry has a blank line of its own.
    private static func list(_ entries: [Entry]) -> [String] {
        let chunks = entries.map { entry -> [String] in
            let parts = [paragraphs(entry.runs), lines(entry.children)].filter { !$0.isEmpty }
            var body = Array(parts.joined(separator: [""]))
            body = [entry.box + (body.first ?? "")] + body.dropFirst()
            let indent = String(repeating: " ", count: entry.marker.count + 1)
            return [(entry.marker + " " + (body.first ?? "")).trimmingEnd]
                + body.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
        }
        let isLoose = chunks.contains { $0.contains("") }
        return Array(chunks.joined(separator: isLoose ? [""] : []))
    }
}

extension Block {
    /// The blocks of a section, or the block itself.
    fileprivate var unsectioned: [Block] {
        if case .section(let blocks, _) = self { blocks.flatMap(\.unsectioned) } else { [self] }
    }

    fileprivate var isList: Bool {
        switch self {
        case .bullets, .numbered, .tasks, .writing(.boxes), .writing(.numbered): true
        default: false
        }
    }

    fileprivate var isNumbered: Bool {
        switch self {
        case .numbered, .writing(.numbered): true
        default: false
        }
    }
}

extension PromptStyle {
    /// The question on one line, as a paragraph in bold or as a heading.
    fileprivate func block(of prompt: [Inline]) -> Block {
        switch self {
        case .bold: .paragraph([.strong(prompt.map(\.onOneLine))])
        case .heading(let level): .heading(level: level, prompt)
        }
    }
}

extension Inline {
    fileprivate var onOneLine: Inline {
        switch self {
        case .text(let text): .text(TypedText.joiningLines(text))
        case .strong(let inner): .strong(inner.map(\.onOneLine))
        case .emphasis(let inner): .emphasis(inner.map(\.onOneLine))
        case .code: self
        }
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        String(String.UnicodeScalarView(Array(unicodeScalars).trimmingEnd()))
    }
}
