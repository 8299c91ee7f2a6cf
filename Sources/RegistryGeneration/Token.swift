/// A piece of Swift source, as far as the scanner needs to tell pieces apart.
struct Token: Equatable {
    enum Kind: Equatable {
        /// A keyword, a name or a number.
        case word
        /// A name in backticks, which is never a keyword.
        case quotedWord
        /// A string literal; its text is what it says, and empty if that takes a running program to know.
        case string
        /// A regular expression literal.
        case regex
        /// `#if`, `#expect` and the like, with the sign.
        case directive
        /// One sign, or the arrow `->`.
        case sign
    }

    let kind: Kind
    let text: String
    let position: Position

    /// Whether this is the given keyword or sign, and not a name in backticks or words in a string.
    func `is`(_ text: String) -> Bool {
        (kind == .word || kind == .sign) && self.text == text
    }

    /// Whether this can name a type, a module or a member.
    var isName: Bool { kind == .word || kind == .quotedWord }
}
