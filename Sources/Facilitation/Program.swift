package import Workshop

/// An exercise laid out for the people of one session: every beat in order.
///
/// The same setup, context and earlier answers always give the same beats.
package struct Program: Sendable {
    /// Every beat of the part that is run, in order.
    package var beats: [Beat]
    /// The stages of that part.
    package var stages: [Stage]

    /// Lays out an exercise.
    ///
    /// - Parameters:
    ///   - plan: the stages of the exercise in this setting.
    ///   - setup: who takes part, and in which part.
    ///   - context: the promises and cards of the people here.
    ///   - state: what was answered so far, for wordings that depend on it and for the release review.
    package init(_ plan: StagePlan, setup: SessionSetup, context: SessionContext, state: SessionState) {
        var layout = ProgramLayout(setup: setup, context: context, state: state)
        stages = plan.stages(of: setup.part)
        let wanted = Set(stages.map(\.id))
        for stage in plan.stages {
            layout.lay(stage, isRun: setup.part == nil || stage.part.name == setup.part && wanted.contains(stage.id))
        }
        beats = layout.beats
    }
}

/// Lays out one stage after the other.
struct ProgramLayout {
    let setup: SessionSetup
    let context: SessionContext
    let state: SessionState
    private(set) var beats: [Beat] = []

    private var occurrences: [String: Int] = [:]
    private var leaders: [Int]
    private var stage = -1
    private var stageMinutes = 0
    private var cue: Prose?
    private var isRun = true
    private var reviewed: [Beat] = []

