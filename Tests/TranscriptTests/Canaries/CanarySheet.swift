import Foundation

/// Answers in which every word can be told apart from every other, with who may read each.
struct CanarySheet {
    /// One answer, by a word that stands nowhere else.
    struct Canary {
        let word: String
        let question: ShownOutline.Step
        /// Nil where one answer stands for all.
        let author: String?
        /// Whether everyone with a say releases it.
        var isReleased = false
        /// Whether somebody releases it, but not everyone.
        var isHalfReleased = false
        /// Whether the author said keep.
        var isKeptByAuthor = false
    }

    private(set) var canaries: [Canary] = []
    private(set) var answers: [String: [String: Any]] = [:]
    private(set) var bare: [String: Any] = [:]
    private let people: [String]

    /// Answers to every question of an outline, by every person; ``correct(_:)`` takes away those that are not asked.
    init(_ outline: ShownOutline, _ people: [String]) {
        self.people = people
        for question in outline.questions {
            let isShared = ["together", "circle", "facilitator"].contains(question.of ?? "")
            for author in isShared ? [nil] : people.map(Optional.some) { add(question, author) }
        }
    }

    private mutating func add(_ question: ShownOutline.Step, _ author: String?) {
        let word = "zq\(1000 + canaries.count)qz"
        let owner = author ?? people[0]
        let value: Any
        switch question.input {
        case "line", "text": value = "it is \(word) to me"
        case "lines": value = ["first \(word)", "then \(word)"]
        case "promise": value = ["owner": owner, "action": "see to \(word)", "by": "2031-06-03"]
        case "scale": value = 3
        case "choices": value = [question.choices?.first?.id ?? ""]
        default: value = Self.choice(question, author)
        }
        if let author { answers[question.id, default: [:]][author] = value } else { bare[question.id] = value }
        guard ["line", "text", "lines", "promise"].contains(question.input) else { return }
        canaries.append(Canary(word: word, question: question, author: author))
    }

    /// The answer that opens the way to the question which is asked of those alone who want help.
    private static func choice(_ question: ShownOutline.Step, _ author: String?) -> String {
        let ids = question.choices?.map(\.id) ?? []
        return ids.first { $0 == "ask-for-help" } ?? ids.first ?? ""
    }

    /// Mends what a refusal complains of.
    ///
    /// - Returns: whether there was anything to mend.
    mutating func correct(_ refusal: String) -> Bool {
        let quoted = refusal.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        guard quoted.count > 1 else { return false }
        let id = quoted[1]
        if let name = people.first(where: { refusal.contains("is not asked of \($0).") }) {
            guard answers[id]?.removeValue(forKey: name) != nil else { return false }
            if answers[id]?.isEmpty == true { answers[id] = nil }
            canaries.removeAll { $0.question.id == id && $0.author == name }
            return true
        }
        return false
    }

    /// Chooses what is kept, and what is released: all with a say agree to every second item, one alone to the others.
    mutating func choose(keepers: [String]) -> [String: [String]] {
        var releases: [String: [String]] = Dictionary(uniqueKeysWithValues: people.map { ($0, []) })
        var count = 0
        for place in canaries.indices {
            (canaries[place].isReleased, canaries[place].isHalfReleased) = (false, false)
            let canary = canaries[place]
            canaries[place].isKeptByAuthor = canary.author.map(keepers.contains) ?? false
            guard canary.question.mayReachLead == true else { continue }
            count += 1
            let id = canary.question.id
            if let author = canary.author {
                // A name releases the question, and with it each of the author's answers to it.
                guard count.isMultiple(of: 2) else { continue }
                canaries[place].isReleased = true
                releases[author, default: []].append(id)
            } else {
                let agreeing = count.isMultiple(of: 2) ? people : Array(people.dropLast())
                canaries[place].isReleased = agreeing.count == people.count
                canaries[place].isHalfReleased = !canaries[place].isReleased
                for name in agreeing { releases[name, default: []].append(id) }
            }
        }
        return releases
    }

    /// The file of answers.
    func json(keepers: [String], releases: [String: [String]]) throws -> String {
        var object: [String: Any] = bare
        for (id, byName) in answers { object[id] = byName }
        object["keep"] = keepers
        object["release"] = releases
        let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
    }
}
