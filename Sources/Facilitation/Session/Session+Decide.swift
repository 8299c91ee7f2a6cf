import Workshop

extension Session {
    /// The entry that begins a session.
    package static func start(at now: Instant) -> Decision {
        var decision = Decision()
        decision.entries = [Entry(at: now, event: .started)]
        return decision
    }

    /// What an intent comes to, without doing it.
    ///
    /// - Parameters:
    ///   - intent: what the people want.
    ///   - now: the time.
    /// - Returns: entries to store, the words they point to, and what is deleted.
    /// - Throws: a ``Refusal`` that says what to do instead.
    package func decide(_ intent: Intent, at now: Instant) throws(Refusal) -> Decision {
        guard !isFinished else { throw Refusal("This session is finished. `export` writes its notes.") }
        var draft = Draft(session: self, now: now)
        switch intent {
        case .resume: draft.add(.resumed)
        case .pause: draft.add(.paused)
        case .more(let minutes): try draft.extend(minutes)
        case .keeping(let keeps): draft.add(.keeping(keeps))
        case .strike: try draft.strike()
        case .back: try draft.goBack()
        case .skipStage: draft.skipStage()
        default:
            guard let beat = current else { break }
            try draft.follow(intent, at: beat)
        }
        if case .pause = intent { return draft.decision }
        let after = draft.settle(afterStop: intent.isResume)
        draft.finishIfDone(after)
        return draft.decision
    }

    /// The question under a beat.
    func question(_ beat: BeatID) -> Question? {
        for other in program.beats where other.id == beat {
            if case .ask(let question, _) = other.action { return question }
        }
        return nil
    }
}

extension Intent {
    fileprivate var isResume: Bool {
        if case .resume = self { return true }
        return false
    }
}
