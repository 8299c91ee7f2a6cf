/// Cuts Swift source into tokens, so that comments, strings and regular expressions are never mistaken for code.
///
/// It is far smaller than a parser and need not be right about what the compiler refuses anyway; it must be right about where
/// comments and literals end. Code inside a string's interpolations is cut into tokens like any other.
struct Tokenizer {
    let bytes: [UInt8]
    var index = 0
    private var line = 1
    private var lineStart = 0
    var tokens: [Token] = []

    /// Cuts a whole file.
    ///
    /// - Parameter text: The file's contents.
    /// - Returns: Its tokens in their order, without comments and white space.
    static func tokens(in text: String) -> [Token] {
        var tokenizer = Tokenizer(text)
        tokenizer.skipFilePrefix()
        tokenizer.scanCode(insideInterpolation: false)
        return tokenizer.tokens
    }

    private init(_ text: String) {
        // The compiler takes a no-break space for a space; here it would become part of a name.
        bytes = text.unicodeScalars.flatMap { $0 == "\u{A0}" ? [0x20, 0x20] : Array(UTF8.encode($0) ?? .init()) }
    }

    // MARK: Moving

    var position: Position { Position(line: line, column: index - lineStart + 1) }

    /// The byte some places ahead, or nil beyond either end of the file.
    func peek(_ offset: Int = 0) -> UInt8? {
        bytes.indices.contains(index + offset) ? bytes[index + offset] : nil
    }

    func isAt(_ text: StaticString, offset: Int = 0) -> Bool {
        text.withUTF8Buffer { bytes.dropFirst(index + offset).starts(with: $0) }
    }

    mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .lineFeed || byte == .carriageReturn && peek() != .lineFeed {
                line += 1
                lineStart = index
            }
        }
    }

    /// How many of one byte stand in a row from some place ahead.
    func run(of byte: UInt8, from offset: Int = 0) -> Int {
        bytes.dropFirst(index + offset).prefix { $0 == byte }.count
    }

    mutating func emit(_ kind: Token.Kind, _ text: String, at position: Position) {
        tokens.append(Token(kind: kind, text: text, position: position))
    }

    func text(from start: Int, to end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    // MARK: Code

    /// Cuts code until the file ends, or the parenthesis that closes an interpolation has been passed.
    mutating func scanCode(insideInterpolation: Bool) {
        var open = 0
        while let byte = peek() {
            if insideInterpolation {
                if byte == UInt8(ascii: "(") { open += 1 }
                if byte == UInt8(ascii: ")") { open -= 1 }
                if open < 0 { return advance() }
            }
            scanToken(startingWith: byte)
        }
    }

    private mutating func scanToken(startingWith byte: UInt8) {
        let start = position
        if isAt("//") {
            skipLine()
        } else if isAt("/*") {
            skipBlockComment()
        } else if byte == .quote {
            scanString(hashes: 0)
        } else if byte == .hash {
            scanHash()
        } else if byte == .slash, let end = endOfBareRegex() {
            advance(end - index)
            emit(.regex, "", at: start)
        } else if byte == .backtick {
            scanQuotedName()
        } else if byte.isNamePart {
            emit(.word, scanName(), at: start)
        } else if isAt("->") {
            advance(2)
            emit(.sign, "->", at: start)
        } else {
            advance()
            if !byte.isBlank {
                emit(.sign, String(UnicodeScalar(byte)), at: start)
            }
        }
    }

    mutating func scanName() -> String {
        let start = index
        while let byte = peek(), byte.isNamePart { advance() }
        return text(from: start, to: index)
    }

    private mutating func scanQuotedName() {
        let start = position
        advance()
        let nameStart = index
        while let byte = peek(), byte != .backtick, !byte.isNewline { advance() }
        emit(.quotedWord, text(from: nameStart, to: index), at: start)
        if peek() == .backtick { advance() }
    }

    // MARK: Comments

    /// Passes a byte order mark and the line that names an interpreter.
    private mutating func skipFilePrefix() {
        if isAt("\u{FEFF}") {
            index = 3
            lineStart = 3
        }
        if isAt("#!") { skipLine() }
    }

    private mutating func skipLine() {
        while let byte = peek(), !byte.isNewline { advance() }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if isAt("/*") {
                depth += 1
                advance(2)
            } else if isAt("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0 && index < bytes.count
    }
}
