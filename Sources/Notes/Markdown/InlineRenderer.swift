/// Writes runs as Markdown for the place where they stand.
struct InlineRenderer {
    private let escaper: TextEscaper
    /// Whether the first sign of a line could make it a block of another kind.
    private let guardsLineStart: Bool

    private init(lines: [[Run]], guardsLineStart: Bool, isInCell: Bool = false) {
        escaper = TextEscaper(lines: lines, isInCell: isInCell)
        self.guardsLineStart = guardsLineStart
    }

    /// The paragraphs that blank lines divide the runs into, each with a hard break at the end of every line but its last.
    static func paragraphs(_ runs: [Run]) -> [[String]] {
        Run.lines(runs).split(whereSeparator: \.isEmpty).map { lines in
            let renderer = InlineRenderer(lines: Array(lines), guardsLineStart: true)
            let broken = lines.dropLast().map { renderer.line($0, hasBreak: true) + "\\" }
            return broken + lines.suffix(1).map { renderer.line($0) }
        }
    }

    /// The inlines on a single line, as what follows the `#` of a heading; line breaks become spaces.
    static func heading(_ inlines: [Inline]) -> String {
        let line = joined(inlines, by: " ")
        var text = InlineRenderer(lines: [line], guardsLineStart: false).line(line)
        // Number signs at the end of a heading would be taken for its closing sequence.
        let end = text.reversed().prefix { $0 == "#" }.count
        if end > 0, text.count == end || text.dropLast(end).last == " " {
            text.insert("\\", at: text.index(text.endIndex, offsetBy: -end))
        }
        return text
    }

    /// The inlines on a single line between the bars of a table; line breaks become ` / `.
    static func cell(_ inlines: [Inline]) -> String {
        let line = joined(inlines, by: " / ")
        return InlineRenderer(lines: [line], guardsLineStart: false, isInCell: true).line(line)
    }

    private static func joined(_ inlines: [Inline], by separator: String) -> [Run] {
        let lines = Run.lines(Run.flatten(inlines)).filter { !$0.isEmpty }
        return Run.merged(Array(lines.joined(separator: [Run(separator)])))
    }

    private func line(_ runs: [Run], hasBreak: Bool = false) -> String {
        var result = ""
        for (index, run) in runs.enumerated() {
            let before = index > 0 ? runs[index - 1] : nil
            let after = index + 1 < runs.count ? runs[index + 1] : nil
            result += Self.delimiters(from: before?.style ?? [], to: run.style)
            if run.style.contains(.code) {
                result += code(run.scalars)
            } else {
                let text = Stretch(
                    run.scalars, startsLine: before == nil && run.style.isEmpty && guardsLineStart,
                    endsLine: after == nil && run.style.isEmpty && !hasBreak)
                result += escaper.escaped(
                    text,
                    referencingFirst: Self.needsReference(run, run.scalars.first, beside: before, before?.scalars.last),
                    referencingLast: Self.needsReference(run, run.scalars.last, beside: after, after?.scalars.first))
            }
        }
        return result + Self.delimiters(from: runs.last?.style ?? [], to: [])
    }

    private func code(_ scalars: [Unicode.Scalar]) -> String {
        var text = String(String.UnicodeScalarView(scalars))
        let fence = String(repeating: "`", count: CodeFence.length(for: scalars) ?? 1)
        let isSpaces = scalars.allSatisfy { $0 == " " }
        if scalars.first == "`" || scalars.last == "`" || (scalars.first == " " && scalars.last == " " && !isSpaces) {
            text = " " + text + " "
        }
        // A cell gives up one backslash before each bar, in code too.
        return fence + (escaper.isInCell ? text.escapingBars : text) + fence
    }
}

extension InlineRenderer {
    /// What stands between two neighbours: `**` for strong, always outside of `_` for emphasis.
    private static func delimiters(from old: Run.Style, to new: Run.Style) -> String {
        let changesStrong = old.contains(.strong) != new.contains(.strong)
        var result = ""
        if old.contains(.emphasis), changesStrong || !new.contains(.emphasis) { result += "_" }
        if changesStrong { result += "**" }
        if new.contains(.emphasis), changesStrong || !old.contains(.emphasis) { result += "_" }
        return result
    }

    /// Whether the outer of two signs around a delimiter hides it, so that it must be written as a reference.
    ///
    /// A delimiter counts as such beside white space or punctuation; `&#x61;` is punctuation to the parser and a
    /// letter to the reader.
    private static func needsReference(
        _ run: Run, _ outer: Unicode.Scalar?, beside other: Run?, _ inner: Unicode.Scalar?
    ) -> Bool {
        guard let outer, let other, let inner else { return false }
        let own = run.style.subtracting(.code)
        let others = other.style.subtracting(.code)
        guard own != others, own.isSubset(of: others) else { return false }
        if outer.isSpace || outer.isASCIIPunctuation || outer.isPunctuation { return false }
        let isPlainStrong = others.subtracting(own) == .strong && !other.style.contains(.code)
        return !(isPlainStrong && (inner.properties.isAlphabetic || inner.isASCIIDigit))
    }
}

extension Unicode.Scalar {
    fileprivate var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}

extension String {
    fileprivate var escapingBars: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "|" { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
