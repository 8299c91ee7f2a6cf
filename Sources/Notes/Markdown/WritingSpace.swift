/// Room on paper to write by hand.
package enum WritingSpace: Hashable, Sendable {
    /// So many ruled lines.
    case lines(Int)
    /// So many ruled lines, each with its number.
    case numbered(Int)
    /// A box to tick beside each of these.
    case boxes([[Inline]])
    /// Numbers to circle, between two worded ends.
    case scale(ClosedRange<Int>, low: [Inline], high: [Inline])
    /// A ruled line behind each of these words, such as "Who".
    case fields([String])

    /// A ruled line in Markdown; it fits a terminal of 40 columns.
    static let rule = String(repeating: "_", count: 36)
}
