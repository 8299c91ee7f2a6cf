import Facilitation
import Yams

/// Reads a plan from YAML, and names every line to mend.
struct AgendaText {
    /// A plan longer than this is a mistake.
    static let mostBlocks = 500
    /// Places that refer to others can multiply without end.
    static let mostAliases = 30

    private let name: String
    private var problems: [(line: Int, text: String)] = []
    /// When the workshop begins, once that was read.
    var start: ClockTime?

    /// Reads a plan.
    ///
    /// - Parameters:
    ///   - text: YAML.
    ///   - name: what the file is called in messages.
    /// - Returns: the plan.
    /// - Throws: a ``ConsoleError`` that names the lines to mend.
    static func agenda(_ text: String, called name: String) throws -> Agenda {
        var reader = AgendaText(name: name)
        let agenda = reader.read(try reader.root(of: text))
        try reader.throwIfAny()
        guard let agenda else { throw ConsoleError("\(name) holds no plan. `agenda new` writes one to start from.") }
        return agenda
    }

    private init(name: String) {
        self.name = name
    }

    mutating func add(_ text: String, _ node: Node) {
        add(text, line: node.mark?.line ?? 1)
    }

    mutating func add(_ text: String, line: Int) {
        problems.append((line, text))
    }

    private func throwIfAny() throws {
        guard !problems.isEmpty else { return }
        let sorted = problems.sorted { $0.line < $1.line }
        var lines = sorted.prefix(10).map { "\(name) line \($0.line): \($0.text)" }
        if sorted.count > 10 { lines.append("\(sorted.count - 10) more lines have to be mended.") }
        throw ConsoleError(lines.joined(separator: "\n"))
    }

    private func root(of text: String) throws -> Node.Mapping {
        for (number, line) in Self.lines(of: text).enumerated()
        where line.prefix(while: \.isWhitespace).contains("\t") {
            throw ConsoleError("\(name) line \(number + 1) begins with a tab. Indent with spaces, two for each step.")
        }
        try checkCharacters(text)
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw ConsoleError("\(name) is empty. `agenda new` writes a plan to start from.")
            }
            guard case .mapping(let mapping) = node else {
                throw ConsoleError(
                    "\(name) line \(node.mark?.line ?? 1) does not begin with a key such as title:. `agenda new` writes a plan to start from."
                )
            }
            return mapping
        } catch let error as YamlError {
            throw ConsoleError(Self.said(error, name, text))
        }
    }

    /// Names what YAML does not take, or takes without end: control characters, and aliases of aliases.
    private func checkCharacters(_ text: String) throws {
        for (number, line) in Self.lines(of: text).enumerated() {
            let control = line.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\t" }
            guard let control else { continue }
            throw ConsoleError(
                "\(name) line \(number + 1) holds a character that cannot be seen (\(String(control).shown)). Take it out."
            )
        }
        let aliases = text.matches(of: /(?:^|[\s\[{,:\-])\*[\w\-]+/).count
        guard aliases <= Self.mostAliases || text.matches(of: /(?:^|[\s\[{,:\-])&[\w\-]+/).count < 2 else {
            throw ConsoleError(
                "\(name) refers \(aliases) times to other places with a *; \(Self.mostAliases) times are the most. Write them out."
            )
        }
    }

    private static func said(_ error: YamlError, _ name: String, _ text: String) -> String {
        switch error {
        case .scanner(let context?, let problem, _, _) where problem.contains("end of stream"):
            "\(name) line \(context.mark.line): a quotation mark opens here and is never closed. Close it, or take it out."
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(name) line \(mark.line): the text cannot be read here (\(problem.shownShort)). Check the indentation, and put quotation marks round a text with a colon or a # in it."
        case .duplicatedKeysInMapping(let keys, let context):
            "\(name) line \(second(keys.first ?? "", after: context.mark.line, in: text)): \(keys.map(\.shownShort).spoken) stands twice. Take one out."
        default:
            "\(name) is not a plan in YAML. `agenda new` writes one to start from."
        }
    }

    /// The lines as an editor counts them.
    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    }

    /// The line where a key stands for the second time, at the same indent as on the line where it stands first.
    private static func second(_ key: String, after first: Int, in text: String) -> Int {
        let lines = lines(of: text).map { $0.replacing("- ", with: "  ", maxReplacements: 1) }
        guard lines.indices.contains(first - 1) else { return first }
        let indent = lines[first - 1].prefix { $0 == " " }
        return lines[first...].firstIndex { $0.hasPrefix("\(indent)\(key):") }.map { $0 + 1 } ?? first
    }
}
