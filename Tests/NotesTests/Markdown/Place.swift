@testable import Notes

/// A place where typed text can stand, and what a reader must find there.
enum Place: CaseIterable {
    case heading, paragraph, quote, bullet, number, nested, task, owner, header, cell, boldPrompt, headingPrompt
    case strong, emphasis, both, code, codeInCell, codeInTask, oneAfterAnother

    func blocks(_ text: String) -> [Block] {
        switch self {
        case .heading: [.heading(level: 2, text)]
        case .paragraph: [.paragraph(text)]
        case .quote: [.quote([.paragraph(text)])]
        case .bullet: [.bullets([ListItem(text), ListItem("end")])]
        case .number: [.numbered([ListItem(text), ListItem("end")], start: 9)]
        case .nested: [.bullets([ListItem("top", children: [.quote([.paragraph(text)])]), ListItem("end")])]
        case .task: [.tasks([TaskItem("top \(text)", isDone: true, owner: "Amara"), TaskItem("end")])]
        case .owner: [.tasks([TaskItem("top", owner: "X\(text)", due: ISODate(year: 2026, month: 3, day: 9))])]
        case .header: [.table(Table(columns: [.init(text)], rows: [[["a"], ["b"]]]))]
        case .cell:
            [.table(Table(columns: [.init("A"), .init("B", alignment: .right)], rows: [["a", .text(text)].cells]))]
        case .boldPrompt: [.answer(to: [.text(text)], [.text(text)])]
        case .headingPrompt: [.answer(to: [.text(text)], [.text(text)], as: .heading(level: 4))]
        case .strong: [.paragraph(["x", .strong([.text(Expected.joined(text))]), "y"])]
        case .emphasis: [.paragraph(["x", .emphasis([.text(Expected.joined(text))]), "y"])]
        case .both: [.paragraph([.emphasis(["é", .strong([.text(Expected.joined(text))])]), .text("z")])]
        case .code: [.paragraph(["x", .code(text), "y"])]
        case .codeInCell: [.table(Table(columns: [.init("A")], rows: [[["x", .code(text), "y"]]]))]
        case .codeInTask: [.tasks([TaskItem(["x", .code(text), "y"])])]
        case .oneAfterAnother:
            [
                .bullets([ListItem(text)]), .bullets([ListItem("b")]), .tasks([TaskItem("c")]), .paragraph(text),
                .thematicBreak,
            ]
        }
    }

    func outlines(_ text: String) -> [String] {
        let line = Expected.oneLine(text)
        let cell = Expected.lines(text).joined(separator: " / ")
        let paragraphs = Expected.paragraphs(text)
        let prose = paragraphs.map { "paragraph{\($0)}" }
        let inner = prose.joined(separator: " ")
        switch self {
        case .heading: return line.isEmpty ? [] : ["heading2{\(line)}"]
        case .paragraph: return prose
        case .quote: return prose.isEmpty ? [] : ["block_quote[\(inner)]"]
        case .bullet: return ["list.bullet[item[\(inner)] item[paragraph{end}]]"]
        case .number: return ["list.ordered9[item[\(inner)] item[paragraph{end}]]"]
        case .nested:
            let quote = prose.isEmpty ? "" : " block_quote[\(inner)]"
            return ["list.bullet[item[paragraph{top}\(quote)] item[paragraph{end}]]"]
        case .task:
            let words = Expected.paragraphs("top \(text)").map { "paragraph{\($0)" }.joined(separator: "} ")
            return ["list.bullet[task.true[\(words) — Amara}] task.false[paragraph{end}]]"]
        case .owner:
            return ["list.bullet[task.false[paragraph{top — \(Expected.oneLine("X\(text)")), by 2026-03-09}]]"]
        case .header: return ["table[table_header[cell{\(cell)} cell{}] table_row[cell{a} cell{b}]]"]
        case .cell: return ["table[table_header[cell{A} cell{B}.right] table_row[cell{a} cell{\(cell)}]]"]
        case .boldPrompt:
            let prompt = Expected.joined(text).trimmed
            return (prompt.isEmpty ? [] : ["paragraph{⟦strong:\(prompt)⟧}"]) + prose
        case .headingPrompt: return (line.isEmpty ? [] : ["heading4{\(line)}"]) + prose
        case .strong: return ["paragraph{x\(Expected.styled("strong", text))y}"]
        case .emphasis: return ["paragraph{x\(Expected.styled("emph", text))y}"]
        case .both: return Expected.both(text)
        case .code: return ["paragraph{x\(Expected.code(text))y}"]
        case .codeInCell: return ["table[table_header[cell{A}] table_row[cell{x\(Expected.code(text))y}]]"]
        case .codeInTask:
            let isPlain = Expected.joined(text).lowercased().contains("[x]")
            let words = isPlain ? "paragraph{x\(Expected.joined(text))y}" : "paragraph{x\(Expected.code(text))y}"
            return ["list.bullet[task.false[\(words)]]"]
        case .oneAfterAnother:
            return [
                "list.bullet[item[\(inner)]]", "list.bullet[item[paragraph{b}]]",
                "list.bullet[task.false[paragraph{c}]]",
            ]
                + prose + ["thematic_break[]"]
        }
    }
}

/// What becomes of typed text, worked out in another way than the renderer does.
enum Expected {
    static func lines(_ text: String) -> [String] {
        paragraphs(text).flatMap { $0.split(separator: "\n").map(String.init) }
    }

    static func oneLine(_ text: String) -> String { lines(text).joined(separator: " ") }

    static func paragraphs(_ text: String) -> [String] {
        var result: [[String]] = [[]]
        for line in TypedText.sanitised(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = String(line).trimmed
            if trimmed.isEmpty { result.append([]) } else { result[result.count - 1].append(trimmed) }
        }
        return result.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// The text with a space for every line break.
    static func joined(_ text: String) -> String {
        TypedText.sanitised(text).unicodeScalars.map { $0 == "\n" ? " " : String($0) }.joined()
    }

    static func styled(_ name: String, _ text: String) -> String {
        let whole = Array(joined(text).unicodeScalars)
        guard let first = whole.firstIndex(where: { !$0.isSpace }), let last = whole.lastIndex(where: { !$0.isSpace })
        else { return joined(text) }
        let (before, words, after) = (whole[..<first], whole[first...last], whole[(last + 1)...])
        return [before.string, "⟦\(name):\(words.string)⟧", after.string].joined()
    }

    static func both(_ text: String) -> [String] {
        let whole = Array(joined(text).unicodeScalars)
        guard let first = whole.firstIndex(where: { !$0.isSpace }), let last = whole.lastIndex(where: { !$0.isSpace })
        else { return ["paragraph{⟦emph:é⟧\(joined(text))z}"] }
        let strong = "⟦strong:⟦emph:\(whole[first...last].string)⟧⟧"
        let start = first > 0 ? "⟦emph:é⟧\(whole[..<first].string)" : "⟦emph:é⟧"
        return ["paragraph{\(start)\(strong)\(whole[(last + 1)...].string)z}"]
    }

    static func code(_ text: String) -> String {
        let joined = joined(text)
        return joined.isEmpty ? "" : joined.contains("@") ? joined : "⟦code:\(joined)⟧"
    }
}

extension Collection where Element == Unicode.Scalar {
    var string: String { map(String.init).joined() }
}

extension String {
    var trimmed: String { Array(unicodeScalars).trimming(\.isSpace).string }
}

extension [Inline] {
    /// Each inline as a cell by itself.
    var cells: [[Inline]] { map { [$0] } }
}
