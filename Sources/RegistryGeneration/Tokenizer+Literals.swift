extension Tokenizer {
    // MARK: Strings

    /// Passes a string, plain or raw, of one line or several.
    ///
    /// - Parameter hashes: How many signs `#` stand before its first quotation mark.
    mutating func scanString(hashes: Int) {
        let start = position
        advance(hashes)
        let isMultiline = isAt("\"\"\"") && !(hashes > 0 && closesOnThisLine(hashes: hashes))
        let quotes = isMultiline ? 3 : 1
        advance(quotes)
        let place = tokens.count
        emit(.string, "", at: start)
        let contentStart = index
        var isPlain = true
        while let byte = peek() {
            if byte == .quote, run(of: .quote) >= quotes, run(of: .hash, from: quotes) >= hashes {
                break
            } else if byte == .backslash, run(of: .hash, from: 1) >= hashes {
                isPlain = false
                advance(1 + hashes)
                if peek() == UInt8(ascii: "(") {
                    advance()
                    scanCode(insideInterpolation: true)
                } else {
                    advance()
                }
            } else if byte.isNewline && !isMultiline {
                return
            } else {
                advance()
            }
        }
        if isPlain && !isMultiline {
            tokens[place] = Token(kind: .string, text: text(from: contentStart, to: index), position: start)
        }
        advance(quotes + hashes)
    }

    /// Whether `#"""#` and its like is one quotation mark in a raw string, rather than the start of several lines.
    private func closesOnThisLine(hashes: Int) -> Bool {
        var offset = 1
        while let byte = peek(offset), !byte.isNewline {
            if byte == .quote, run(of: .hash, from: offset + 1) >= hashes { return true }
            offset += 1
        }
        return false
    }

    // MARK: What begins with #

    /// Passes a raw string, a regular expression between signs `#`, or the name of a directive or macro.
    mutating func scanHash() {
        let start = position
        let hashes = run(of: .hash)
        switch peek(hashes) {
        case .quote?:
            scanString(hashes: hashes)
        case .slash?:
            advance(hashes + 1)
            skipRegex(hashes: hashes)
            emit(.regex, "", at: start)
        default:
            advance()
            let nameStart = index
            while let byte = peek(), byte.isNamePart { advance() }
            emit(.directive, "#" + text(from: nameStart, to: index), at: start)
        }
    }

    private mutating func skipRegex(hashes: Int) {
        while let byte = peek() {
            if byte == .slash, run(of: .hash, from: 1) >= hashes {
                return advance(1 + hashes)
            }
            advance(byte == .backslash ? 2 : 1)
        }
    }

    // MARK: Regular expressions between bare slashes

    /// Where a regular expression that begins at this slash ends, or nil if the slash divides.
    ///
    /// As in the compiler: nothing that could be divided stands right before it, it neither begins nor ends with a blank, and it
    /// closes on its line with its parentheses in balance.
    func endOfBareRegex() -> Int? {
        guard isInPrefixPlace, let next = peek(1), !next.isBlank else { return nil }
        var offset = 1
        var open = 0
        var endsBlank = false
        while let byte = peek(offset), !byte.isNewline {
            switch byte {
            case .backslash: offset += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            case .slash: return open == 0 && !endsBlank ? index + offset + 1 : nil
            default: break
            }
            if open < 0 { return nil }
            endsBlank = byte.isBlank
            offset += 1
        }
        return nil
    }

    private var isInPrefixPlace: Bool {
        guard let previous = peek(-1) else { return true }
        return previous.isBlank || "([{,;:".utf8.contains(previous)
    }
}
