import Facilitation
import Workshop

extension ExerciseContract {
    static func checkMinutes(_ reading: Reading, _ violations: inout Violations) {
        for stage in reading.stages where stage.minutes < 1 {
            violations.add(
                .minutes, reading.name, "The stage \"\(stage.id)\" takes \(stage.minutes) minutes. Give it one or more."
            )
        }
        var turns: [String: (stage: Stage, minutes: Int)] = [:]
        for place in reading.places {
            guard case .talk(let talking) = place.step.action, talking.inTurns, let each = talking.minutesEach else {
                continue
            }
            let key = "\(place.stage.part.name)/\(place.stage.id)"
            turns[key, default: (place.stage, 0)].minutes += each * place.times * reading.speakers(at: place)
            if each < 1 {
                violations.add(.minutes, reading.place(place), "A turn takes \(each) minutes. Give it one or more.")
            }
        }
        for (_, turn) in turns.sorted(by: { $0.key < $1.key }) where turn.minutes > turn.stage.minutes {
            violations.add(
                .minutes, reading.name,
                "The turns of \"\(turn.stage.id)\" take \(turn.minutes) minutes and the stage \(turn.stage.minutes). Make it longer, or the turns shorter."
            )
        }
    }

    static func checkPeople(_ reading: Reading, _ violations: inout Violations) {
        for place in reading.places {
            guard case .talk(let talking) = place.step.action, let first = talking.first else { continue }
            checkFirst(first, reading, place.stage.id, &violations)
        }
        for stage in reading.stages { for step in stage.steps { checkTurns(step, reading, stage.id, &violations) } }
        for (place, question) in reading.questions {
            let isPair = reading.card.company == .pair
            let isCircle = reading.setting.isCohort || ["circle", "cohort"].contains(reading.card.company.name)
            if question.of == .circle, !isCircle {
                violations.add(
                    .people, reading.place(place),
                    "\"\(question.key)\" asks the circle, and there is none. Ask them together.")
            }
            if question.of == .together, isCircle, !isPair {
                violations.add(
                    .people, reading.place(place),
                    "\"\(question.key)\" asks a pair, and this is a circle. Ask the circle.")
            }
            if question.readBy == .pair, isCircle, !isPair {
                violations.add(
                    .people, reading.place(place),
                    "\"\(question.key)\" is read by a pair, and this is a circle. Let the circle read it.")
            }
            if question.readBy == .circle, !isCircle {
                violations.add(
                    .people, reading.place(place),
                    "\"\(question.key)\" is read by a circle, and there is none. Let the pair read it.")
            }
        }
    }

    private static func checkTurns(_ step: Step, _ reading: Reading, _ stage: String, _ violations: inout Violations) {
        switch step.action {
        case .eachPerson(let first, let steps):
            if let first { checkFirst(first, reading, stage, &violations) }
            for inner in steps { checkTurns(inner, reading, stage, &violations) }
        case .rounds(_, let steps): for inner in steps { checkTurns(inner, reading, stage, &violations) }
        case .with(_, let build): for inner in build(nil) { checkTurns(inner, reading, stage, &violations) }
        default: break
        }
    }

    private static func checkFirst(_ first: First, _ reading: Reading, _ stage: String, _ violations: inout Violations)
    {
        guard reading.card.company != .pair else { return }
        violations.add(
            .people, "\(reading.name), stage \"\(stage)\"",
            "The \(first.rawValue) begins in \"\(stage)\", and only a pair has one. Leave out `first`, or draw an order."
        )
    }

    /// Earlier answers change wording only: the same steps whatever was answered, in the same order.
    static func checkWordingOnly(_ reading: Reading, _ violations: inout Violations) {
        for stage in reading.stages { for step in stage.steps { checkWith(step, reading, stage, &violations) } }
    }

    private static func checkWith(_ step: Step, _ reading: Reading, _ stage: Stage, _ violations: inout Violations) {
        switch step.action {
        case .eachPerson(_, let steps), .rounds(_, let steps):
            for inner in steps { checkWith(inner, reading, stage, &violations) }
        case .with(let key, let build):
            let place = "\(reading.name), stage \"\(stage.id)\", With(\"\(key)\")"
            let plain = build(nil)
            for inner in plain { checkWith(inner, reading, stage, &violations) }
            guard let question = reading.questions.first(where: { $0.question.key == key })?.question else {
                violations.add(
                    .people, place,
                    "The wording depends on \"\(key)\", which is not asked here. Ask it, or leave With out.")
                return
            }
            if question.readBy == .nobody || (question.readBy == .author && reading.setting.people > 1) {
                violations.add(
                    .privacy, place,
                    "The wording depends on \"\(key)\", which not all may read: it never would. Leave With out.")
            }
            let signature = plain.map(\.signature)
            if question.examples.contains(where: { build($0).map(\.signature) != signature }) {
                violations.add(
                    .wordingOnly, place,
                    "The answer to \"\(key)\" changes more than words. Keep ids, kinds, readers and minutes the same.")
            }
        default: break
        }
    }
}

extension Question {
    /// Answers of its kind, ordinary and odd.
    fileprivate var examples: [Answer] {
        switch input {
        case .line: ["", "x", "a longer line", "1", "\u{1F600}"].map(Answer.line)
        case .text: ["", "two\nlines"].map(Answer.text)
        case .lines: [[], ["one"], ["one", "two", "three", "four"]].map(Answer.lines)
        case .scale: (scale?.steps ?? 1...5).map(Answer.scale)
        case .choice: (options.map(\.id) + ["unknown"]).map(Answer.choice)
        case .choices: ([[]] + options.map { [$0.id] } + [options.map(\.id)]).map(Answer.choices)
        case .promise: [.promise(Promise(owner: "Amara", action: "x", by: CivilDate(dayNumber: 22_000)))]
        }
    }
}

extension Step {
    /// Everything about a step but its words.
    fileprivate var signature: String {
        switch action {
        case .say: "\(id) say"
        case .cue: "\(id) cue"
        case .talk(let talking):
            "\(id) talk \(String(describing: talking.first)) \(talking.inTurns) \(String(describing: talking.minutesEach)) \(talking.others.count)"
        case .ask(let question):
            """
            \(id) ask \(question.key) \(question.version) \(question.input) \(question.of) \(question.readBy) \
            \(question.isCounted) \(question.mayReachLead) \(question.isKeptByDefault) \(question.isBlind) \
            \(question.options.map(\.id)) \(String(describing: question.scale?.steps)) \
            \(String(describing: question.atMost)) \(String(describing: question.card)) \
            \(String(describing: question.onlyIf)) \(question.isVote) \(question.isUnsigned) \(question.others.count)
            """
        case .swapSeats: "\(id) swap"
        case .reveal(let keys): "\(id) reveal \(keys)"
        case .recall(let kinds): "\(id) recall \(kinds)"
        case .reviewPromises: "\(id) promises"
        case .opening: "\(id) opening"
        case .releaseReview: "\(id) release"
        case .formCircles: "\(id) circles"
        case .eachPerson(let first, let steps): "\(id) each \(String(describing: first)) \(steps.map(\.signature))"
        case .rounds(let count, let steps): "\(id) rounds \(count) \(steps.map(\.signature))"
        case .with(let key, let build): "\(id) with \(key) \(build(nil).map(\.signature))"
        }
    }
}
