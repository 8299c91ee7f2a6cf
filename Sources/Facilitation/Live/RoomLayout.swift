import Workshop

/// Lays out the steps of one exercise for a room.
struct RoomLayout {
    let block: Int
    let wish: Agenda.ExerciseWish
    let form: RoomForm
    let people: Int
    let vocabulary: Vocabulary
    /// The charter, where this exercise is to open with it; nil where an earlier one did.
    let opening: [String]?

    private var made: [RoomStep] = []
    private var occurrences: [String: Int] = [:]
    private var groups = RoomStep.Groups.room
    private var groupSize: Int
    private var cue = ""
    private var stage = Stage("", minutes: 0) { [] as [Step] }
    private var stageIndex = 0
    private var stageCount = 0
    private var round: Int?
    private var hasSheets = true
    private var mayBeReleased = true

    init(
        block: Int, wish: Agenda.ExerciseWish, form: RoomForm, people: Int, vocabulary: Vocabulary, opening: [String]?
    ) {
        self.block = block
        self.wish = wish
        self.form = form
        self.people = people
        self.vocabulary = vocabulary
        self.opening = opening
        groupSize = form == .pairs ? 2 : form == .alone ? 1 : wish.circles?.size ?? max(1, people)
    }

    /// The steps, every round of circles with steps of its own.
    mutating func steps(of exercise: any Exercise) -> [RoomStep] {
        let setting = form.setting(exercise.card, wish, people: people)
        mayBeReleased = exercise.card.mayBeReleased
        hasSheets = exercise.card.canBePrinted
        let plan = StagePlan(exercise, in: setting)
        let part = wish.part ?? (plan.parts.contains(Part.live.name) ? Part.live.name : nil)
        let stages = plan.stages(of: part)
        if form == .circles { groupSize = setting.people }
        let rounds = max(1, wish.circles?.rounds ?? 1)
        stageCount = stages.count * rounds
        for number in 0..<rounds {
            round = wish.circles == nil ? nil : number
            for (index, stage) in stages.enumerated() {
                begin(stage, index: number * stages.count + index)
                let seatsFirst =
                    index == 0 && (form == .circles || (wish.circles != nil && !exercise.seatsPeople(in: setting)))
                if seatsFirst { add("seats", .seats(wish.circles?.size ?? groupSize), text: "") }
                if form == .plenary { for step in stage.steps { lay(step) } } else { layWhole(stage) }
            }
        }
        return made
    }

    private mutating func begin(_ stage: Stage, index: Int) {
        self.stage = stage
        stageIndex = index
        cue = ""
        groups = form.groups
    }

    /// A stage that people go through by themselves, from their hand-outs.
    private mutating func layWhole(_ stage: Stage) {
        // What is about the console itself makes no sense on a wall, and has no sheets.
        guard hasSheets else { return add(stage.id, .talk, text: "At keyboards of your own: run \(wish.slug)") }
        let steps = stage.steps.flatMap(\.flattened)
        cue = steps.compactMap { if case .cue(let cue) = $0.action { words(cue) } else { nil } }.joined(separator: " ")
        var spoken: [String] = []
        var asks = false
        var turns: RoomStep.Task?
        for step in steps {
            switch step.action {
            case .say(let text): spoken.append(words(text))
            case .talk(let talking):
                spoken.append(words(talking.text))
                if talking.inTurns { turns = turns ?? self.turns(talking) }
            case .ask(let question): asks = asks || !StagePlan.hostIDs.contains(question.key)
            default: break
            }
        }
        let text = (spoken.prefix(2) + (asks ? ["The questions are on your sheets."] : [])).joined(separator: "\n")
        add(stage.id, turns ?? (asks ? .sheet : .talk), text: text)
    }

    private func turns(_ talking: Talking) -> RoomStep.Task {
        let share = stage.minutes * 60 / max(1, groupSize)
        return .turns(seconds: talking.minutesEach.map { $0 * 60 } ?? share, each: groupSize)
    }

