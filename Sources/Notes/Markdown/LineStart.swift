/// What at the beginning of a line would make it something other than a line of a paragraph.
enum LineStart {
    /// The range of signs that need a backslash each so that the line stays a line; empty if none does.
    static func signsToEscape(in line: [Unicode.Scalar]) -> Range<Int> {
        guard let first = line.first else { return 0..<0 }
        let group = 0..<(line.firstIndex { $0 != first } ?? line.count)
        let endsWord = group.upperBound == line.count || line[group.upperBound].isSpace
        switch first {
        case ">": return 0..<1
        case "#": return endsWord && group.count <= 6 ? 0..<1 : 0..<0
        case "=": return isMade(line, of: "= ") ? 0..<1 : 0..<0
        case "~": return group.count >= 3 ? group : 0..<0
        case "-", "+", "*", "_", ":", "|":
            let isBullet = group.count == 1 && endsWord && (first == "-" || first == "+" || first == "*")
            if isBullet || isRule(line, of: first) { return group }
            return isTableRule(line) ? 0..<1 : 0..<0
        default: return numberMark(in: line)
        }
    }

    private static func isRule(_ line: [Unicode.Scalar], of sign: Unicode.Scalar) -> Bool {
        guard sign == "-" || sign == "*" || sign == "_" else { return false }
        return isMade(line, of: String(sign) + " ") && (sign == "-" || line.count { $0 == sign } >= 3)
    }

    /// Whether the line would make a table's header of the line before it.
    private static func isTableRule(_ line: [Unicode.Scalar]) -> Bool {
        isMade(line, of: "-:| ") && line.contains("-")
    }

    private static func isMade(_ line: [Unicode.Scalar], of signs: String) -> Bool {
        line.allSatisfy(signs.unicodeScalars.contains)
    }

    /// The full stop or parenthesis behind a number that would begin a numbered list.
    private static func numberMark(in line: [Unicode.Scalar]) -> Range<Int> {
        guard let mark = line.firstIndex(where: { !$0.isASCIIDigit }), mark > 0,
            line[mark] == "." || line[mark] == ")",
            mark + 1 == line.count || line[mark + 1].isSpace
        else { return 0..<0 }
        return mark..<(mark + 1)
    }
}
