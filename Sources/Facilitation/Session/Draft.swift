import Workshop

/// A decision in the making.
struct Draft {
    let session: Session
    let now: Instant
    var decision = Decision()

    init(session: Session, now: Instant) {
        self.session = session
        // A clock that was set back must not make an entry come before the one it follows.
        self.now = max(now, session.state.lastAt ?? now)
    }

    /// The session as it will be once the decision so far is taken in.
    var after: Session {
        var after = session
        after.apply(decision)
        return after
    }

    mutating func add(_ event: Event) {
        decision.entries.append(Entry(at: now, event: event))
    }

    /// The number for the next words; numbers are never used again, even if their words are gone.
    var nextNumber: Int {
        max(session.state.lastNumber, decision.words.map(\.number).max() ?? 0) + 1
    }

    mutating func follow(_ intent: Intent, at beat: Beat) throws(Refusal) {
        switch (intent, beat.action) {
        case (.answer(let answer), .ask(let question, let author)):
            record(answer, question, author: author, at: beat)
        case (.pass, .ask), (.ready, .ask):
            dropAnswer(at: beat.id)
            add(.passed(beat: beat.id))
        case (.another, .ask(let question, _)):
            guard !question.others.isEmpty else { throw Refusal("There is no other question here. /pass leaves it.") }
            add(.another(beat: beat.id))
        case (.another, .talk(let talking, _)):
            guard !talking.others.isEmpty else { throw Refusal("There is no other question here. /next goes on.") }
            add(.another(beat: beat.id))
        case (.another, _): throw Refusal("There is no question here to change. Return goes on.")
        case (.keep(let keeps), _): try keep(keeps, at: beat)
        case (.ready, .keep), (.pass, .keep): try keep(false, at: beat)
        case (.promise(let state, let by), .promise(let open)): try settle(open, state, by: by, at: beat)
        case (.release(let agrees), .release(let item, _, let author)):
            agree(agrees, to: item, by: author)
            add(.moved(beat: beat.id))
        case (.releaseAs(let text), .release(let item, let question, let author)):
            try reword(item, question, as: text, by: author)
            add(.moved(beat: beat.id))
        case (.ready, .release(let item, _, let author)), (.pass, .release(let item, _, let author)):
            agree(false, to: item, by: author)
            add(.moved(beat: beat.id))
        case (.ready, .draw), (.pass, .draw):
            add(.drew(beat: beat.id, order: Draw.order(session.setup.participants.count, seed: session.setup.seed)))
        case (.ready, _), (.pass, _): add(.moved(beat: beat.id))
        case (.answer, _): throw Refusal("Nothing is asked here. Return goes on.")
        default: throw Refusal("That does not fit here. Return goes on, /help tells what can be done.")
        }
    }

    private mutating func record(_ answer: Answer, _ question: Question, author: Int?, at beat: Beat) {
        dropAnswer(at: beat.id)
        guard session.state.isKeeping else {
            add(.passed(beat: beat.id))
            return
        }
        let number = nextNumber
        let keeps =
            switch question.readBy {
            case .nobody: false
            case .author: session.state.keeps[author ?? 0] ?? question.isKeptByDefault
            case .pair, .circle: question.isKeptByDefault
            }
        decision.words.append(
            Words(
                number: number, kind: .answer, beat: beat.id, key: question.key, keyVersion: question.version,
                author: author, answer: answer, reader: question.readBy, isKept: keeps, card: question.card))
        add(.answered(beat: beat.id, words: number))
    }

    /// Deletes what was answered at a beat, with any other wording made of it.
    private mutating func dropAnswer(at beat: BeatID) {
        if let old = session.state.answer(at: beat) { decision.deleted.append(old.number) }
        if let wording = session.state.wordings[beat] { decision.deleted.append(wording) }
    }

    private mutating func keep(_ keeps: Bool, at beat: Beat) throws(Refusal) {
        guard let author = beat.keeper else {
            throw Refusal("Only answers for your own eyes wait for your word; of the others the prompt says it. Go on.")
        }
        add(.kept(author: author, keeps))
        let own = session.state.words.values
            .filter { $0.author == author && $0.reader == .author && $0.kind == .answer && $0.isKept != keeps }
            .map(\.number).sorted()
        if keeps { decision.kept += own } else { decision.unkept += own }
        guard case .keep = beat.action else { return }
        if !keeps { dropOwn(of: author) }
        add(.moved(beat: beat.id))
    }

    private mutating func settle(
        _ open: OpenPromise, _ state: PromiseState, by: CivilDate?, at beat: Beat
    ) throws(Refusal) {
        if state == .moved, by == nil {
            throw Refusal("Moved to when? Type for instance \"moved in 2 weeks\" or \"moved 2031-05-20\".")
        }
        // Asked again after `back`, "still open" takes back what was said before.
        if state != .open || session.state.reopened.contains(beat.id) {
            decision.promises.append(
                PromiseChange(number: open.number, state: state, by: state == .moved ? by : nil))
        }
        add(.moved(beat: beat.id))
    }

    mutating func extend(_ minutes: Int) throws(Refusal) {
        guard (1...120).contains(minutes) else {
            throw Refusal("A stage can be given 1 to 120 more minutes at a time, for instance /more 2.")
        }
        guard let beat = session.current else { return }
        add(.extended(stage: session.program.stages[beat.stage].id, seconds: Int64(minutes) * 60))
    }

    /// Deletes an answer: the one on the screen, where people came back to it, else the last that may be seen here.
    mutating func strike() throws(Refusal) {
        let state = session.state
        let last =
            session.current.flatMap { state.answer(at: $0.id) }
            ?? state.words.values.filter { $0.kind == .answer && session.isWithinReach($0) }
            .max { $0.number < $1.number }
        guard let last else { throw Refusal("There is no answer here to delete. Return goes on.") }
        dropAnswer(at: last.beat)
        add(.struck(words: last.number))
    }
}

extension Session {
    /// Whether the words may be struck by whoever sits here: what others cannot see only by its author.
    fileprivate func isWithinReach(_ words: Words) -> Bool {
        guard setup.participants.count > 1 else { return true }
        if let eyes = current?.ownEyes { return words.author == eyes }
        guard words.reader != .author, words.reader != .nobody else { return false }
        return question(words.beat)?.isBlind != true || isRevealed(words.beat)
    }

    private func isRevealed(_ beat: BeatID) -> Bool {
        guard let asked = program.beats.firstIndex(where: { $0.id == beat }), let question = question(beat) else {
            return false
        }
        return program.beats[asked...].contains { $0.reveals(question.key) && state.done[$0.id] != nil }
    }
}

extension Beat {
    fileprivate var keeper: Int? {
        switch action {
        case .keep(let author): author
        case .ask(let question, let author): question.readBy == .author ? author : nil
        default: nil
        }
    }
}