    private mutating func lay(_ step: Step) {
        switch step.action {
        case .say(let text): add(step.id, .talk, text: words(text))
        case .cue(let text): cue = words(text)
        case .talk(let talking): lay(talking, step)
        case .ask(let question): lay(question, step)
        case .swapSeats: add(step.id, .talk, text: words("The \(.leader) and the \(.learner) change seats."))
        case .reveal(let keys): add(step.id, .reveal(keys.compactMap(latest)), text: "")
        case .formCircles(let size):
            groupSize = wish.circles?.size ?? size ?? groupSize
            groups = .circles
            add(step.id, .seats(wish.circles?.size ?? size), text: "")
        case .eachPerson(_, let steps): for inner in steps { lay(inner) }
        case .rounds(let count, let steps):
            for _ in 0..<max(0, count) { for inner in steps { lay(inner) } }
        case .with(_, let build): for inner in build(nil) { lay(inner) }
        case .opening:
            guard let opening else { return }
            add(step.id, .talk, text: (opening + [Self.whatIsKept]).joined(separator: "\n"))
        // Nobody says at this keyboard what may be told: what is handed in is what may be told.
        case .recall, .reviewPromises, .releaseReview: break
        }
    }

    /// Once people sit at tables, turns are taken there; everything else is for the whole room.
    private mutating func lay(_ talking: Talking, _ step: Step) {
        guard talking.inTurns else { return add(step.id, .talk, text: words(talking.text)) }
        let room = groups
        let isSeated = made.contains { if case .seats = $0.task { true } else { false } }
        if isSeated { groups = .circles }
        add(step.id, turns(talking), text: words(talking.text))
        groups = room
    }

    private static let whatIsKept = """
        What you hand in is typed without names. Hands and numbers are only counted; whoever leads the programme may \
        read the counts, never of fewer than five people. What stays on your own sheet stays yours. You may pass at \
        any time.
        """

    private mutating func lay(_ question: Question, _ step: Step) {
        let text = words(question.text)
        add(
            step.id, task(question), text: text, key: question.key,
            mayReachLead: question.mayReachLead && mayBeReleased)
        guard let last = made.indices.last else { return }
        made[last].label = question.noting.label.map(words) ?? ""
        made[last].card = question.card
        made[last].version = question.version
    }

    private func task(_ question: Question) -> RoomStep.Task {
        if let dots = question.dots { return latest(dots.list).map { .dots(list: $0, each: dots.each) } ?? .talk }
        if let piles = question.piles {
            return latest(piles.list).map { .piles(list: $0, headings: piles.headings.map(words)) } ?? .talk
        }
        if question.of.isShared { return .answer(atMost: question.input == .lines ? question.atMost : 1) }
        if !question.options.isEmpty, question.isVote || question.readBy == .nobody {
            return .hands(question.options.map { RoomStep.Choice(id: $0.id, text: words($0.text)) })
        }
        if question.readBy == .nobody, let scale = question.scale {
            return .numbers(scale.steps, low: words(scale.low), high: words(scale.high))
        }
        let isHost = StagePlan.hostIDs.contains(question.key)
        guard question.readBy == .circle, !isHost, question.input != .promise else { return .sheet }
        return .slips(atMost: question.input == .lines ? question.atMost : 1)
    }

    /// The name of the latest step that asked a question.
    private func latest(_ key: String) -> String? {
        made.last { $0.key == key }?.id
    }

    /// The words for people who have pens and no keyboard.
    private func words(_ prose: Prose) -> String {
        prose.onPaper.text(in: vocabulary)
    }

    private mutating func add(
        _ id: String, _ task: RoomStep.Task, text: String, key: String = "", mayReachLead: Bool = false
    ) {
        occurrences[id, default: 0] += 1
        let occurrence = occurrences[id, default: 1]
        made.append(
            RoomStep(
                id: "\(block)." + (occurrence == 1 ? id : "\(id)#\(occurrence)"), key: key, stage: words(stage.title),
                stageIndex: stageIndex, stageCount: stageCount, stageSeconds: stage.minutes * 60, text: text, cue: cue,
                task: task, groups: groups, round: round, mayReachLead: mayReachLead))
    }
}

extension Exercise {
    /// Whether a stage says itself when people sit down at tables.
    fileprivate func seatsPeople(in setting: Setting) -> Bool {
        stages(in: setting).contains { stage in
            stage.steps.flatMap(\.flattened).contains { step in
                if case .formCircles = step.action { true } else { false }
            }
        }
    }
}
