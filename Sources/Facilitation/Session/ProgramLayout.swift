import Workshop

/// Lays out one stage after the other.
///
/// Stages of other parts are laid out too, without a trace but their numbering: a question asked again takes the same
/// number whichever part is run.
struct ProgramLayout {
    let setup: SessionSetup
    let context: SessionContext
    let state: SessionState
    /// Everybody's place among the participants.
    let everyone: [Int]
    var beats: [Beat] = []

    private var laid: Set<BeatID> = []
    private var occurrences: [String: Int] = [:]
    private var leaders: [Int]
    private var stage = -1
    private var stageMinutes = 0
    private var cue: Prose?
    private var tableSize: Int?
    private(set) var isRun = true
    private var needs: [String] = []

    init(setup: SessionSetup, context: SessionContext, state: SessionState) {
        self.setup = setup
        self.context = context
        self.state = state
        everyone = Array(setup.participants.indices)
        leaders = setup.participants.indices.filter { setup.participants[$0].role == .mentor }
        if leaders.isEmpty, !setup.participants.isEmpty { leaders = [0] }
    }

    mutating func lay(_ stage: Stage, isRun: Bool) {
        self.isRun = isRun
        cue = nil
        stageMinutes = stage.minutes
        if isRun { self.stage += 1 }
        let start = beats.count
        for step in stage.steps { lay(step, only: nil) }
        if isRun { gather(from: start) }
    }

    private mutating func lay(_ step: Step, only: Int?) {
        switch step.action {
        case .say(let text): add(step, .say(text), only)
        case .cue(let text): cue = text
        case .talk(let talking): lay(talking, step, only: only)
        case .ask(let question): lay(question, step, only: only)
        case .swapSeats:
            if isRun { leaders = everyone.filter { !leaders.contains($0) } }
            add(step, .swapSeats, only)
        case .reveal(let keys): add(step, .reveal(keys.compactMap(laidQuestion)), only)
        case .recall(let kinds): add(step, .recall(kinds), only)
        case .reviewPromises:
            _ = next(step.id)
            for open in context.openPromises { append(BeatID("\(step.id).\(open.number)"), .promise(open), turn: only) }
        case .opening: add(step, .opening, nil)
        case .releaseReview: layReview(step)
        case .formCircles(let size):
            tableSize = size
            add(step, .draw(size), nil)
        case .eachPerson(let first, let steps): layTurns(first, steps, only: only)
        case .rounds(let count, let steps):
            for _ in 0..<max(0, count) { for inner in steps { lay(inner, only: only) } }
        case .with(let key, let build):
            needs.append(key)
            for inner in build(answer(under: key)) { lay(inner, only: only) }
            needs.removeLast()
        }
    }

    /// Every person's turn takes the same numbers: in a file, a question asked of each is one question.
    private mutating func layTurns(_ first: First?, _ steps: [Step], only: Int?) {
        let before = occurrences
        for author in order(first) where only == nil || only == author {
            occurrences = before
            for inner in steps { lay(inner, only: author) }
        }
    }

    private mutating func lay(_ talking: Talking, _ step: Step, only: Int?) {
        guard talking.inTurns, everyone.count > 1 else {
            add(step, .talk(talking, speaker: only), only)
            return
        }
        let occurrence = next(step.id)
        let share = talking.minutesEach.map { Int64($0) * (setup.setting.isRemote ? 72 : 60) }
        if only == nil, let tableSize, tableSize < everyone.count {
            layAtTables(talking, step.id, occurrence, of: tableSize, share)
            return
        }
        let seconds = share ?? Int64(stageMinutes * 60 / everyone.count)
        for speaker in order(talking.first) where only == nil || only == speaker {
            append(
                BeatID(step.id, occurrence: occurrence, author: speaker), .talk(talking, speaker: speaker),
                turn: only, seconds: seconds)
        }
    }