    init(setup: SessionSetup, context: SessionContext, state: SessionState) {
        self.setup = setup
        self.context = context
        self.state = state
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
        case .say(let text): add(step, .say(text), author: only)
        case .cue(let text): cue = text
        case .talk(let talking): lay(talking, step, only: only)
        case .ask(let question): lay(question, step, only: only)
        case .swapSeats:
            if isRun { leaders = everyone.filter { !leaders.contains($0) } }
            add(step, .swapSeats, author: only)
        case .reveal(let keys): add(step, .reveal(keys.compactMap(laidQuestion)), author: only)
        case .recall(let kinds): add(step, .recall(kinds), author: only)
        case .reviewPromises:
            for open in context.openPromises {
                append(BeatID("\(step.id).\(open.number)"), .promise(open))
            }
        case .opening: add(step, .opening, author: nil)
        case .releaseReview: layReview(step)
        case .formCircles: add(step, .draw, author: nil)
        case .eachPerson(let first, let steps):
            for author in order(first) where only == nil || only == author {
                let before = occurrences
                for inner in steps { lay(inner, only: author) }
                if author != order(first).last { occurrences = before }
            }
        case .rounds(let count, let steps):
            for _ in 0..<max(0, count) { for inner in steps { lay(inner, only: only) } }
        case .with(let key, let build):
            for inner in build(state.answer(under: key)) { lay(inner, only: only) }
        }
    }

    private mutating func lay(_ talking: Talking, _ step: Step, only: Int?) {
        guard talking.inTurns, only == nil, everyone.count > 1 else {
            add(step, .talk(talking, speaker: only), author: only)
            return
        }
        let occurrence = next(step.id)
        let share = talking.minutesEach.map { Int64($0) * (setup.setting.isRemote ? 72 : 60) }
        let seconds = share ?? Int64(stageMinutes * 60 / everyone.count)
        for speaker in order(talking.first) {
            append(
                BeatID(step.id, occurrence: occurrence, author: speaker), .talk(talking, speaker: speaker),
                seconds: seconds)
        }
    }

    private mutating func lay(_ question: Question, _ step: Step, only: Int?) {
        let occurrence = next(step.id)
        if question.of.isShared {
            guard !everyone.isEmpty else { return }
            append(BeatID(step.id, occurrence: occurrence), .ask(question, author: nil))
            return
        }
        let authors = people(question.of).filter { only == nil || question.of != .everyone || $0 == only }
        for author in authors {
            append(BeatID(step.id, occurrence: occurrence, author: author), .ask(question, author: author))
        }
    }

    private mutating func layReview(_ step: Step) {
        guard isRun else { return }
        let occurrence = next(step.id)
        let asks = beats
        for author in everyone {
            var items: [Beat] = []
            for beat in asks {
                guard case .ask(let question, _) = beat.action, question.mayReachLead,
                    let item = state.item(beat.id), item.authors(among: setup.participants).contains(author)
                else { continue }
                let base = occurrence > 1 ? "\(step.id)#\(occurrence)" : step.id
                var release = Beat(
                    id: BeatID("\(base):\(beat.id)", author: author), stage: stage,
                    action: .release(item: beat.id, question, author: author), leaders: leaders, cue: cue)
                release.isPrivateRelease = everyone.count > 1 && (question.readBy == .author || everyone.count < 4)
                items.append(release)
            }
            beats += items
        }
    }

    /// Puts the questions of a stage that need the keyboard to change hands side by side, person by person.
    private mutating func gather(from start: Int) {
        guard everyone.count > 1, let first = beats[start...].firstIndex(where: { $0.ownEyes != nil }) else {
            keepForOne(from: start)
            return
        }
        let apart = beats[start...].filter { $0.ownEyes != nil }
        let releases = apart.filter(\.isPrivateRelease)
        let questions = apart.filter { !$0.isPrivateRelease }
        var tail = Array(beats[first...].filter { $0.ownEyes == nil })
        if !releases.isEmpty, let index = tail.firstIndex(where: { $0.id.question.hasPrefix("next-meeting") }) {
            tail.insert(contentsOf: batches(releases, name: "release"), at: index)
        } else {
            tail += batches(releases, name: "release")
        }
        beats = Array(beats[..<first]) + batches(questions, name: "own-eyes") + tail
    }

    private func batches(_ apart: [Beat], name: String) -> [Beat] {
        guard let sample = apart.first else { return [] }
        var result: [Beat] = []
        for author in everyone {
            let own = apart.filter { $0.ownEyes == author }
            guard let first = own.first else { continue }
            var over = first
            over.id = BeatID("\(stage).\(name).hand-over", author: author)
            over.action = .handOver(to: author, first.handOver)
            result.append(over)
            result += own
            if own.contains(where: \.needsKeep) {
                var keep = first
                keep.id = BeatID("\(stage).keep", author: author)
                keep.action = .keep(author: author)
                result.append(keep)
            }
        }
        var back = sample
        back.id = BeatID("\(stage).\(name).hand-back")
        back.action = .handBack
        back.isPrivateRelease = false
        return result + [back]
    }

    private mutating func keepForOne(from start: Int) {
        guard everyone.count == 1, let last = beats[start...].lastIndex(where: \.needsKeep) else { return }
        var keep = beats[last]
        keep.id = BeatID("\(stage).keep", author: 0)
        keep.action = .keep(author: 0)
        beats.insert(keep, at: last + 1)
    }

    private var everyone: [Int] { Array(setup.participants.indices) }

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
        let base = state.drawnOrder.flatMap { Set($0) == Set(everyone) ? $0 : nil } ?? everyone
        guard let first else { return base }
        let opener = state.opener(among: setup.participants) ?? base.first
        let starts: [Int] =
            switch first {
            case .opener: base.filter { $0 == opener }
            case .other: base.filter { $0 != opener }
            case .mentor: people(.mentor)
            case .protege: people(.protege)
            case .leader: leaders
            case .learner: people(.learner)
            }
        return starts + base.filter { !starts.contains($0) }
    }

    private func laidQuestion(_ key: String) -> Question? {
        for beat in beats { if case .ask(let question, _) = beat.action, question.key == key { return question } }
        return nil
    }

    private mutating func next(_ id: String) -> Int {
        occurrences[id, default: 0] += 1
        return occurrences[id, default: 1]
    }

    private mutating func add(_ step: Step, _ action: Beat.Action, author: Int?) {
        append(BeatID(step.id, occurrence: next(step.id), author: author), action)
    }

    private mutating func append(_ id: BeatID, _ action: Beat.Action, seconds: Int64? = nil) {
        guard isRun else { return }
        beats.append(Beat(id: id, stage: stage, action: action, leaders: leaders, cue: cue, seconds: seconds))
    }
}

extension Beat {
    fileprivate var handOver: HandOver {
        switch action {
        case .release: .release
        case .ask(let question, _): question.isBlind ? .blind : .ownEyes
        default: .ownEyes
        }
    }

    fileprivate var needsKeep: Bool {
        guard case .ask(let question, _) = action else { return false }
        return question.readBy == .author && !question.isKeptByDefault
    }
}
