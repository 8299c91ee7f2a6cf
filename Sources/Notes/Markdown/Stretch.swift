/// Typed text of one style on one line, with what is needed to judge the signs in it.
struct Stretch {
    let scalars: [Unicode.Scalar]
    /// Whether nothing stands before it on the line.
    let startsLine: Bool
    /// Whether nothing stands behind it on the line, not even the backslash of a hard break.
    let endsLine: Bool

    init(_ scalars: [Unicode.Scalar], startsLine: Bool, endsLine: Bool) {
        self.scalars = scalars
        self.startsLine = startsLine
        self.endsLine = endsLine
    }

    /// One entry for each group of equal signs `*`, `_` or `~` that could open or close a style.
    var openDelimiters: [Unicode.Scalar] {
        scalars.indices.filter { index in
            let scalar = scalars[index]
            guard scalar == "*" || scalar == "_" || scalar == "~" else { return false }
            return (index == 0 || scalars[index - 1] != scalar) && canDelimit(at: index)
        }.map { scalars[$0] }
    }

    /// Whether the group of equal signs around the index could open or close a style.
    ///
    /// Between white space none can; an underscore cannot within a word.
    func canDelimit(at index: Int) -> Bool {
        let sign = scalars[index]
        let before = scalars[..<index].last { $0 != sign }
        let after = scalars[index...].first { $0 != sign }
        let followsSpace = before.map(\.isSpace) ?? startsLine
        let precedesSpace = after.map(\.isSpace) ?? endsLine
        if followsSpace && precedesSpace { return false }
        if sign == "_", let before, let after { return !(before.isASCIIWord && after.isASCIIWord) }
        return true
    }

    /// Whether the angle bracket at the index could begin a tag, a comment or an address such as `<=@b>`.
    func beginsTag(at index: Int) -> Bool {
        let rest = scalars[(index + 1)...]
        guard let next = rest.first else { return !endsLine }
        if next.isASCIILetter || next == "/" || next == "!" || next == "?" { return true }
        let stop = rest.first { $0 == "@" || $0 == "<" || $0 == ">" || $0.isSpace }
        return stop.map { $0 == "@" } ?? !endsLine
    }

    /// Whether the ampersand at the index begins a character reference such as `&copy;` or `&#169;`.
    func beginsReference(at index: Int) -> Bool {
        let rest = scalars[(index + 1)...]
        guard let end = rest.firstIndex(where: { !$0.isASCIIWord && $0 != "#" }) else { return false }
        return end > index + 1 && scalars[end] == ";"
    }

    /// Whether the bracket at the index ends `[x]`, which anywhere in the line of an open task would tick it.
    func endsTick(at index: Int) -> Bool {
        index >= 2 && scalars[index - 2] == "[" && (scalars[index - 1] == "x" || scalars[index - 1] == "X")
    }

    /// Whether the colon at the index stands between a scheme and two slashes.
    func beginsAddress(at index: Int) -> Bool {
        index > 0 && index + 2 < scalars.count && scalars[index - 1].isASCIILetter
            && scalars[index + 1] == "/" && scalars[index + 2] == "/"
    }

    /// Whether the full stop at the index ends a word `www`.
    func followsWWW(at index: Int) -> Bool {
        guard index >= 3, scalars[(index - 3)..<index].allSatisfy({ $0 == "w" || $0 == "W" }) else { return false }
        return index == 3 || !scalars[index - 4].isASCIIWord
    }
}
