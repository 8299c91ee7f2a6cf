/// A place in a file, counted as the compiler counts: lines from 1, columns in UTF-8 bytes from 1.
package struct Position: Hashable, Comparable, Sendable {
    package let line: Int
    package let column: Int

    /// Where a file begins, and where a remark about a whole file or folder stands.
    package static let start = Position(line: 1, column: 1)

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
