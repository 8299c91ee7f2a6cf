import Facilitation
import Journal
import Workshop

/// The people of a cohort as a spreadsheet lists them, checked as a whole.
struct Roster {
    /// One person.
    struct Row: Equatable {
        /// The line of the file.
        let line: Int
        let name: String
        /// Nil where nothing is said.
        let role: Role?
        let unit: String
        let site: String
        let manager: String
        /// What the two or three people of a pair share; empty for whoever has no pair yet.
        let pair: String
        /// What the columns for the matching say.
        var answers = MatchAnswers()
    }

    /// The people, in the order of the file.
    let rows: [Row]
    /// Columns that are not known.
    let ignored: [String]
    /// The columns for the matching that the file has, in the order in which they are proposed.
    let matching: [String]
    /// Whether the file says who people are, beside their names.
    let describesPeople: Bool

    /// The columns that are known, in the order in which they are proposed.
    static let columns = ["name", "role", "unit", "site", "manager", "pair"] + MatchCells.columns

    /// Reads a roster.
    ///
    /// - Parameters:
    ///   - text: rows with commas, semicolons or tabs between the cells.
    ///   - name: what the file is called in messages.
    ///   - vocabulary: the words for roles that are understood beside mentor, protege and both.
    ///   - known: the names of people who are in the cohort already.
    ///   - zones: how far a place's clocks are ahead of UTC, in minutes.
    /// - Throws: a ``ConsoleError`` that names the lines to mend.
    init(
        _ text: String, called name: String, vocabulary: Vocabulary = .reciprocal, known: [String] = [],
        zones: @escaping (String) -> Int? = { _ in nil }
    ) throws {
        let table = try RosterText(text, called: name)
        let columns = try RosterColumns(table, called: name)
        ignored = columns.ignored
        matching = MatchCells.columns.filter(columns.has)
        describesPeople = ["role", "unit", "site", "manager", "pair"].contains(where: columns.has)
        guard !table.rows.isEmpty else {
            throw ConsoleError("\(name) has columns but no people. Give it a line for each person.")
        }
        var problems = RosterProblems(file: name, mayChange: !matching.isEmpty)
        let names = table.rows.map { columns.name(in: $0.cells) }
        let cells = MatchCells(everyone: Set((known + names).map { $0.lowercased() }), zones: zones)
        var rows: [Row] = []
        for row in table.rows {
            do {
                rows.append(try columns.row(row.cells, line: row.line, vocabulary: vocabulary, matching: cells))
            } catch {
                problems.add(String(describing: error), line: row.line)
            }
        }
        self.rows = rows
        findDoubles(&problems)
        // Whoever stands in a line that has to be mended may be the one who is missing in a pair.
        if problems.isEmpty { findUnfitPairs(&problems) }
        findMisspelt(known, &problems)
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

    /// A file of answers alone adds nobody who could be somebody that is missing in it, misspelt.
    private func findMisspelt(_ known: [String], _ problems: inout RosterProblems) {
        guard !matching.isEmpty, !describesPeople else { return }
        let inFile = Set(rows.map { $0.name.lowercased() })
        let inCohort = Set(known.map { $0.lowercased() })
        let strangers = rows.filter { !inCohort.contains($0.name.lowercased()) }
        guard !strangers.isEmpty else { return }
        let missing = NearNames(known.filter { !inFile.contains($0.lowercased()) })
        for row in strangers {
            guard let near = missing.near(row.name) else { continue }
            problems.add(
                "\(row.name.shownShort) is not in the cohort, but \(near.shownShort) is. Write the name as `people` lists it, or add a new person first with `person add`.",
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
