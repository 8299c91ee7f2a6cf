import Workshop

extension Promise {
    /// Reads "Joel: sit in on one handover, by 20 May".
    ///
    /// - Parameters:
    ///   - text: what was typed.
    ///   - owner: who promises, where the text does not begin with a name and a colon.
    ///   - by: the day, where the text does not end with "by" and a day.
    ///   - people: whose names are understood.
    ///   - today: the day from which to reckon.
    /// - Throws: a ``Refusal`` when nothing is left that could be done.
    init(typed text: String, owner: String, by: CivilDate, people: [String], today: CivilDate) throws(Refusal) {
        var rest = try Prompt.bounded(text.joinedLines, Prompt.longestLine)[...]
        self.init(owner: owner, action: "", by: by)
        if let colon = rest.firstIndex(of: ":") {
            let name = rest[..<colon].trimmed.lowercased()
            if let person = people.first(where: { $0.lowercased() == name }) {
                self.owner = person
                rest = rest[rest.index(after: colon)...]
            }
        }
        if let (before, date) = Self.splitDate(rest, today: today) { (rest, self.by) = (before, date) }
        action = rest.trimmed
        while action.last == "," { action = action.dropLast().trimmed }
        guard action.contains(where: { $0.isLetter || $0.isNumber }) else {
            let name = self.owner.isEmpty ? "" : self.owner + ": "
            throw Refusal("Say who will do what, by when, for instance: \(name)call the depot, by friday.")
        }
    }

    /// The text before the last "by" that a day follows, and that day.
    private static func splitDate(_ text: Substring, today: CivilDate) -> (Substring, CivilDate)? {
        for start in text.indices.reversed() where start == text.startIndex || isBreak(before: start, in: text) {
            let word = text[start...].prefix { !$0.isWhitespace }
            guard word.lowercased() == "by", word.endIndex < text.endIndex else { continue }
            if let date = CivilDate(spoken: text[word.endIndex...], today: today) { return (text[..<start], date) }
        }
        return nil
    }

    private static func isBreak(before index: Substring.Index, in text: Substring) -> Bool {
        let character = text[text.index(before: index)]
        return character.isWhitespace || character == ","
    }
}
