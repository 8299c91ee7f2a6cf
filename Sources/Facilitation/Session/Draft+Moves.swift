import Workshop

extension Draft {
    /// Opens the beat before again, but never one that was for another person's eyes.
    mutating func goBack() throws(Refusal) {
        let beats = session.program.beats
        let index = session.currentIndex ?? beats.endIndex
        let before = beats[..<index].last { beat in
            guard session.isAsked(beat), session.state.done[beat.id] != nil else { return false }
            if case .swapSeats = beat.action { return false }
            return true
        }
        guard let before else {
            throw Refusal("This is the beginning; there is nothing to go back to. Return goes on.")
        }
        switch (before.action, session.current?.action) {
        case (.handOver, _):
            throw Refusal("This is the first question on your own screen. /pass leaves it without an answer.")
        case (.handBack, _):
            throw Refusal("What came before was for one person's eyes and stays as it is. Return goes on.")
        case (_, .handOver?) where before.ownEyes != nil, (_, .handBack?) where before.ownEyes != nil:
            throw Refusal("What came before was for one person's eyes and stays as it is. Return goes on.")
        default: add(.reopened(beat: before.id))
        }
    }

    /// Leaves the rest of the stage, but not what the host adds at its end.
    ///
    /// On someone's own screen it leaves the rest of their questions. Whether own-eyes answers stay is still asked, and so
    /// is every release.
    mutating func skipStage() {
        guard let index = session.currentIndex else { return }
        let beats = session.program.beats
        let beat = beats[index]
        if let eyes = beat.ownEyes {
            for other in beats[index...].prefix(while: { $0.ownEyes == eyes }) { skip(other) }
        } else if beat.isClose {
            for other in beats[index...].prefix(while: { $0.id.question == beat.id.question }) { skip(other) }
        } else {
            for other in beats[index...].prefix(while: { $0.stage == beat.stage && !$0.isClose }) { skip(other) }
        }
    }

    private mutating func skip(_ beat: Beat) {
        guard session.state.done[beat.id] == nil, session.isAsked(beat) else { return }
        switch beat.action {
        case .ask: add(.passed(beat: beat.id))
        case .keep(let author) where session.hasOwnWords(author): break
        default: add(.moved(beat: beat.id))
        }
    }

    /// Sees to it that nothing waits that need not, and that own-eyes questions meet the right eyes.
    ///
    /// Whoever goes on after a stop may be anyone: the keyboard is handed over again. So it is where a question for one
    /// person's eyes comes up and the keyboard went elsewhere since.
    ///
    /// - Parameter afterStop: whether the people just came back.
    /// - Returns: the session as it will be.
    mutating func settle(afterStop: Bool) -> Session {
        var after = after
        while case .keep(let author)? = after.current?.action, !after.hasOwnWords(author) {
            guard let beat = after.current else { break }
            add(.moved(beat: beat.id))
            after = self.after
        }
        guard session.setup.participants.count > 1, let index = after.currentIndex,
            let eyes = after.program.beats[index].ownEyes, afterStop || after.holder != eyes
        else { return after }
        let over = after.program.beats[..<index].last { beat in
            if case .handOver(let author, _) = beat.action { return author == eyes }
            return false
        }
        guard let over else { return after }
        add(.reopened(beat: over.id))
        return self.after
    }
}

extension Session {
    /// Whether someone has answers of which they have yet to say whether they stay.
    fileprivate func hasOwnWords(_ author: Int) -> Bool {
        state.words.values.contains { $0.author == author && $0.reader == .author && $0.kind == .answer }
    }
}

extension Beat {
    /// Whether it belongs to what the host adds at the end of a part.
    fileprivate var isClose: Bool {
        switch action {
        case .release, .handOver(_, .release): true
        case .ask(let question, _): question.key == "learned-here" || question.key == "next-meeting"
        default: false
        }
    }
}
