import SwiftCSV
import Workshop

/// The text of a spreadsheet cut into rows, each with the line on which it begins.
struct RosterText {
    /// The first row.
    let header: [String]
    /// The line on which the first row begins.
    let headerLine: Int
    /// The other rows that hold anything.
    let rows: [(line: Int, cells: [String])]

    /// Cuts text into rows.
    ///
    /// - Parameters:
    ///   - text: rows with commas, semicolons or tabs between the cells.
    ///   - name: what the file is called in messages.
    /// - Throws: a ``ConsoleError`` for an empty text, and for quotation marks that are not in pairs.
    init(_ text: String, called name: String) throws {
        let separator = Self.separator(of: text)
        let lines = try RosterLines.starts(in: text, separator: separator, called: name)
        let csv: EnumeratedCSV
        do {
            // The header is a row like any other here, so that blank lines before it do no harm.
            csv = try EnumeratedCSV(string: "\n" + text, delimiter: .character(separator), loadColumns: false)
        } catch {
            throw ConsoleError(
                "\(name) cannot be read as a table. Save it again from your spreadsheet as \"CSV UTF-8\".")
        }
        let all = zip(lines, csv.rows).map { ($0, $1.map(\.trimmed)) }.filter { $1.contains { !$0.isEmpty } }
        guard let first = all.first else {
            throw ConsoleError(
                "\(name) is empty. Give it a first line of columns, name,role,unit,site,manager, and a line for each person."
            )
        }
        (headerLine, header) = first
        rows = all.dropFirst().map { (line: $0, cells: $1) }
    }

    /// The sign that stands most often between the cells of the first line that is not blank.
    private static func separator(of text: String) -> Character {
        let first = text.split(whereSeparator: \.isNewline).first { !$0.trimmed.isEmpty } ?? ""
        var counts: [Character: Int] = [:]
        var isQuoted = false
        for character in first {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted { counts[character, default: 0] += 1 }
        }
        let known: [Character] = ["\t", ";", ","]
        return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }
}
