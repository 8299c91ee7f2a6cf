package import Workshop

extension Prompt {
    /// The longest line that is taken, in characters.
    package static let longestLine = 2_000
    /// The longest text of several lines that is taken, in characters.
    package static let longestText = 20_000

    /// Reads what was typed as an answer to this question.
    ///
    /// - Parameter typed: the line or lines, as typed.
    /// - Returns: the answer.
    /// - Throws: a ``Refusal`` that says what would be understood.
    package func parse(_ typed: String) throws(Refusal) -> Answer {
        let text = typed.trimmed
        guard !text.isEmpty else {
            throw Refusal("There is nothing to keep yet. Type an answer, or /pass to leave it.")
        }
        switch input {
        case .line: return .line(try Self.bounded(text.joinedLines, Self.longestLine))
        case .text: return .text(try Self.bounded(text, Self.longestText))
        case .lines: return .lines(try items(text))
        case .scale: return .scale(try step(text))
        case .choice: return .choice(try option(text))
        case .choices: return .choices(try several(text))
        case .promise: return .promise(try promise(text))
        }
    }

    private static func bounded(_ text: String, _ limit: Int) throws(Refusal) -> String {
        guard text.count <= limit else {
            throw Refusal("That is \(text.count) characters; at most \(limit) are kept here. Shorten it a little.")
        }
        return text
    }

    private func items(_ text: String) throws(Refusal) -> [String] {
        let separator: Character = text.contains("\n") ? "\n" : ";"
        let items = text.split(separator: separator).map { $0.trimmed }.filter { !$0.isEmpty }
        if let atMost, items.count > atMost {
            throw Refusal("That is \(items.count) items; \(atMost) at the most. Leave out the least important.")
        }
        for item in items { _ = try Self.bounded(item, Self.longestLine) }
        guard !items.isEmpty else { throw Refusal("There is nothing to keep yet. Type an item, or /pass to leave it.") }
        return items
    }

    private func step(_ text: String) throws(Refusal) -> Int {
        let steps = scale?.steps ?? 1...5
        guard let step = Int(text), steps.contains(step) else {
            let ends = scale.map { ": \(steps.lowerBound) is \($0.low), \(steps.upperBound) is \($0.high)" } ?? ""
            throw Refusal("Type a whole number from \(steps.lowerBound) to \(steps.upperBound)\(ends).")
        }
        return step
    }

    private func option(_ text: String) throws(Refusal) -> String {
        let wanted = text.lowercased()
        if let exact = options.first(where: { $0.id == wanted || $0.text.lowercased() == wanted }) { return exact.id }
        if let number = Int(wanted), options.indices.contains(number - 1) { return options[number - 1].id }
        let near = options.filter { $0.id.hasPrefix(wanted) || $0.text.lowercased().hasPrefix(wanted) }
        if near.count == 1 { return near[0].id }
        throw Refusal("Choose one by its number, 1 to \(options.count), or by its first words.")
    }

    private func several(_ text: String) throws(Refusal) -> [String] {
        let parts = text.split { $0 == "," || $0 == ";" || $0 == "\n" }.map { $0.trimmed }.filter { !$0.isEmpty }
        let words = parts.flatMap { part in
            part.allSatisfy { $0.isNumber || $0 == " " } ? part.split(separator: " ").map(String.init) : [part]
        }
        var chosen: [String] = []
        for word in words {
            let id = try option(word)
            if !chosen.contains(id) { chosen.append(id) }
        }
        if let atMost, chosen.count > atMost {
            throw Refusal("Choose \(atMost) at the most, by their numbers with commas between, for instance 1, 3.")
        }
        return chosen
    }

    /// Reads "Joel: sit in on one handover, by 20 May"; the owner is the author where none is named, the day is two
    /// weeks ahead where none is given.
    private func promise(_ text: String) throws(Refusal) -> Promise {
        var rest = try Self.bounded(text.joinedLines, Self.longestLine)[...]
        var owner = who ?? people.first ?? ""
        if let colon = rest.firstIndex(of: ":") {
            let name = rest[..<colon].trimmed
            if let person = people.first(where: { $0.lowercased() == name.lowercased() }) {
                owner = person
                rest = rest[rest.index(after: colon)...]
            }
        }
        var by = today.adding(days: 14)
        if let (action, date) = Self.splitDate(rest, today: today) {
            (rest, by) = (action, date)
        }
        let action = rest.trimmed.droppingLast(",")
        guard !action.isEmpty else {
            throw Refusal("Say who will do what, by when, for instance: \(owner): call the depot, by 2 weeks from now.")
        }
        return Promise(owner: owner, action: action, by: by)
    }

    private static func splitDate(_ text: Substring, today: CivilDate) -> (Substring, CivilDate)? {
        let lower = text.lowercased()
        var search = lower.endIndex
        while let range = lower[..<search].lastRange(of: "by ") {
            let offset = lower.distance(from: lower.startIndex, to: range)
            let start = text.index(text.startIndex, offsetBy: offset)
            let after = text.index(start, offsetBy: 3)
            let isWord = start == text.startIndex || text[text.index(before: start)].isWhitespace
            if isWord, let date = CivilDate(spoken: text[after...], today: today) { return (text[..<start], date) }
            search = range
        }
        return nil
    }
}

extension String {
    /// The text on one line: line breaks become spaces.
    package var joinedLines: String {
        split(whereSeparator: \.isNewline).map { $0.trimmed }.joined(separator: " ")
    }

    fileprivate func droppingLast(_ character: Character) -> String {
        last == character ? String(dropLast()).trimmed : self
    }
}

extension StringProtocol {
    fileprivate func lastRange(of word: String) -> Index? {
        var start = endIndex
        while start > startIndex {
            start = index(before: start)
            if self[start...].hasPrefix(word) { return start }
        }
        return nil
    }
}
