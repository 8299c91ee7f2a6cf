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
        case .lines: return .lines(try Self.items(text, atMost: atMost))
        case .scale: return .scale(try step(text))
        case .choice: return .choice(try option(text))
        case .choices: return .choices(try several(text))
        case .promise:
            let owner = who ?? people.first ?? ""
            return .promise(
                try Promise(typed: text, owner: owner, by: today.adding(days: 14), people: people, today: today))
        }
    }

    static func bounded(_ text: String, _ limit: Int) throws(Refusal) -> String {
        guard text.count <= limit else {
            throw Refusal("That is \(text.count) characters; at most \(limit) are kept here. Shorten it a little.")
        }
        return text
    }

    /// Reads a list: one line an item or, on a single line, items with `;` between.
    static func items(_ text: String, atMost: Int?) throws(Refusal) -> [String] {
        let separators: (Character) -> Bool = text.contains(where: \.isNewline) ? \.isNewline : { $0 == ";" }
        let items = text.split(whereSeparator: separators).map { $0.trimmed }.filter { !$0.isEmpty }
        if let atMost, items.count > atMost {
            throw Refusal("That is \(items.count) items; \(atMost) at the most. Leave out the least important.")
        }
        for item in items { _ = try bounded(item, longestLine) }
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
        if let exact = options.first(where: { $0.id.lowercased() == wanted || $0.text.lowercased() == wanted }) {
            return exact.id
        }
        if let number = Int(wanted), options.indices.contains(number - 1) { return options[number - 1].id }
        let near = options.filter { $0.id.lowercased().hasPrefix(wanted) || $0.text.lowercased().hasPrefix(wanted) }
        if near.count == 1 { return near[0].id }
        throw Refusal("Choose one by its number, 1 to \(options.count), or by its first words.")
    }

    private func several(_ text: String) throws(Refusal) -> [String] {
        // The words of one option may hold a comma.
        if let whole = options.first(where: { $0.text.lowercased() == text.lowercased() }) { return [whole.id] }
        let parts = text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { $0.trimmed }.filter { !$0.isEmpty }
        let words = parts.flatMap { part in
            part.allSatisfy { $0.isNumber || $0 == " " } ? part.split(separator: " ").map(String.init) : [part]
        }
        var chosen: [String] = []
        for word in words {
            let id = try option(word)
            if !chosen.contains(id) { chosen.append(id) }
        }
        guard !chosen.isEmpty else {
            throw Refusal("There is nothing to keep yet. Type numbers with commas between, or /pass to leave it.")
        }
        if let atMost, chosen.count > atMost {
            throw Refusal("Choose \(atMost) at the most, by their numbers with commas between, for instance 1, 3.")
        }
        return chosen
    }
}

extension String {
    /// The text on one line: line breaks become spaces.
    package var joinedLines: String {
        split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
