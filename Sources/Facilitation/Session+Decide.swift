package import Workshop

extension Session {
    /// The entry that begins a session.
    package static func start(at now: Instant) -> Decision {
        var decision = Decision()
        decision.entries = [Entry(at: now, event: .started)]
        return decision
    }

    /// What a later review of one release item comes to; possible at any time, also after the end.
    ///
    /// - Parameters:
    ///   - item: the beat that asked for the item.
    ///   - author: the place of the person who decides.
    ///   - answer: agreement, or none, or agreement to other words.
    ///   - now: the time.
    /// - Returns: entries and words to store.
    /// - Throws: a ``Refusal`` when the words cannot be used.
    package func review(
        _ item: BeatID, by author: Int, _ answer: Intent, at now: Instant
    ) throws(Refusal) -> Decision {
        guard let question = question(item) else { throw Refusal("There is no such item to share.") }
        var draft = Draft(session: self, now: now)
        switch answer {
        case .release(let agrees): draft.agree(agrees, to: item, by: author)
        case .releaseAs(let text): try draft.reword(item, question, as: text, by: author)
        default: break
        }
        return draft.decision
    }

    /// The items that a person has a say in, with the wording that is proposed and whether they agreed to it.
    package func releaseItems(of author: Int) -> [(beat: BeatID, answer: Answer, agrees: Bool)] {
        program.beats.compactMap { beat in
            guard case .ask(let question, _) = beat.action, question.mayReachLead, let item = state.item(beat.id),
                item.authors(among: setup.participants).contains(author)
            else { return nil }
            return (beat.id, item.wording.answer, state.approvals[beat.id]?[author] == item.wording.number)
        }
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
        case .skipStage: try draft.skipStage()
        default:
            guard let beat = current else { break }
            try draft.follow(intent, at: beat)
        }
        draft.finishIfDone()
        return draft.decision
    }
}

/// A decision in the making.
private struct Draft {
    let session: Session
    let now: Instant
    var decision = Decision()

    init(session: Session, now: Instant) {
        self.session = session
        self.now = max(now, session.state.lastAt ?? now)
    }

    mutating func add(_ event: Event) {
        decision.entries.append(Entry(at: now, event: event))
    }

    mutating func follow(_ intent: Intent, at beat: Beat) throws(Refusal) {
        switch (intent, beat.action) {
        case (.answer(let answer), .ask(let question, let author)):
            try record(answer, question, author: author, at: beat)
        case (.pass, .ask), (.ready, .ask):
            replaceAnswer(at: beat)
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
        case (.promise(let state, let by), .promise(let open)):
            if state != .open {
                decision.promises.append(PromiseChange(number: open.number, state: state, by: by))
            }
            add(.moved(beat: beat.id))
        case (.release(let agrees), .release(let item, _, let author)):
            agree(agrees, to: item, by: author)
            add(.moved(beat: beat.id))
        case (.releaseAs(let text), .release(let item, let question, let author)):
            try reword(item, question, as: text, by: author)
            add(.moved(beat: beat.id))
        case (.ready, .release), (.pass, .release): add(.moved(beat: beat.id))
        case (.ready, .draw), (.pass, .draw):
            add(.drew(beat: beat.id, order: Draw.order(session.setup.participants.count, seed: session.setup.seed)))
        case (.ready, _), (.pass, _): add(.moved(beat: beat.id))
        case (.answer, _): throw Refusal("Nothing is asked here. Return goes on.")
        default: throw Refusal("That does not fit here. Return goes on, /help tells what can be done.")
        }
    }

    private mutating func record(
        _ answer: Answer, _ question: Question, author: Int?, at beat: Beat
    ) throws(Refusal) {
        replaceAnswer(at: beat)
        guard session.state.isKeeping else {
            add(.passed(beat: beat.id))
            return
        }
        let number = nextNumber
        let isOwn = question.readBy == .author || question.readBy == .nobody
        let keeps =
            isOwn ? question.isKeptByDefault || session.state.keeps[author ?? 0] == true : question.isKeptByDefault
        decision.words.append(
            Words(
                number: number, kind: .answer, beat: beat.id, key: question.key, keyVersion: question.version,
                author: author, answer: answer, reader: question.readBy, isKept: keeps, card: question.card))
        add(.answered(beat: beat.id, words: number))
    }

    private var nextNumber: Int {
        max(session.state.lastNumber, decision.words.map(\.number).max() ?? 0) + 1
    }

    private mutating func replaceAnswer(at beat: Beat) {
        guard let old = session.state.answer(at: beat.id) else { return }
        decision.deleted.append(old.number)
        if let wording = session.state.wordings[beat.id] { decision.deleted.append(wording) }
    }

    private mutating func keep(_ keeps: Bool, at beat: Beat) throws(Refusal) {
        guard let author = beat.ownEyes ?? beat.keeper else {
            throw Refusal("Only answers for your own eyes need to be kept; the others are kept already.")
        }
        add(.kept(author: author, keeps))
        if keeps {
            decision.kept += session.state.words.values
                .filter { $0.author == author && $0.reader == .author && !$0.isKept }.map(\.number).sorted()
        }
        guard case .keep = beat.action else { return }
        add(.moved(beat: beat.id))
    }

