import Facilitation
import Yams

/// Reads a plan from YAML, and names every line to mend.
struct AgendaText {
    /// A plan longer than this is a mistake.
    static let mostBlocks = 500

    private let name: String
    private var problems: [(line: Int, text: String)] = []

    /// Reads a plan.
    ///
    /// - Parameters:
    ///   - text: YAML.
    ///   - name: what the file is called in messages.
    /// - Returns: the plan.
    /// - Throws: a ``ConsoleError`` that names the lines to mend.
    static func agenda(_ text: String, called name: String) throws -> Agenda {
        var reader = AgendaText(name: name)
        let agenda = try reader.read(try reader.root(of: text))
        try reader.throwIfAny()
        guard let agenda else { throw ConsoleError("\(name) holds no plan. `agenda new` writes one to start from.") }
        return agenda
    }

    private init(name: String) {
        self.name = name
    }

    mutating func add(_ text: String, _ node: Node) {
        problems.append((node.mark?.line ?? 1, text))
    }

    private func throwIfAny() throws {
        guard !problems.isEmpty else { return }
        let sorted = problems.sorted { $0.line < $1.line }
        var lines = sorted.prefix(10).map { "\(name) line \($0.line): \($0.text)" }
        if sorted.count > 10 { lines.append("\(sorted.count - 10) more lines have to be mended.") }
        throw ConsoleError(lines.joined(separator: "\n"))
    }

    private func root(of text: String) throws -> Node.Mapping {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.prefix(while: \.isWhitespace).contains("\t") {
            throw ConsoleError("\(name) line \(number + 1) begins with a tab. Indent with spaces, two for each step.")
        }
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
            throw ConsoleError(Self.said(error, name))
        }
    }

    private static func said(_ error: YamlError, _ name: String) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(name) line \(mark.line): the text cannot be read here (\(problem.shownShort)). Check the indentation, and put quotation marks round a text with a colon or a # in it."
        case .duplicatedKeysInMapping(let keys, let context):
            "\(name) line \(context.mark.line): \(keys.map { "\($0)".shownShort }.spoken) stands twice. Take one out."
        default:
            "\(name) is not a plan in YAML. `agenda new` writes one to start from."
        }
    }
}
