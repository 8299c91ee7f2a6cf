import Facilitation
import Workshop

extension ExerciseContract {
    /// Looks for own-eyes answers where others look, and for anything others see that such an answer changed.
    static func checkPrivacy(_ reading: Reading, _ part: String?, _ violations: inout Violations) {
        guard reading.setting.people > 1 else { return }
        let place = reading.name + (part.map { ", part \"\($0)\"" } ?? "")
        let own = watch(reading, part, &violations, place)
        guard own else { return }
        for person in 0..<min(3, reading.setting.people) {
            let seen = [1, 2].map { shownToOthers(reading, part, than: person, changing: $0) }
            if seen[0] != seen[1] {
                let name = ScriptedSession(reading.exercise, in: reading.setting, part: part).people[person]
                violations.add(
                    .privacy, place,
                    "What others see changes with what \(name) answers unseen. Let nothing depend on own-eyes answers.")
            }
        }
    }

    /// Plays once and looks at every moment; whether anyone answers unseen at all is returned.
    private static func watch(
        _ reading: Reading, _ part: String?, _ violations: inout Violations, _ place: String
    ) -> Bool {
        var session = ScriptedSession(reading.exercise, in: reading.setting, part: part, seed: 21)
        var secrets: [(word: String, author: String, key: String, beat: BeatID)] = []
        var hasOwn = false
        for _ in 0..<1_000 where !session.isFinished {
            let moment = session.session.moment
            let shown = moment.whole
            for secret in secrets where moment.onlyFor != secret.author && shown.contains(secret.word) {
                if session.session.isRevealed(secret.key) { continue }
                violations.add(
                    .privacy, place,
                    "What \(secret.author) answered to \"\(secret.key)\" unseen is shown at \"\(moment.beat?.description ?? "the end")\". Leave it out."
                )
            }
            session.clock.advance(seconds: 20)
            let intent = session.generatedIntent()
            if case .answer(let answer) = intent, let owner = moment.onlyFor, let beat = moment.beat {
                hasOwn = true
                let key = if case .ask(let prompt) = moment.task { prompt.key } else { "" }
                secrets += answer.canaries.map { ($0, owner, key, beat) }
            }
            do throws(Refusal) { try session.follow(intent) } catch { break }
        }
        return hasOwn
    }

    /// Everything the others see while one person's own-eyes answers come from another seed.
    private static func shownToOthers(
        _ reading: Reading, _ part: String?, than person: Int, changing seed: UInt64
    ) -> [String] {
        var session = ScriptedSession(reading.exercise, in: reading.setting, part: part, seed: 22)
        let name = session.people[person]
        var unseen = GeneratedAnswers(seed: 100 + seed)
        var shared = GeneratedAnswers(seed: 23)
        var result: [String] = []
        for _ in 0..<1_000 where !session.isFinished {
            let moment = session.session.moment
            let isOwn = moment.onlyFor == name
            // The counts of a vote are what it is for; who chose what is not in them.
            let lines = session.session.current?.isResultOfVote == true ? [] : moment.lines
            if !isOwn { result.append(([moment.beat?.description ?? ""] + lines).joined(separator: "\n")) }
            var intent = Intent.ready
            if case .ask(let prompt) = moment.task {
                let isBlind = session.session.current?.isBlind ?? false
                intent = .answer(isOwn && !isBlind ? unseen.answer(to: prompt) : shared.answer(to: prompt))
            }
            do throws(Refusal) { try session.follow(intent) } catch { break }
        }
        return result
    }
}

extension Session {
    /// Whether answers given blind under a key have been shown to all.
    fileprivate func isRevealed(_ key: String) -> Bool {
        program.beats.contains { beat in
            guard case .reveal(let questions) = beat.action else { return false }
            let isDone = state.done[beat.id] != nil || current?.id == beat.id
            return isDone && questions.contains { $0.key == key && ($0.readBy == .pair || $0.readBy == .circle) }
        }
    }
}

extension Beat {
    fileprivate var isResultOfVote: Bool {
        guard case .reveal(let questions) = action else { return false }
        return questions.allSatisfy(\.isVote)
    }

    fileprivate var isBlind: Bool {
        if case .ask(let question, _) = action { return question.isBlind }
        return false
    }
}

extension Answer {
    /// Words in it that occur nowhere else.
    fileprivate var canaries: [String] {
        switch self {
        case .line(let text), .text(let text):
            text.split(whereSeparator: \.isWhitespace).map(String.init).filter(\.isCanary)
        case .lines(let items): items.flatMap { Answer.line($0).canaries }
        case .promise(let promise): Answer.line(promise.action).canaries
        case .scale, .choice, .choices: []
        }
    }
}

extension String {
    fileprivate var isCanary: Bool { hasPrefix("qz") && hasSuffix("k") }
}
