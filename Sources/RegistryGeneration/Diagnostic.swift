/// One thing that keeps an exercise from being registered, and what its author does about it.
package struct Diagnostic: Hashable, Comparable, Sendable {
    /// The file or folder, as the caller named it.
    package let path: String
    package let position: Position
    /// What is wrong.
    package let message: String
    /// What to do about it.
    package let remedy: String

    init(_ path: String, at position: Position = .start, _ message: String, remedy: String) {
        self.path = path
        self.position = position
        self.message = message
        self.remedy = remedy
    }

    /// The line to print, in the form that compilers print and editors understand.
    ///
    /// - Parameter location: Turns the path into the one to print.
    /// - Returns: The line, without its end.
    package func line(_ location: (String) -> String = { $0 }) -> String {
        "\(location(path)):\(position.line):\(position.column): error: \(message) — \(remedy)"
    }

    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.path, left.position, left.message) < (right.path, right.position, right.message)
    }
}