    mutating func agree(_ agrees: Bool, to item: BeatID, by author: Int) {
        guard let wording = session.state.item(item)?.wording else { return }
        if agrees {
            add(.approved(item: item, words: wording.number, author: author))
        } else if session.state.approvals[item]?[author] != nil {
            add(.withdrew(item: item, author: author))
        }
    }

    mutating func reword(
        _ item: BeatID, _ question: Question, as text: String, by author: Int
    ) throws(Refusal) {
        guard let original = session.state.item(item)?.original else { return }
        let answer = try original.answer.reworded(text)
        let number = nextNumber
        if let old = session.state.wordings[item] { decision.deleted.append(old) }
        decision.words.append(
            Words(
                number: number, kind: .wording, beat: item, key: question.key, keyVersion: question.version,
                author: original.author, answer: answer, reader: original.reader, isKept: true, card: original.card))
        add(.reworded(item: item, words: number))
        add(.approved(item: item, words: number, author: author))
    }

    mutating func extend(_ minutes: Int) throws(Refusal) {
        guard (1...120).contains(minutes) else {
            throw Refusal("A stage can be given 1 to 120 more minutes at a time, for instance /more 2.")
        }
        guard let beat = session.current else { return }
        add(.extended(stage: session.program.stages[beat.stage].id, seconds: Int64(minutes) * 60))
    }

    mutating func strike() throws(Refusal) {
        let eyes = session.current?.ownEyes
        let last = session.state.words.values
            .filter { words in
                let isOwn = words.reader == .author || words.reader == .nobody
                return words.kind == .answer && (isOwn ? words.author == eyes : eyes == nil || words.author == eyes)
            }
            .max { $0.number < $1.number }
        guard let last else { throw Refusal("There is no answer here to delete.") }
        decision.deleted.append(last.number)
        if let wording = session.state.wordings[last.beat] { decision.deleted.append(wording) }
        add(.struck(words: last.number))
    }

    mutating func goBack() throws(Refusal) {
        let beats = session.program.beats
        let index = session.currentIndex ?? beats.endIndex
        let before = beats[..<index].lastIndex { beat in
            guard session.isAsked(beat), session.state.done[beat.id] != nil else { return false }
            switch beat.action {
            case .swapSeats: return false
            default: return true
            }
        }
        guard let before else { throw Refusal("This is the beginning; there is nothing to go back to.") }
        switch beats[before].action {
        case .handBack:
            throw Refusal("What came before was for one person's eyes and stays as it is. Return goes on.")
        case .handOver:
            throw Refusal("This is the first question on your own screen. /pass leaves it without an answer.")
        default: break
        }
        if case .handOver = session.current?.action, beats[before].ownEyes != nil {
            throw Refusal("What came before was for one person's eyes and stays as it is. Return goes on.")
        }
        add(.reopened(beat: beats[before].id))
    }

    mutating func skipStage() throws(Refusal) {
        guard let beat = session.current else { return }
        for other in session.program.beats where other.stage == beat.stage && session.state.done[other.id] == nil {
            if case .release = other.action { continue }
            if case .ask = other.action, session.isAsked(other) {
                add(.passed(beat: other.id))
            } else {
                add(.moved(beat: other.id))
            }
        }
    }

    mutating func finishIfDone() {
        guard !decision.entries.isEmpty else { return }
        var after = session
        after.apply(decision)
        guard after.current == nil, !after.isFinished else { return }
        add(.finished)
        let released = Set(after.released.map(\.beat))
        for words in after.state.words.values.sorted(by: { $0.number < $1.number }) {
            guard let question = after.question(words.beat) else { continue }
            if question.isCounted, words.kind == .answer {
                decision.counts += words.answer.counted(under: words.key)
            }
            if !words.isKept, !released.contains(words.beat), !decision.deleted.contains(words.number) {
                decision.deleted.append(words.number)
            }
        }
    }
}

extension Session {
    func question(_ beat: BeatID) -> Question? {
        for other in program.beats where other.id == beat {
            if case .ask(let question, _) = other.action { return question }
        }
        return nil
    }
}

extension Beat {
    fileprivate var keeper: Int? {
        guard case .ask(let question, let author) = action, question.readBy == .author else { return nil }
        return author
    }
}

extension Answer {
    fileprivate func reworded(_ text: String) throws(Refusal) -> Answer {
        guard !text.isEmpty else { throw Refusal("There is nothing left to share. Return alone keeps it between you.") }
        switch self {
        case .line: return .line(text)
        case .text: return .text(text)
        case .lines: return .lines(text.split(separator: "\n").map(String.init))
        case .promise(let promise): return .promise(Promise(owner: promise.owner, action: text, by: promise.by))
        case .scale, .choice, .choices:
            throw Refusal("This is a choice, not words, and cannot be reworded. Answer yes or no.")
        }
    }

    fileprivate func counted(under key: String) -> [CountedAnswer] {
        switch self {
        case .scale(let step): [CountedAnswer(key: key, value: String(step))]
        case .choice(let id): [CountedAnswer(key: key, value: id)]
        case .choices(let ids): ids.map { CountedAnswer(key: key, value: $0) }
        case .line, .text, .lines, .promise: []
        }
    }
}
