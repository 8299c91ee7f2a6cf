/// A point in time that goes on counting while the computer sleeps.
package typealias Deadline = ContinuousClock.Instant

/// What ended a call of `LineEditor.read(prompt:options:until:)`.
package enum LineEvent: Sendable, Equatable {
    /// A line was sent with Return; it may hold line breaks.
    case line(String)
    /// Ctrl-D on an empty line, the end of a pipe, or a lost terminal.
    case endOfInput
    /// Ctrl-C: the line was abandoned.
    case interrupted
    /// Shift-Tab: back to the previous question. The line was abandoned; its text comes along.
    case back(draft: String)
    /// The deadline has passed. The line stays as it is: read again to go on with it, or call `abandonLine()`.
    case deadline
    /// The window has a new size, if `ReadOptions.reportsResize` is set. The line stays as it is.
    case resized
    /// The process should end: the terminal is given back; exit with 128 + `signal`. Reading on gives the same again.
    case terminated(signal: Int32)
}
