/// Finds the line on which each row of a spreadsheet's text begins, by the rules of RFC 4180.
struct RosterLines {
    private enum Place { case cellStart, cell, quoted, afterQuote }

    private let separator: Character
    private let name: String
    private var starts = [1]
    private var line = 1
    private var quoteLine = 1
    private var place = Place.cellStart

    /// The first line of every row, blank rows too.
    ///
    /// - Parameters:
    ///   - text: the rows.
    ///   - separator: the sign between cells.
    ///   - name: what the file is called in messages.
    /// - Returns: the lines, counted from 1.
    /// - Throws: a ``ConsoleError`` that names the line where quotation marks go wrong.
    static func starts(in text: String, separator: Character, called name: String) throws -> [Int] {
        var lines = RosterLines(separator: separator, name: name)
        for character in text { try lines.take(character) }
        if lines.place == .quoted {
            throw ConsoleError(
                "\(name) line \(lines.quoteLine) opens a quotation mark that is never closed. Close it, or leave it out."
            )
        }
        return lines.starts
    }

    private init(separator: Character, name: String) {
        self.separator = separator
        self.name = name
    }

    private mutating func take(_ character: Character) throws {
        if character.isNewline { line += 1 }
        switch place {
        case .quoted:
            if character == "\"" { place = .afterQuote }
        case .afterQuote where character == "\"": place = .quoted
        case _ where character.isNewline:
            starts.append(line)
            place = .cellStart
        case _ where character == separator: place = .cellStart
        case .afterQuote where !character.isWhitespace:
            throw ConsoleError(
                "\(name) line \(line) goes on after a closing quotation mark. Inside a cell, write the mark twice: \"\"."
            )
        case .cell where character == "\"":
            throw ConsoleError(
                "\(name) line \(line) has a quotation mark in the middle of a cell. Leave it out, or put the whole cell in quotation marks and write the mark twice: \"\"."
            )
        case .cellStart where character == "\"":
            place = .quoted
            quoteLine = line
        case .cellStart where !character.isWhitespace: place = .cell
        default: break
        }
    }
}
