package import Workshop

/// The stages of an exercise in one setting, with what the host adds to every exercise.
package struct StagePlan: Sendable {
    /// The parts, in order; empty where the exercise is run in one go.
    package var parts: [String]
    /// Every stage of every part, in order, with its minutes in this setting.
    package var stages: [Stage]

    /// Ids that only the host may use.
    package static let hostIDs: Set<String> = [
        "release", "keep", "opening", "opener", "learned-here", "next-meeting", "promises",
    ]

    /// Reads the stages of an exercise and adds the opening, the close and what goes between.
    ///
    /// - Parameters:
    ///   - exercise: the exercise.
    ///   - setting: how it is run.
    package init(_ exercise: any Exercise, in setting: Setting) {
        let card = exercise.card
        let reader: Reader = setting.partnerIsAway && card.audience == .circle ? .author : card.audience
        var stages = exercise.stages(in: setting)
        if !card.mayBeReleased {
            for index in stages.indices { stages[index].steps = stages[index].steps.map(\.unreleasable) }
        }
        if setting.isRemote {
            for index in stages.indices { stages[index].minutes = (stages[index].minutes * 6 + 4) / 5 }
        }
        var parts: [String] = []
        for stage in stages where !parts.contains(stage.part.name) { parts.append(stage.part.name) }
        if card.parts.isEmpty && parts.count <= 1 { parts = [] }
        self.parts = parts
        let partNames = parts.isEmpty ? [stages.first?.part.name ?? Part.live.name] : parts
        let meetings = partNames.contains(Part.live.name) ? [Part.live.name] : partNames
        let asksLearning = stages.contains { $0.steps.contains { $0.asksForLearning } }
        for name in partNames {
            guard let first = stages.firstIndex(where: { $0.part.name == name }),
                let last = stages.lastIndex(where: { $0.part.name == name })
            else { continue }
            let inPart = stages.indices.filter { stages[$0].part.name == name }.flatMap { stages[$0].steps }
            var opening = [Step(.opening, id: "opening")]
            if card.company == .pair, setting.people > 1, !setting.partnerIsAway, inPart.contains(where: \.needsOpener)
            {
                opening.append(Self.opener.step)
            }
            var closing: [Step] = []
            if meetings.contains(name) {
                if !asksLearning, name == meetings.last { closing.append(Self.learned(card, reader, setting).step) }
            }
            // In a room nobody is asked afterwards: what people hand in is what may be told.
            if !setting.isCohort, inPart.contains(where: \.mayReachLead) || card.mayBeReleased && !closing.isEmpty {
                closing.append(Step(.releaseReview, id: "release"))
            }
            if meetings.contains(name) { closing.append(Self.nextMeeting(reader).step) }
            stages[last].steps += closing
            stages[first].steps.insert(contentsOf: opening, at: 0)
        }
        self.stages = stages
    }

    /// How long it takes in minutes: the meeting itself where there is one, else everything.
    package var minutes: Int {
        let live = stages.filter { $0.part == .live }
        return (live.isEmpty ? stages : live).reduce(0) { $0 + $1.minutes }
    }

    /// The stages of one part, or all where the exercise has none.
    package func stages(of part: String?) -> [Stage] {
        guard let part, parts.contains(part) else { return stages }
        return stages.filter { $0.part.name == part }
    }

    private static let opener = Ask(
        "Some questions go better when the person with more say over the other's work opens. Who would rather begin?",
        for: Key("opener", of: Choice.self),
        [
            Option("mentor", "\(name: .mentor)"), Option("protege", "\(name: .protege)"),
            Option("neither", "It makes no difference to us"),
        ], of: .together, readBy: .pair
    ).notKept()

    private static func learned(_ card: Card, _ reader: Reader, _ setting: Setting) -> Ask {
        let key = Key("learned-here", of: Line.self)
        if setting.isCohort {
            return Ask("On your own sheet: one thing I learned today.", for: key, of: .everyone, readBy: .author)
        }
        return Ask(
            "One thing I learned today:", for: key, of: .everyone, readBy: reader,
            mayReach: card.mayBeReleased ? .lead : nil
        ).remembered(as: .learning)
    }

    private static func nextMeeting(_ reader: Reader) -> Ask {
        let asked: Asked = reader == .circle ? .circle : reader == .pair ? .together : .everyone
        return Ask(
            "When do you meet next? A date, or words such as \"in 3 weeks\".", for: Key("next-meeting", of: Line.self),
            of: asked, readBy: reader)
    }
}

extension Card {
    /// Whether there is a form for a whole cohort in one room.
    package var hasRoomForm: Bool {
        if case .cohort = company { return true }
        return variants.contains(.cohort)
    }

    /// Who reads what is said in this exercise, unless a question says otherwise.
    package var audience: Reader {
        switch company {
        case .solo: .author
        case .pair: .pair
        case .circle, .cohort: .circle
        }
    }
}

extension Step {
    /// This step and every step inside it, with `With` taken as if nothing had been answered.
    package var flattened: [Step] {
        switch action {
        case .eachPerson(_, let steps), .rounds(_, let steps): steps.flatMap(\.flattened)
        case .with(_, let build): build(nil).flatMap(\.flattened)
        default: [self]
        }
    }

    var asksForLearning: Bool {
        flattened.contains { step in
            guard case .ask(let question) = step.action else { return false }
            return question.card == .learning && question.of == .everyone
        }
    }

    var mayReachLead: Bool {
        flattened.contains { step in
            guard case .ask(let question) = step.action else { return false }
            return question.mayReachLead
        }
    }

    /// Whether someone has to say who would rather open.
    var needsOpener: Bool {
        switch action {
        case .talk(let talking): talking.first == .opener || talking.first == .other
        case .eachPerson(let first, let steps):
            first == .opener || first == .other || steps.contains(where: \.needsOpener)
        case .rounds(_, let steps): steps.contains(where: \.needsOpener)
        case .with(_, let build): build(nil).contains(where: \.needsOpener)
        default: false
        }
    }

    /// The step with no question in it that may reach the programme lead.
    var unreleasable: Step {
        var step = self
        switch action {
        case .ask(var question):
            question.mayReachLead = false
            step.action = .ask(question)
        case .eachPerson(let first, let steps): step.action = .eachPerson(first, steps.map(\.unreleasable))
        case .rounds(let count, let steps): step.action = .rounds(count, steps.map(\.unreleasable))
        case .with(let key, let build): step.action = .with(key) { build($0).map(\.unreleasable) }
        default: break
        }
        return step
    }
}
