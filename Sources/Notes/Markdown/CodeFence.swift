/// The backticks on both sides of code within a line.
enum CodeFence {
    /// The smallest number of backticks that do not stand together in the code; `nil` if that is more than 80.
    ///
    /// cmark-gfm looks for no longer fences, however many backticks are typed.
    static func length(for code: [Unicode.Scalar]) -> Int? {
        let used = Set(code.split { $0 != "`" }.map(\.count))
        return (1...80).first { !used.contains($0) }
    }
}
