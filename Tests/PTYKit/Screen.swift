import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A model of a terminal's screen: what stands in which cell, and where the cursor is.
public struct Screen: CustomStringConvertible {
    /// The height.
    public internal(set) var rows: Int
    /// The width.
    public internal(set) var columns: Int
    /// The cursor's row, from 0.
    public internal(set) var row = 0
    /// The cursor's column, from 0.
    public internal(set) var column = 0
    /// The lines that were scrolled off the top.
    public internal(set) var scrollback: [String] = []
    /// Whether the alternate screen is shown.
    public internal(set) var isAlternate = false
    /// Whether the program has asked for pastes to be marked.
    public internal(set) var isPasteMarked = false
    /// The window title set by the program.
    public internal(set) var title = ""

    /// A wide character stands in its first cell; the second is empty.
    var cells: [[String]]
    /// The cursor stands behind the last column: the next character goes to the next row.
    var isWrapPending = false
    var isInserting = false
    var region: ClosedRange<Int>
    var savedCursor = (row: 0, column: 0)
    var primary: (cells: [[String]], row: Int, column: Int)?
    var parser = ScreenParser()

    /// Makes an empty screen.
    public init(rows: Int, columns: Int) {
        _ = Screen.locale
        self.rows = rows
        self.columns = columns
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        region = 0...(rows - 1)
    }

    /// The rows as text, without the spaces at their ends.
    public var lines: [String] { cells.map(Screen.text) }

    /// The rows down to the last that is not empty.
    public var usedLines: [String] {
        Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }

    /// The row in which the cursor stands.
    public var cursorLine: String { lines[row] }

    /// The column of the first cell of a word in a row; `nil` where it does not stand there.
    public func column(of word: String, row: Int) -> Int? {
        cells[row].indices.first { Screen.text(Array(cells[row][$0...])).hasPrefix(word) }
    }

    /// The screen in a frame, with the cursor's place.
    public var description: String {
        let frame = "+" + String(repeating: "-", count: columns) + "+"
        return ([frame] + lines.map { "|\($0)" } + [frame, "cursor at row \(row), column \(column)"])
            .joined(separator: "\n")
    }

    /// Shows what a program sends.
    public mutating func receive(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let token = parser.take(byte) { obey(token) }
        }
    }

    /// Changes the size the way xterm does: nothing is broken into other lines.
    public mutating func resize(rows newRows: Int, columns newColumns: Int) {
        while cells.count > newRows, row >= newRows {
            scrollback.append(Screen.text(cells.removeFirst()))
            row -= 1
        }
        cells = Array(cells.prefix(newRows)).map { line in
            Array(line.prefix(newColumns)) + Array(repeating: " ", count: max(0, newColumns - line.count))
        }
        while cells.count < newRows { cells.append(Array(repeating: " ", count: newColumns)) }
        (rows, columns) = (newRows, newColumns)
        region = 0...(newRows - 1)
        column = min(column, newColumns - 1)
        isWrapPending = false
    }

    static func text(_ cells: [String]) -> String {
        var text = cells.joined()[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The widths of characters come from the C library, so that they are not those of the code under test.
    private static let locale: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil || setlocale(LC_CTYPE, "UTF-8") != nil
}
