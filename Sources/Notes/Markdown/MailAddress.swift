/// Finds e-mail addresses, the one kind of link that no escape prevents.
///
/// GitHub's parser looks for them after it has resolved escapes and entities, so that `joel\@example.com` is a link all
/// the same. Only code is spared; an address is therefore set as code, which changes none of its letters.
enum MailAddress {
    /// The run cut so that each address in it is a run of code by itself.
    static func settingAsCode(_ run: Run) -> [Run] {
        guard !run.style.contains(.code), run.scalars.contains("@") else { return [run] }
        var result: [Run] = []
        var start = 0
        while let range = firstAddress(in: run.scalars, from: start) {
            result.append(Run(Array(run.scalars[start..<range.lowerBound]), style: run.style))
            result.append(Run(Array(run.scalars[range]), style: run.style.union(.code)))
            start = range.upperBound
        }
        return result + [Run(Array(run.scalars[start...]), style: run.style)]
    }

    private static func firstAddress(in scalars: [Unicode.Scalar], from start: Int) -> Range<Int>? {
        var position = start
        while let sign = scalars[position...].firstIndex(of: "@") {
            let lower = (scalars[start..<sign].lastIndex { !isLocal($0) } ?? start - 1) + 1
            // GitHub lets `mailto:` and `xmpp:` stand for the part before the sign.
            guard lower < sign || (sign > start && scalars[sign - 1] == ":") else {
                position = sign + 1
                continue
            }
            let end = scalars[sign...].firstIndex { !isDomain($0) } ?? scalars.endIndex
            let last = scalars[sign..<end].lastIndex { $0.isASCIIWord } ?? sign
            if scalars[sign...last].contains(".") { return lower..<(last + 1) }
            position = end
        }
        return nil
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIWord || ".+-_".unicodeScalars.contains(scalar)
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIWord || ".-_@".unicodeScalars.contains(scalar)
    }
}
