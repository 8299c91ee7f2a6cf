/// Splits a console line into words the way a shell does, but kind to apostrophes.
///
/// A quote opens only at the start of a word or after `=`, so that `O'Brien` needs no quotes.
enum Wording {
    /// The words of a line.
    ///
    /// - Throws: a ``ConsoleError`` when a quote is not closed.
    static func words(of line: String) throws -> [String] {
        var words: [String] = []
        var word = ""
        var isInWord = false
        var quote: Character?
        var previous: Character?
        var characters = line.makeIterator()
        while let character = characters.next() {
            if let open = quote {
                if character == open {
                    quote = nil
                } else if character == "\\", open == "\"", let next = characters.next() {
                    word.append(next)
                } else {
                    word.append(character)
                }
            } else if character == "\\" {
                isInWord = true
                if let next = characters.next() { word.append(next) }
            } else if character == "\"" || character == "'", !isInWord || previous == "=" || previous == "," {
                quote = character
                isInWord = true
            } else if character.isWhitespace {
                if isInWord { words.append(word) }
                (word, isInWord) = ("", false)
            } else {
                word.append(character)
                isInWord = true
            }
            previous = character
        }
        guard quote == nil else {
            throw ConsoleError.usage("A quotation mark was opened and not closed. Close it, or leave it out.")
        }
        if isInWord { words.append(word) }
        return words
    }

    /// A word as it must be typed to be read back as one word.
    static func quoted(_ word: String) -> String {
        let needs = word.isEmpty || word.contains { $0.isWhitespace || $0 == "\"" || $0 == "\\" } || word.first == "'"
        guard needs else { return word }
        return "\"" + word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
