import Testing

@testable import Notes

struct FrontMatterTests {
    @Test func everyTextComesBackFromItsQuotedScalar() throws {
        let seed = UInt64.random(in: .min ... .max)
        for text in NastyText.corpus + NastyText.random(count: 2000, seed: seed) {
            let document = MarkdownDocument(
                frontMatter: ["title": .text(text), "for": .list(["first", text])], blocks: [.paragraph("---")])
            let lines = document.rendered().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            try #require(lines.count == 9, "seed \(seed): \(lines)")
            #expect(lines[0] == "---" && lines[2] == "for:" && lines[3] == "  - \"first\"" && lines[5] == "---")
            let expected = Array(TypedText.sanitised(text).unicodeScalars)
            #expect(try scalar(lines[1], after: "title: ") == expected, "seed \(seed)")
            #expect(try scalar(lines[4], after: "  - ") == expected, "seed \(seed)")
        }
    }

    @Test func aKeySetAgainKeepsItsPlace() {
        var head: FrontMatter = ["a": .text("1"), "b": .text("2")]
        head["a"] = .text("3")
        #expect(head.lines() == ["---", "a: \"3\"", "b: \"2\"", "---"])
        head["b"] = nil
        #expect(head.lines() == ["---", "a: \"3\"", "---"])
    }

    @Test(arguments: [("a: b\n---", "a--b----"), ("", "key-"), ("null", "key-null"), ("-", "key--"), ("for", "for")])
    func aKeyIsAlwaysAPlainWord(_ key: String, _ written: String) {
        #expect(([key: .text("")] as FrontMatter).lines()[1] == "\(written): \"\"")
    }

    struct NotAScalar: Error {
        let line: String
    }

    /// Reads a YAML double-quoted scalar and takes nothing that is not plainly one.
    private func scalar(_ line: String, after prefix: String) throws -> [Unicode.Scalar] {
        let whole = Array(line.unicodeScalars)
        let start = prefix.unicodeScalars.count
        guard whole.starts(with: prefix.unicodeScalars), whole.count >= start + 2, whole[start] == "\"",
            whole.last == "\""
        else { throw NotAScalar(line: line) }
        var result: [Unicode.Scalar] = []
        var rest = whole[(start + 1)..<(whole.count - 1)]
        while let next = rest.popFirst() {
            switch next {
            case "\"": throw NotAScalar(line: line)
            case "\\":
                switch rest.popFirst() {
                case "n": result.append("\n")
                case "\"": result.append("\"")
                case "\\": result.append("\\")
                default: throw NotAScalar(line: line)
                }
            case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
                "\u{10000}"..."\u{10FFFF}":
                result.append(next)
            default: throw NotAScalar(line: line)
            }
        }
        return result
    }
}
