/// Where brackets and quotes of a JSON text go wrong, for whoever wrote it by hand.
enum JSONFault {
    private static let pairs: [Character: Character] = ["}": "{", "]": "["]
    private static let deepest = 500

    /// The first fault, with its line.
    ///
    /// - Parameter text: the JSON.
    /// - Returns: nil where brackets and quotes are in order, whatever else is wrong.
    static func found(in text: String) -> String? {
        var open: [(bracket: Character, line: Int)] = []
        var quote: Int?
        var isEscaped = false
        var line = 1
        for character in text {
            if quote != nil {
                if character.isNewline { return "line \(line) opens a quotation mark that is not closed" }
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    quote = nil
                }
                continue
            }
            switch character {
            case "\"": quote = line
            case "{", "[": open.append((character, line))
            case "}", "]":
                guard open.popLast()?.bracket == pairs[character] else {
                    return "line \(line) closes a \(character) that was not opened"
                }
            default: if character.isNewline { line += 1 }
            }
            if open.count > deepest { return "line \(line) is nested too deeply" }
        }
        if let quote { return "line \(quote) opens a quotation mark that is not closed" }
        return open.last.map { "line \($0.line) opens a \($0.bracket) that is not closed" }
    }
}
