/// Puts a backslash before those signs of typed text, and only those, that Markdown would take for its own where they stand.
///
/// The rules are those of CommonMark 0.29 with GitHub's tables, strikethrough, task lists, footnotes and autolinks.
/// Where one sign alone can do nothing (`5* hotel`, `a * b`, `snake_case`, `AT&T`, `x < y`) it is left as it was typed.
struct TextEscaper {
    /// Whether the text stands in a table cell, where a bar would end the cell.
    let isInCell: Bool
    /// The signs among `*`, `_` and `~` that could pair up in this paragraph.
    private let pairing: Set<Unicode.Scalar>

    /// Looks over all the lines that one paragraph, heading or cell is made of.
    init(lines: [[Run]], isInCell: Bool) {
        self.isInCell = isInCell
        let isStyled = lines.joined().contains { !$0.style.isDisjoint(with: [.strong, .emphasis]) }
        var counts: [Unicode.Scalar: Int] = isStyled ? ["*": 2, "_": 2, "~": 2] : [:]
        for (number, line) in lines.enumerated() {
            for (index, run) in line.enumerated() where !run.style.contains(.code) {
                let text = Stretch(
                    run.scalars, startsLine: index == 0, endsLine: index == line.count - 1 && number == lines.count - 1)
                for sign in text.openDelimiters { counts[sign, default: 0] += 1 }
            }
        }
        pairing = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// The text escaped; its first or last scalar is written as a character reference where the delimiter of a
    /// neighbour could not be told from a word's own sign.
    func escaped(_ text: Stretch, referencingFirst: Bool, referencingLast: Bool) -> String {
        let scalars = text.scalars
        let forced = text.startsLine ? LineStart.signsToEscape(in: scalars) : 0..<0
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let isReference =
                (index == 0 && referencingFirst) || (index == scalars.count - 1 && referencingLast)
            if isReference {
                result += "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";"
                continue
            }
            let meetsReference = index == scalars.count - 2 && referencingLast
            if forced.contains(index) || isActive(index, in: text) || (scalar == "\\" && meetsReference) {
                result += "\\"
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    private func isActive(_ index: Int, in text: Stretch) -> Bool {
        let scalars = text.scalars
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch scalars[index] {
        case "`", "[": return true
        case "]": return text.endsTick(at: index)
        case "|": return isInCell
        case "\\": return next.map(\.isASCIIPunctuation) ?? true
        case "<": return text.beginsTag(at: index)
        case "&": return text.beginsReference(at: index)
        case ":": return text.beginsAddress(at: index)
        case ".": return text.followsWWW(at: index)
        case "*", "_", "~": return pairing.contains(scalars[index]) && text.canDelimit(at: index)
        default: return false
        }
    }
}
