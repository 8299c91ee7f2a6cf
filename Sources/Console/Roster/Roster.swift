import Facilitation
import Workshop

/// The people of a cohort as a spreadsheet lists them, checked as a whole.
struct Roster {
    /// One person.
    struct Row: Equatable {
        /// The line of the file.
        let line: Int
        let name: String
        let role: Role
        let unit: String
        let site: String
        let manager: String
        /// What the two or three people of a pair share; empty for whoever has no pair yet.
        let pair: String
    }

    /// The people, in the order of the file.
    let rows: [Row]
    /// Columns that are not known.
    let ignored: [String]

    /// The columns that are known, in the order in which they are proposed.
    static let columns = ["name", "role", "unit", "site", "manager", "pair"]

    /// Reads a roster.
    ///
    /// - Parameters:
    ///   - text: rows with commas, semicolons or tabs between the cells.
    ///   - name: what the file is called in messages.
    ///   - vocabulary: the words for roles that are understood beside mentor, protege and both.
    /// - Throws: a ``ConsoleError`` that names the lines to mend.
    init(_ text: String, called name: String, vocabulary: Vocabulary = .reciprocal) throws {
        let table = try RosterText(text, called: name)
        let columns = try RosterColumns(table, called: name)
        ignored = columns.ignored
        guard !table.rows.isEmpty else {
            throw ConsoleError("\(name) has columns but no people. Give it a line for each person.")
        }
        var problems = RosterProblems(file: name)
        var rows: [Row] = []
        for row in table.rows {
            do {
                rows.append(try columns.row(row.cells, line: row.line, vocabulary: vocabulary))
            } catch {
                problems.add(String(describing: error), line: row.line)
            }
        }
        self.rows = rows
        findDoubles(&problems)
        // Whoever stands in a line that has to be mended may be the one who is missing in a pair.
        if problems.isEmpty { findUnfitPairs(&problems) }
        try problems.throwIfAny()
    }

    /// The rows of each pair, in the order of the file.
    var pairs: [[Row]] {
        var labels: [String] = []
        var groups: [String: [Row]] = [:]
        for row in rows where !row.pair.isEmpty {
            let label = row.pair.lowercased()
            if groups[label] == nil { labels.append(label) }
            groups[label, default: []].append(row)
        }
        return labels.compactMap { groups[$0] }
    }

    private func findDoubles(_ problems: inout RosterProblems) {
        var lines: [String: Int] = [:]
        for row in rows {
            let first = lines[row.name.lowercased()]
            guard let first else {
                lines[row.name.lowercased()] = row.line
                continue
            }
            problems.add(
                "\(row.name.shownShort) stands in line \(first) already. Tell them apart, for instance by a second name.",
                line: row.line)
        }
    }

    private func findUnfitPairs(_ problems: inout RosterProblems) {
        for pair in pairs where !(2...3).contains(pair.count) {
            let label = pair[0].pair.shownShort
            let rest = pair.count == 1 ? "has nobody else in it" : "has \(pair.count) people"
            let others = pair.dropFirst().map { String($0.line) }
            let where_ =
                others.isEmpty
                ? "" : " (also in \(others.count == 1 ? "line" : "lines") \(others.prefix(5).map(\.self).spoken))"
            problems.add(
                "pair \"\(label)\" \(rest)\(where_). Give two people the same word, or three.", line: pair[0].line)
        }
    }
}
