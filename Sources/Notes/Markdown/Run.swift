/// A stretch of text in one style: nested inlines laid out flat, so that delimiters can be set where Markdown takes them.
struct Run: Hashable {
    /// Bold, italics, code: any of them, or none.
    struct Style: OptionSet, Hashable {
        let rawValue: Int
        static let strong = Style(rawValue: 1)
        static let emphasis = Style(rawValue: 2)
        static let code = Style(rawValue: 4)
    }

    var scalars: [Unicode.Scalar]
    var style: Style

    init(_ scalars: [Unicode.Scalar], style: Style = []) {
        self.scalars = scalars
        self.style = style
    }

    init(_ text: String, style: Style = []) {
        self.init(TypedText.scalars(of: text), style: style)
    }
}

extension Run {
    /// The inlines as runs in reading order, sanitised, with code on a single line.
    static func flatten(_ inlines: [Inline], style: Style = []) -> [Run] {
        inlines.flatMap { inline -> [Run] in
            switch inline {
            case .text(let text): [Run(text, style: style)]
            case .strong(let inner): flatten(inner, style: style.union(.strong))
            case .emphasis(let inner): flatten(inner, style: style.union(.emphasis))
            case .code(let text): [code(TypedText.scalars(of: text).map { $0 == "\n" ? " " : $0 }, style: style)]
            }
        }
    }

    /// A run of code, or of plain text if there are so many backticks in it that no fence is left for it.
    private static func code(_ scalars: [Unicode.Scalar], style: Style) -> Run {
        Run(scalars, style: CodeFence.length(for: scalars) == nil ? style.subtracting(.code) : style.union(.code))
    }

    /// The runs without white space, or blank lines, at the end.
    static func trimmingEnd(_ runs: [Run]) -> [Run] {
        var runs = runs
        while let last = runs.last {
            let kept = last.style.contains(.code) ? last.scalars : last.scalars.trimmingEnd()
            guard kept.isEmpty else {
                runs[runs.count - 1].scalars = kept
                return runs
            }
            runs.removeLast()
        }
        return runs
    }

    /// The runs cut at line breaks into lines; a blank line comes out empty.
    static func lines(_ runs: [Run]) -> [[Run]] {
        var lines: [[Run]] = [[]]
        for run in runs {
            for (index, piece) in run.scalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append([]) }
                lines[lines.count - 1].append(Run(Array(piece), style: run.style))
            }
        }
        return lines.map(normalised)
    }

    /// One line ready for its delimiters.
    ///
    /// Addresses are set as code; white space takes only the styles that both its neighbours have, so that no delimiter
    /// ever stands beside it on the inside; equal neighbours are merged.
    private static func normalised(_ line: [Run]) -> [Run] {
        let pieces = merged(merged(line).flatMap(MailAddress.settingAsCode)).flatMap(\.withSpaceApart)
        let solid = pieces.indices.filter { !pieces[$0].isSpace }
        guard let first = solid.first, let last = solid.last else { return [] }
        var styled = Array(pieces[first...last])
        for index in styled.indices where styled[index].isSpace {
            let before = styled[..<index].last { !$0.isSpace }?.style ?? []
            let after = styled[index...].first { !$0.isSpace }?.style ?? []
            styled[index].style = before.intersection(after).subtracting(.code)
            // Strong stands outside of emphasis, so emphasis ends wherever strong begins or ends.
            if before.contains(.strong) != after.contains(.strong) { styled[index].style.remove(.emphasis) }
        }
        return merged(merged(styled).map { $0.style.contains(.code) ? code($0.scalars, style: $0.style) : $0 })
    }

    /// The runs without empty ones, equal neighbours made into one.
    static func merged(_ runs: [Run]) -> [Run] {
        var result: [Run] = []
        for run in runs where !run.scalars.isEmpty {
            if let last = result.last, last.style == run.style {
                result[result.count - 1].scalars += run.scalars
            } else if let last = result.last, last.style.contains(.code), run.style.contains(.code) {
                // Two code spans cannot touch, whatever else they are; the first one's style wins.
                result[result.count - 1].scalars += run.scalars
            } else {
                result.append(run)
            }
        }
        return result
    }

    private var isSpace: Bool { !style.contains(.code) && scalars.allSatisfy(\.isSpace) }

    /// The run in up to three: the white space before, the words, the white space after.
    private var withSpaceApart: [Run] {
        guard !style.contains(.code), let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return [self] }
        return [scalars[..<first], scalars[first...last], scalars[(last + 1)...]]
            .filter { !$0.isEmpty }
            .map { Run(Array($0), style: style) }
    }
}

extension [Unicode.Scalar] {
    /// The scalars without white space at the end.
    func trimmingEnd() -> Self {
        guard let last = lastIndex(where: { !$0.isSpace }) else { return [] }
        return Array(self[...last])
    }
}
