import Workshop

extension Draft {
    /// Ends the session once everything is done: counts first, then deletes what was not to be kept.
    ///
    /// - Parameter after: the session as it will be.
    mutating func finishIfDone(_ after: Session) {
        guard !decision.entries.isEmpty, after.current == nil, !after.isFinished else { return }
        add(.finished)
        let released = Set(after.released.map(\.beat))
        for words in after.state.words.values.sorted(by: { $0.number < $1.number }) {
            if words.kind == .answer, let question = after.question(words.beat), question.isCounted,
                after.isStillAsked(words.beat)
            {
                decision.counts += words.answer.counted(under: words.key)
            }
            if !after.stays(words, released: released), !decision.deleted.contains(words.number) {
                decision.deleted.append(words.number)
            }
        }
    }
}

extension Draft {
    /// Deletes a person's own-eyes answers as soon as they said that these do not stay; counts first.
    ///
    /// What a later question depends on, or what the release review will ask about, waits for the end. A person alone
    /// can still go back to the questions, so there everything waits.
    mutating func dropOwn(of author: Int) {
        guard session.setup.participants.count > 1 else { return }
        let needed = session.keysNeededLater
        let own = session.state.words.values.filter { words in
            words.author == author && words.reader == .author && words.kind == .answer
        }
        for words in own.sorted(by: { $0.number < $1.number }) {
            guard let question = session.question(words.beat), !question.mayReachLead, !needed.contains(question.key),
                !decision.deleted.contains(words.number)
            else { continue }
            if question.isCounted, session.isStillAsked(words.beat) {
                decision.counts += words.answer.counted(under: words.key)
            }
            decision.deleted.append(words.number)
        }
    }
}

extension Session {
    /// Keys of answers that decide whether, or in which words, another question is asked.
    fileprivate var keysNeededLater: Set<String> {
        program.beats.reduce(into: []) { keys, beat in
            keys.formUnion(beat.needs)
            if case .ask(let question, _) = beat.action, let condition = question.onlyIf { keys.insert(condition.key) }
        }
    }

    /// Whether words outlive the session.
    ///
    /// An answer stays if its question said so or its author did, or if it was released in its own words; another wording
    /// stays as long as someone agrees to it, for the others may yet.
    func stays(_ words: Words, released: Set<BeatID>) -> Bool {
        guard isStillAsked(words.beat) else { return false }
        if words.kind == .wording { return state.approvals[words.beat]?.values.contains(words.number) ?? false }
        if released.contains(words.beat), state.item(words.beat)?.wording.number == words.number { return true }
        switch words.reader {
        case .nobody: return false
        case .author: return words.author.flatMap { state.keeps[$0] } ?? words.isKept
        case .pair, .circle: return words.isKept
        }
    }

    /// Whether the question that was answered is still asked, now that earlier answers may have changed.
    func isStillAsked(_ beat: BeatID) -> Bool {
        isFinished || program.beats.first { $0.id == beat }.map(isAsked) ?? true
    }
}

extension Answer {
    fileprivate func counted(under key: String) -> [CountedAnswer] {
        switch self {
        case .scale(let step): [CountedAnswer(key: key, value: String(step))]
        case .choice(let id): [CountedAnswer(key: key, value: id)]
        case .choices(let ids): ids.map { CountedAnswer(key: key, value: $0) }
        case .line, .text, .lines, .promise: []
        }
    }
}
