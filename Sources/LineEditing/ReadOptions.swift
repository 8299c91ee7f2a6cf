/// How one line is read.
package struct ReadOptions: Sendable, Equatable {
    /// What the line is for, which decides what is kept of it.
    package enum Kind: Sendable, Equatable {
        /// A command: it goes to the history.
        case command
        /// An answer: it goes to no history, and afterwards nothing of it can be recalled by a key.
        case answer
        /// An answer that others must not see: as `answer`, and abandoning it also removes it from the screen.
        case confidentialAnswer
    }

    /// What the line is for.
    package var kind: Kind
    /// Text that stands in the line at the start, for example the previous answer.
    package var prefilled: String
    /// Whether Alt-Enter puts a line break into the text.
    package var isMultiline: Bool
    /// The folder in which the external editor's file may live; without one, C-x C-e is off.
    package var scratchDirectory: String?
    /// Whether `LineEvent.resized` is delivered.
    package var reportsResize: Bool
    /// Whether Shift-Tab delivers `LineEvent.back`.
    package var allowsBack: Bool

    /// Describes how to read a line.
    package init(
        kind: Kind = .command, prefilled: String = "", isMultiline: Bool = false, scratchDirectory: String? = nil,
        reportsResize: Bool = false, allowsBack: Bool = false
    ) {
        self.kind = kind
        self.prefilled = prefilled
        self.isMultiline = isMultiline
        self.scratchDirectory = scratchDirectory
        self.reportsResize = reportsResize
        self.allowsBack = allowsBack
    }

    /// Reads a command.
    package static let command = ReadOptions()
}
