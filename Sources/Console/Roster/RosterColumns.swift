import Facilitation
import Workshop

/// Which column of a spreadsheet holds what.
struct RosterColumns {
    /// Columns that are not known.
    let ignored: [String]
    private let places: [String: Int]
    private let count: Int

    /// Reads the header.
    ///
    /// - Throws: a ``ConsoleError`` when there is no column of names, or two columns are called the same.
    init(_ table: RosterText, called name: String) throws {
        var places: [String: Int] = [:]
        var ignored: [String] = []
        for (index, title) in table.header.enumerated() where !title.isEmpty {
            let column = title.lowercased()
            guard Roster.columns.contains(column) else {
                ignored.append(title.shownShort)
                continue
            }
            guard places[column] == nil else {
                throw ConsoleError(
                    "\(name) line \(table.headerLine) has two columns called \(column). Take one of them out.")
            }
            places[column] = index
        }
        guard places["name"] != nil else {
            let found =
                ignored.isEmpty
                ? "" : " It begins with \(ignored.prefix(5).map { "\"\($0)\"" }.joined(separator: ", "))."
            throw ConsoleError(
                "\(name) line \(table.headerLine) has no column called name.\(found) Call the columns name,role,unit,site,manager, in any order; only name is needed."
            )
        }
        self.places = places
        self.ignored = ignored
        // A column without a name at the end is only what the longest row has more.
        count = (table.header.lastIndex { !$0.isEmpty } ?? -1) + 1
    }

    /// A row as a person.
    ///
    /// - Throws: a ``ConsoleError`` that says what is wrong in the row.
    func row(
        _ cells: [String], line: Int, vocabulary: Vocabulary, matching: MatchCells
    ) throws -> Roster.Row {
        guard !cells.dropFirst(count).contains(where: { !$0.isEmpty }) else {
            throw ConsoleError(
                "there are more cells than columns. Put quotation marks round a cell that holds a comma or a semicolon."
            )
        }
        func cell(_ column: String) -> String { self.cell(column, in: cells) }
        func note(_ column: String) throws -> String {
            let text = cell(column).joinedLines
            guard text.count <= 200 else {
                throw ConsoleError("the \(column) has \(text.count) characters. Use at most 200.")
            }
            return text
        }
        guard !cell("name").isEmpty else { throw ConsoleError("the name is empty. Fill it in, or take the line out.") }
        let name = try NamedPerson.checked(cell("name"))
        return Roster.Row(
            line: line, name: name,
            role: try Self.role(cell("role"), vocabulary), unit: try note("unit"), site: try note("site"),
            manager: try note("manager"), pair: try note("pair"), answers: try matching.answers(of: name, cell))
    }

    /// The name in a row, as it stands there.
    func name(in cells: [String]) -> String { cell("name", in: cells) }

    private func cell(_ column: String, in cells: [String]) -> String {
        places[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
    }

    /// Whether the file has a column.
    func has(_ column: String) -> Bool { places[column] != nil }

    private static func role(_ text: String, _ vocabulary: Vocabulary) throws -> Role? {
        if text.isEmpty { return nil }
        if text.lowercased() == vocabulary[.mentor].lowercased() { return .mentor }
        if text.lowercased() == vocabulary[.protege].lowercased() { return .protege }
        return try NamedPerson.role(text)
    }
}

/// What has to be mended in a spreadsheet before anybody is added.
struct RosterProblems {
    let file: String
    /// Whether the file could bring people up to date who are there already.
    let mayChange: Bool
    private var found: [(line: Int, text: String)] = []

    init(file: String, mayChange: Bool) {
        self.file = file
        self.mayChange = mayChange
    }

    var isEmpty: Bool { found.isEmpty }

    mutating func add(_ text: String, line: Int) {
        found.append((line, text))
    }

    /// - Throws: a ``ConsoleError`` with the first problems, each with its line.
    func throwIfAny() throws {
        guard !found.isEmpty else { return }
        let sorted = found.sorted { $0.line < $1.line }
        var lines = sorted.prefix(10).map { "\(file) line \($0.line): \($0.text)" }
        if sorted.count > 10 { lines.append("\(sorted.count - 10) more lines have to be mended.") }
        throw ConsoleError(
            lines.joined(separator: "\n") + (mayChange ? "\nNothing was changed." : "\nNobody was added."))
    }
}
