#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A session that runs on pipes, and someone who answers its questions one by one.
///
/// `?` before every answer says what is wanted, and that the answer before is on the disk: the program shows a question
/// only after it has stored what came before.
final class Sitting {
    /// A question that waits for an answer.
    struct Asked: Equatable, Sendable {
        /// What is on the screen: who is asked, the question, its options.
        let text: String
        /// What `?` says of it.
        let help: String
    }

    let child: Child
    private var seen = 0

    init(_ child: Child) {
        self.child = child
    }

    /// Waits for the next question.
    ///
    /// - Returns: nil where the program ended.
    func question() throws -> Asked? {
        try child.write("?\n")
        return try answered()
    }

    /// Answers, and waits for the next question.
    ///
    /// - Returns: nil where the program ended.
    func answer(_ lines: String) throws -> Asked? {
        try child.write(lines + "\n?\n")
        return try answered()
    }

    private func answered() throws -> Asked? {
        let start = seen
        guard try child.wait(for: "the next question", { Self.ends.contains(where: $0[start...].text.isHelp) })
        else { return nil }
        seen = child.output.count
        return Asked(child.output[start...].text)
    }

    private static let ends = [
        "/back goes to the question before.", "Return keeps it between you.",
    ]
}

extension Sitting.Asked {
    fileprivate init(_ shown: String) {
        let help = shown.starting(at: "This wants ") ?? shown.starting(at: "y shares exactly this text") ?? ""
        let before = String(shown.dropLast(help.count))
        let blocks = before.components(separatedBy: "\n\n")
        self.help = help.unwrapped
        text = (blocks.last ?? "").unwrapped
    }

    /// An answer to the question that depends on nothing but the question.
    var reply: String {
        let mark = text.mark
        if help.hasPrefix("y shares") { return mark.isMultiple(of: 2) ? "y" : "n" }
        if let range = help.after("a whole number from ") {
            let ends = range.components(separatedBy: " ").compactMap { Int($0.filter(\.isNumber)) }
            guard let low = ends.first, let high = ends.dropFirst().first else { return "1" }
            return String(low + Int(mark % UInt64(high - low + 1)))
        }
        if help.hasPrefix("This wants one of the options") { return String(1 + mark % 2) }
        if help.hasPrefix("This wants any of the options") { return "1, 2" }
        let words = "words \(mark % 1_000_000)"
        if help.hasPrefix("This wants a list") { return "\(words) one\n\(words) two\n." }
        if help.hasPrefix("This wants a few lines") { return "\(words) above\n\(words) below\n." }
        if help.hasPrefix("This wants who will do what") { return "write \(words), by 2031-06-03" }
        return words
    }
}

extension ArraySlice<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
    /// Whether the text ends with the last words of a help.
    fileprivate func isHelp(_ end: String) -> Bool {
        hasSuffix(".\n") && unwrapped.hasSuffix(end)
    }

    /// The text without its line breaks.
    fileprivate var unwrapped: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The rest from the last place on where a text begins.
    fileprivate func starting(at text: String) -> String? {
        ranges(of: text).last.map { String(self[$0.lowerBound...]) }
    }

    fileprivate func after(_ text: String) -> String? {
        firstRange(of: text).map { String(self[$0.upperBound...]) }
    }

    /// A number that is the same for the same text (FNV-1a).
    fileprivate var mark: UInt64 {
        utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 8
    }
}
