import Facilitation
import Journal
import Workshop

/// Reads the cells of a spreadsheet that are for the matching.
///
/// An empty cell leaves what is kept, `none` takes a list away. Whose names stand in a cell, and what was typed into
/// one, is in no message: it is for the matching alone.
struct MatchCells {
    /// The columns, in the order in which they are proposed.
    static let columns = [
        "wants", "offers", "capacity", "timezone", "cadence", "values", "assessor", "avoid", "ranks",
    ]
    /// The columns that hold what is not for others to read.
    static let privateColumns: Set<String> = ["wants", "offers", "values", "assessor", "avoid", "ranks"]

    /// The names, in lower case, of everybody in the cohort and in the file.
    let everyone: Set<String>
    /// How far a place's clocks are ahead of UTC today, in minutes.
    let zones: (String) -> Int?

    /// Reads the cells of a row.
    ///
    /// - Parameters:
    ///   - name: whose row it is.
    ///   - cell: the text of a column, empty where the file has no such column.
    /// - Returns: what the row says.
    /// - Throws: a ``ConsoleError`` that says what is wrong in which column.
    func answers(of name: String, _ cell: (String) -> String) throws -> MatchAnswers {
        var answers = MatchAnswers()
        answers.wants = try Self.list(cell("wants")).map { try Self.wishes($0, "wants") }
        answers.offers = try Self.list(cell("offers")).map { try Self.wishes($0, "offers") }
        answers.capacity = try Self.said(cell("capacity")).map(Self.capacity)
        answers.utcOffset = try Self.said(cell("timezone")).map(offset)
        answers.weeksBetween = try Self.said(cell("cadence")).map(Self.weeks)
        answers.values = try Self.said(cell("values")).map(Self.style)
        answers.assessors = try Self.list(cell("assessor")).map { try Self.names($0, "assessor") }
        answers.avoid = try Self.list(cell("avoid")).map { try others($0, "avoid", than: name) }
        answers.ranks = try Self.list(cell("ranks")).map { try ranks($0, of: name) }
        return answers
    }

    private static func said(_ cell: String) -> String? {
        cell.isEmpty ? nil : cell
    }

    /// The items of a cell; nil where it is empty, no items where it says none.
    private static func list(_ cell: String) -> [String]? {
        guard !cell.isEmpty else { return nil }
        guard cell.lowercased() != "none" else { return [] }
        return cell.split { $0 == ";" || $0.isNewline }.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    private static func wishes(_ items: [String], _ column: String) throws -> [Wish] {
        guard items.count <= 3 else {
            throw ConsoleError("\(column) holds \(items.count) things. Keep the three that matter most.")
        }
        return try items.enumerated().map { index, item in
            let halves = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let kind = Wish.Kind(rawValue: halves[0].trimmed.lowercased()) else {
                throw ConsoleError(
                    "number \(index + 1) under \(column) does not begin with its kind. Write knowledge, wisdom, experience or network, a colon, and what it is about."
                )
            }
            let text = halves[1].trimmed.joinedLines
            guard !text.isEmpty, text.count <= 200, HiddenCharacters.areNone(in: text) else {
                throw ConsoleError(
                    "number \(index + 1) under \(column) is empty, longer than 200 characters, or holds some that cannot be seen. Type it anew."
                )
            }
            return Wish(kind, text)
        }
    }

    private static func capacity(_ text: String) throws -> Int {
        guard let capacity = Int(text), (1...2).contains(capacity) else {
            throw ConsoleError("capacity is how many pairs a person has time for. Write 1 or 2.")
        }
        return capacity
    }

    private func offset(_ text: String) throws -> Int {
        if let minutes = UTCOffset.minutes(text) ?? zones(text) { return minutes }
        throw ConsoleError("timezone is not understood. Write it as +2, UTC+1, +05:30 or Europe/Berlin.")
    }

    private static func weeks(_ text: String) throws -> Int {
        let text = text.lowercased()
        let known = ["weekly": 1, "fortnightly": 2, "monthly": 4, "quarterly": 13]
        let words = text.split(separator: " ").filter { $0 != "every" }
        if words.count == 2, words[1] == "weeks" || words[1] == "week", let weeks = Int(words[0]),
            (1...26).contains(weeks)
        {
            return weeks
        }
        guard let weeks = known[text] else {
            throw ConsoleError(
                "cadence is not understood. Write weekly, fortnightly, monthly, quarterly, or how often as in every 3 weeks."
            )
        }
        return weeks
    }

    private static func style(_ text: String) throws -> WorkingStyle {
        let marks = text.split { $0.isWhitespace || ";,/|".contains($0) }
        let values = marks.map { Int($0) }
        guard values.count == 4, zip(marks, values).allSatisfy({ $1.map((1...5).contains) ?? ($0 == "-") }) else {
            throw ConsoleError(
                "values are four numbers from 1 to 5: pace, directness, structure, challenge. Write for instance 2 5 3 4, with - for what was not said."
            )
        }
        return WorkingStyle(pace: values[0], directness: values[1], structure: values[2], challenge: values[3])
    }

    private static func names(_ items: [String], _ column: String) throws -> [String] {
        try items.enumerated().map { index, item in
            guard let name = try? NamedPerson.checked(item) else {
                throw ConsoleError(
                    "number \(index + 1) under \(column) is no name. Write names as `people` lists them, with ; between."
                )
            }
            return name
        }
    }

    /// Names of other people in the cohort or the file, each once.
    private func others(_ items: [String], _ column: String, than own: String) throws -> [String] {
        let names = try Self.names(items, column)
        var seen: Set<String> = []
        for (index, name) in names.enumerated() {
            let place = "number \(index + 1) under \(column)"
            guard everyone.contains(name.lowercased()) else {
                throw ConsoleError(
                    "\(place) is nobody in the cohort or in the file. Write names as `people` lists them, with ; between."
                )
            }
            guard name.lowercased() != own.lowercased() else {
                throw ConsoleError("\(place) is the person's own name. Take it out.")
            }
            guard seen.insert(name.lowercased()).inserted else {
                throw ConsoleError("\(place) stands there twice. Take one of the two out.")
            }
        }
        return names
    }

    /// First choices first, `=` between equals; what begins with `-` or `not` is struck.
    private func ranks(_ items: [String], of own: String) throws -> MatchAnswers.RankedNames {
        let tiers = items.map { item in
            let lower = item.lowercased()
            let mark = lower.hasPrefix("not ") ? 4 : lower.hasPrefix("-") ? 1 : 0
            let names = item.dropFirst(mark).split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmed }
            return (isStruck: mark > 0, names: names)
        }
        _ = try others(tiers.flatMap(\.names), "ranks", than: own)
        return MatchAnswers.RankedNames(
            tiers: tiers.filter { !$0.isStruck }.map(\.names), struck: tiers.filter(\.isStruck).flatMap(\.names))
    }
}
