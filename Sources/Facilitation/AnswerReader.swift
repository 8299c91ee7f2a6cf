import Workshop

/// Turns the values of an answers file into answers, with errors that name the place.
struct AnswerReader {
    let session: Session

    func person(_ name: String, in id: String) throws(Refusal) -> Int {
        let people = session.setup.participants
        if let index = people.firstIndex(where: { $0.name.lowercased() == name.trimmed.lowercased() }) { return index }
        throw Refusal("\"\(id)\" names \"\(name)\", who does not take part. Taking part: \(people.spoken).")
    }

    func people(_ value: JSONValue, in id: String) throws(Refusal) -> [Int] {
        guard case .array(let items) = value else {
            throw Refusal("\"\(id)\" is \(value.kind). Write a list of names.")
        }
        var result: [Int] = []
        for item in items {
            guard case .string(let name) = item else {
                throw Refusal("\"\(id)\" holds \(item.kind). Write names, each a text.")
            }
            result.append(try person(name, in: id))
        }
        return result
    }

    func unknown(_ id: String, among known: [String]) -> Refusal {
        let near = known.min { $0.distance(to: id) < $1.distance(to: id) }
        let hint = near.map { $0.distance(to: id) <= 3 ? " Did you mean \"\($0)\"?" : "" } ?? ""
        return Refusal("There is no question \"\(id)\" in this exercise.\(hint) `show` lists the questions.")
    }

    func answer(_ value: JSONValue, to beat: Beat, id: String) throws(Refusal) -> Answer {
        guard case .ask(let question, let author) = beat.action else { throw Refusal("\"\(id)\" asks nothing.") }
        let prompt = session.prompt(question, author: author, at: beat)
        do {
            return try read(value, prompt)
        } catch {
            throw Refusal("\"\(id)\": \(error.description)")
        }
    }

    private func read(_ value: JSONValue, _ prompt: Prompt) throws(Refusal) -> Answer {
        switch (prompt.input, value) {
        case (.line, .string(let text)), (.text, .string(let text)), (.choice, .string(let text)):
            return try prompt.parse(text)
        case (.scale, .number(let number)) where number == number.rounded() && abs(number) < 1e6:
            return try prompt.parse(String(Int(number)))
        case (.lines, .array(let items)): return .lines(try texts(items, prompt))
        case (.choices, .array(let items)):
            let ids = try texts(items, prompt)
            return ids.isEmpty ? .choices([]) : try prompt.parse(ids.joined(separator: ","))
        case (.promise, .object(let fields)): return .promise(try promise(fields, prompt))
        default:
            throw Refusal("this is \(value.kind), but \(prompt.input.expected) is wanted.")
        }
    }

    private func texts(_ items: [JSONValue], _ prompt: Prompt) throws(Refusal) -> [String] {
        var result: [String] = []
        for item in items {
            guard case .string(let text) = item else {
                throw Refusal("the list holds \(item.kind), but texts are wanted.")
            }
            guard text.count <= Prompt.longestLine else {
                throw Refusal("an item has \(text.count) characters; at most \(Prompt.longestLine) are kept.")
            }
            let line = text.joinedLines
            if !line.isEmpty { result.append(line) }
        }
        if let atMost = prompt.atMost, result.count > atMost {
            throw Refusal("the list has \(result.count) items; \(atMost) at the most.")
        }
        return result
    }

    private func promise(_ fields: [String: JSONValue], _ prompt: Prompt) throws(Refusal) -> Promise {
        for key in fields.keys.sorted() where !["owner", "action", "by"].contains(key) {
            throw Refusal("a promise has owner, action and by, not \"\(key)\".")
        }
        guard case .string(let action)? = fields["action"], !action.trimmed.isEmpty, action.count <= Prompt.longestLine
        else { throw Refusal("a promise needs an \"action\" in words, at most \(Prompt.longestLine) characters.") }
        guard case .string(let day)? = fields["by"], let by = CivilDate(iso: day) else {
            throw Refusal("a promise needs a \"by\" date written YYYY-MM-DD.")
        }
        var owner = prompt.who ?? prompt.people.first ?? ""
        if let value = fields["owner"] {
            guard case .string(let name) = value else { throw Refusal("the \"owner\" of a promise is a name.") }
            owner = session.setup.participants[try person(name, in: "owner")].name
        }
        return Promise(owner: owner, action: action.joinedLines, by: by)
    }
}

extension InputKind {
    fileprivate var expected: String {
        switch self {
        case .line, .text: "a text"
        case .lines: "a list of texts"
        case .scale: "a whole number"
        case .choice: "the id of an option"
        case .choices: "a list of option ids"
        case .promise: "{\"owner\": name, \"action\": words, \"by\": \"YYYY-MM-DD\"}"
        }
    }
}

extension String {
    /// How many letters must be added, dropped, changed or swapped with a neighbour to get the other word.
    ///
    /// The restricted Damerau-Levenshtein distance.
    package func distance(to other: String) -> Int {
        let (a, b) = (Array(self), Array(other))
        guard abs(a.count - b.count) < 32, a.count < 256 else { return Swift.max(a.count, b.count) }
        var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { rows[i][0] = i }
        for j in 0...b.count { rows[0][j] = j }
        for i in stride(from: 1, through: a.count, by: 1) {
            for j in stride(from: 1, through: b.count, by: 1) {
                let change = a[i - 1] == b[j - 1] ? 0 : 1
                rows[i][j] = Swift.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    rows[i][j] = Swift.min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[a.count][b.count]
    }
}
