package import Workshop

/// Answers prepared in a file, checked against an exercise before any of them is kept.
package struct AnswerSheet: Sendable {
    private var answers: [BeatID: Answer] = [:]
    private var keeps: Set<Int> = []
    private var releases: [Int: Set<String>] = [:]

    /// Reads and checks answers.
    ///
    /// - Parameters:
    ///   - json: the content of the file.
    ///   - exercise: what will be run.
    ///   - setup: how and by whom it will be run.
    ///   - context: the words of the cohort, and today.
    /// - Throws: a ``Refusal`` that names the first wrong id, person or value.
    package init(
        _ json: JSONValue, for exercise: any Exercise, setup: SessionSetup, context: SessionContext
    ) throws(Refusal) {
        guard case .object(let fields) = json else {
            throw Refusal("The answers are \(json.kind). They must be an object: {\"question id\": answer, ...}.")
        }
        var whole = setup
        whole.part = nil
        let session = Session(exercise, setup: whole, context: context)
        var beats: [String: [Beat]] = [:]
        for beat in session.program.beats {
            if case .ask = beat.action { beats[beat.id.question, default: []].append(beat) }
        }
        let reader = AnswerReader(session: session)
        for (id, value) in fields.sorted(by: { $0.key < $1.key }) {
            switch id {
            case "keep": keeps = Set(try reader.people(value, in: id))
            case "release": try readReleases(value, reader, beats)
            default:
                guard let asked = beats[id] else { throw reader.unknown(id, among: beats.keys.sorted()) }
                try read(value, id, asked, reader)
            }
        }
    }

    private mutating func read(
        _ value: JSONValue, _ id: String, _ asked: [Beat], _ reader: AnswerReader
    ) throws(Refusal) {
        if let shared = asked.first(where: \.isAskedOfAll), shared.turn == nil {
            answers[shared.id] = try reader.answer(value, to: shared, id: id)
            return
        }
        guard case .object(let byName) = value else {
            let name = asked.first?.person.map(reader.session.name) ?? "name"
            throw Refusal(
                "\"\(id)\" is \(value.kind), but it is answered person by person. Write {\"\(name)\": answer}.")
        }
        for (name, answer) in byName.sorted(by: { $0.key < $1.key }) {
            let person = try reader.person(name, in: id)
            guard let beat = asked.first(where: { $0.person == person }) else {
                let names = asked.compactMap(\.person).map(reader.session.name)
                throw Refusal("\"\(id)\" is not asked of \(name). It is asked of \(names.spoken).")
            }
            guard answers[beat.id] == nil else {
                throw Refusal("\"\(id)\" answers twice for \(reader.session.name(person)). Leave one of the two out.")
            }
            answers[beat.id] = try reader.answer(answer, to: beat, id: "\(id)\" of \"\(name)")
        }
    }

    private mutating func readReleases(
        _ value: JSONValue, _ reader: AnswerReader, _ beats: [String: [Beat]]
    ) throws(Refusal) {
        guard case .object(let byName) = value else {
            throw Refusal("\"release\" is \(value.kind). Write {\"name\": [\"question id\", ...]}.")
        }
        for (name, list) in byName.sorted(by: { $0.key < $1.key }) {
            let person = try reader.person(name, in: "release")
            guard case .array(let items) = list else {
                throw Refusal("\"release\" of \"\(name)\" is \(list.kind). Write a list of question ids.")
            }
            for item in items {
                guard case .string(let id) = item else {
                    throw Refusal("\"release\" of \"\(name)\" holds \(item.kind). Write question ids, each a text.")
                }
                guard let asked = beats[id] else { throw reader.unknown(id, among: beats.keys.sorted()) }
                guard asked.contains(where: \.mayReachLead) else {
                    throw Refusal("\"\(id)\" can never be released. Take it out of \"release\" of \"\(name)\".")
                }
                releases[person, default: []].insert(id)
            }
        }
    }

    /// What the file says at this point of a session.
    ///
    /// - Parameter session: the session.
    /// - Returns: the intent, or nil when the session is finished.
    package func intent(in session: Session) -> Intent? {
        guard let beat = session.current, !session.isFinished else { return nil }
        switch beat.action {
        case .ask: return answers[beat.id].map(Intent.answer) ?? .pass
        case .keep(let author): return .keep(keeps.contains(author))
        case .release(let item, _, let author):
            return .release(releases[author]?.contains(item.question) ?? false)
        default: return .ready
        }
    }
}

extension Beat {
    /// Who answers, or whose turn it is where one answer stands for all.
    fileprivate var person: Int? { author ?? turn }

    fileprivate var isAskedOfAll: Bool {
        if case .ask(_, nil) = action { return true }
        return false
    }
}
