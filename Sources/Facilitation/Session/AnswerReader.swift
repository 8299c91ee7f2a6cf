import Workshop

/// Turns the values of an answers file into answers, with errors that name the place.
struct AnswerReader {
    let session: Session

    func person(_ name: String, in id: String) throws(Refusal) -> Int {
        if let place = place(of: name) { return place }
        let people = session.setup.participants.spoken
        throw Refusal("\"\(id)\" names \"\(name)\", who does not take part. Taking part: \(people).")
    }

    /// Where a person sits among the participants; capitals do not matter.
    private func place(of name: String) -> Int? {
        session.setup.participants.firstIndex { $0.name.lowercased() == name.trimmed.lowercased() }
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
        let allowed = min(3, id.count / 2)
        let hint = near.map { $0.distance(to: id) <= allowed ? " Did you mean \"\($0)\"?" : "" } ?? ""
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
        case (.line, .string(let text)): return .line(try words(text, Prompt.longestLine).joinedLines)
        case (.text, .string(let text)): return .text(try words(text, Prompt.longestText).trimmed)
        case (.choice, .string(let id)): return .choice(try option(id, prompt))
        case (.scale, .number(let number)): return .scale(try step(number, prompt))
        case (.lines, .array(let items)):
            let lines = try texts(items).map { text throws(Refusal) in
                try words(text, Prompt.longestLine).joinedLines
            }
            try check(lines.count, prompt)
            return .lines(lines)
        case (.choices, .array(let items)):
            var chosen: [String] = []
            for id in try texts(items) where !chosen.contains(try option(id, prompt)) { chosen.append(id) }
            try check(chosen.count, prompt)
            return .choices(chosen)
        case (.promise, .object(let fields)): return .promise(try promise(fields, prompt))
        default:
            throw Refusal("this is \(value.kind), but \(prompt.input.expected) is wanted.")
        }
    }

    private func words(_ text: String, _ limit: Int) throws(Refusal) -> String {
        guard !text.trimmed.isEmpty else {
            throw Refusal("this is an empty text. Leave the question out of the file to pass it.")
        }
        guard text.count <= limit else {
            throw Refusal("this has \(text.count) characters; at most \(limit) are kept. Shorten it a little.")
        }
        return text
    }

    private func option(_ id: String, _ prompt: Prompt) throws(Refusal) -> String {
        guard prompt.options.contains(where: { $0.id == id }) else {
            throw Refusal("\"\(id)\" is not one of the options. The options are \(prompt.options.map(\.id).spoken).")
        }
        return id
    }

    private func step(_ number: Double, _ prompt: Prompt) throws(Refusal) -> Int {
        let steps = prompt.scale?.steps ?? 1...5
        guard let step = Int(exactly: number), steps.contains(step) else {
            let written = Int(exactly: number).map(String.init) ?? String(number)
            throw Refusal(
                "\(written) is not on the scale. Write a whole number from \(steps.lowerBound) to \(steps.upperBound).")
        }
        return step
    }

    private func texts(_ items: [JSONValue]) throws(Refusal) -> [String] {
        guard !items.isEmpty else {
            throw Refusal("this is an empty list. Leave the question out of the file to pass it.")
        }
        var result: [String] = []
        for item in items {
            guard case .string(let text) = item else {
                throw Refusal("the list holds \(item.kind), but texts are wanted.")
            }
            result.append(text)
        }
        return result
    }

    private func check(_ count: Int, _ prompt: Prompt) throws(Refusal) {
        guard let atMost = prompt.atMost, count > atMost else { return }
        throw Refusal("the list has \(count) items; \(atMost) at the most. Leave out the least important.")
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
            guard let person = place(of: name) else {
                throw Refusal(
                    "the \"owner\" is \"\(name)\", who does not take part. Taking part: \(session.setup.participants.spoken)."
                )
            }
            owner = session.name(person)
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