    /// At every table somebody speaks at the same time.
    private mutating func layAtTables(
        _ talking: Talking, _ id: String, _ occurrence: Int, of size: Int, _ share: Int64?
    ) {
        let tables = Draw.tables(order(talking.first), of: size)
        let seats = tables.map(\.count).max() ?? 0
        for seat in 0..<seats {
            let speakers = tables.compactMap { seat < $0.count ? $0[seat] : nil }
            guard let first = speakers.first else { continue }
            append(
                BeatID(id, occurrence: occurrence, author: first), .talk(talking, speaker: first),
                turn: nil, seconds: share ?? Int64(stageMinutes * 60 / seats), beside: Array(speakers.dropFirst()))
        }
    }

    private mutating func lay(_ question: Question, _ step: Step, only: Int?) {
        let occurrence = next(step.id)
        guard !everyone.isEmpty else { return }
        if question.of.isShared {
            append(BeatID(step.id, occurrence: occurrence, author: only), .ask(question, author: nil), turn: only)
            return
        }
        for author in people(question.of) where only == nil || question.of != .everyone || author == only {
            append(
                BeatID(step.id, occurrence: occurrence, author: author), .ask(question, author: author), turn: only)
        }
        // Of one person's vote the result would be the vote.
        if question.isVote, everyone.count > 1 {
            append(BeatID("\(step.id).result", occurrence: occurrence, author: only), .reveal([question]), turn: only)
        }
    }

    private func people(_ asked: Asked) -> [Int] {
        switch asked {
        case .everyone: everyone
        case .mentor: everyone.filter { setup.participants[$0].role != .protege }
        case .protege: everyone.filter { setup.participants[$0].role != .mentor }
        case .leader: leaders
        case .learner: everyone.filter { !leaders.contains($0) }
        case .together, .circle, .facilitator: everyone
        }
    }

    private func order(_ first: First?) -> [Int] {
        let base = state.drawnOrder.flatMap { $0.sorted() == everyone ? $0 : nil } ?? everyone
        guard let first else { return base }
        let opener = state.opener(among: setup.participants) ?? base.first
        let starts: [Int] =
            switch first {
            case .opener: base.filter { $0 == opener }
            case .other: base.filter { $0 != opener }
            case .mentor: base.filter(people(.mentor).contains)
            case .protege: base.filter(people(.protege).contains)
            case .leader: base.filter(leaders.contains)
            case .learner: base.filter { !leaders.contains($0) }
            }
        return starts + base.filter { !starts.contains($0) }
    }

    private func laidQuestion(_ key: String) -> Question? {
        for beat in beats { if case .ask(let question, _) = beat.action, question.key == key { return question } }
        return nil
    }

    /// The first answer under a key in the order of the exercise, as far as everyone here may read it by now.
    private func answer(under key: String) -> Answer? {
        for beat in beats {
            guard case .ask(let question, _) = beat.action, question.key == key, isOpen(question),
                let words = state.answer(at: beat.id), words.keyVersion == question.version
            else { continue }
            return words.answer
        }
        return nil
    }

    private func isOpen(_ question: Question) -> Bool {
        if question.readBy == .nobody { return false }
        guard everyone.count > 1 else { return true }
        guard question.readBy != .author else { return false }
        return !question.isBlind || beats.contains { $0.reveals(question.key) && state.done[$0.id] != nil }
    }

    mutating func next(_ id: String) -> Int {
        occurrences[id, default: 0] += 1
        return occurrences[id, default: 1]
    }

    private mutating func add(_ step: Step, _ action: Beat.Action, _ turn: Int?) {
        append(BeatID(step.id, occurrence: next(step.id), author: turn), action, turn: turn)
    }

    mutating func append(
        _ id: BeatID, _ action: Beat.Action, turn: Int?, seconds: Int64? = nil, beside: [Int] = [],
        isPrivateRelease: Bool = false
    ) {
        guard isRun, laid.insert(id).inserted else { return }
        beats.append(
            Beat(
                id: id, stage: stage, action: action, leaders: leaders, cue: cue, seconds: seconds, beside: beside,
                turn: turn, needs: needs, isPrivateRelease: isPrivateRelease))
    }
}
