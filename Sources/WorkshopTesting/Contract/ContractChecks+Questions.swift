import Facilitation
import Workshop

extension ExerciseContract {
    static func checkIDs(_ reading: Reading, _ violations: inout Violations) {
        var steps: Set<String> = []
        var stages: Set<String> = []
        for stage in reading.stages where !stages.insert("\(stage.part.name)/\(stage.id)").inserted {
            violations.add(
                .ids, reading.name,
                "Two stages are called \"\(stage.id)\". Give one another title, or an id of its own.")
        }
        for place in reading.places {
            let id = place.step.id
            if StagePlan.hostIDs.contains(id) {
                violations.add(.ids, reading.place(place), "\"\(id)\" is an id of the host. Choose another.")
            }
            if !id.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ String($0).isKebabCase }) {
                violations.add(
                    .ids, reading.place(place), "\"\(id)\" is not an id. Use lower-case words joined by hyphens.")
            }
            if case .ask = place.step.action { continue }
            if case .cue = place.step.action { continue }
            if !steps.insert(id).inserted {
                violations.add(
                    .ids, reading.place(place),
                    "Two steps are called \"\(id)\", so that one is known by its place alone. Name them with `named:`.")
            }
        }
        for (place, question) in reading.questions {
            if steps.contains(question.key) {
                violations.add(
                    .ids, reading.place(place), "\"\(question.key)\" is a question and a step. Name the step otherwise."
                )
            }
        }
    }

    static func checkQuestions(_ reading: Reading, _ violations: inout Violations) {
        for (place, question) in reading.questions {
            func add(_ rule: ContractRule, _ sentence: String) {
                violations.add(rule, reading.place(place), "\"\(question.key)\" \(sentence)")
            }
            switch question.input {
            case .choice, .choices:
                if question.options.count < 2 {
                    add(.options, "has nothing to choose between. Give it two options or more.")
                }
                if Set(question.options.map(\.id)).count < question.options.count {
                    add(.options, "has two options of one id. Give each its own.")
                }
                for option in question.options where !option.id.isKebabCase {
                    add(.ids, "has an option \"\(option.id)\". Use lower-case words joined by hyphens.")
                }
                if question.options.contains(where: { $0.text.withNames.trimmed.isEmpty }) {
                    add(.worded, "has an option without words. Write what people read.")
                }
            case .scale:
                guard let scale = question.scale else {
                    add(.options, "has no scale. Give it a ScaleRange with words at both ends.")
                    break
                }
                if scale.steps.count < 2 { add(.options, "has a scale of one step. Give it two or more.") }
                if scale.low.withNames.trimmed.isEmpty || scale.high.withNames.trimmed.isEmpty {
                    add(.worded, "has a scale without words at an end. Say what the lowest and the highest step mean.")
                }
            case .line, .text, .lines, .promise:
                if question.readBy == .nobody {
                    add(.privacy, "is read by nobody, but words cannot be counted. Ask for a choice.")
                }
            }
            if let atMost = question.atMost, atMost < 1 { add(.options, "takes no item at all. Raise atMost.") }
            if question.of.isShared, question.readBy == .author || question.readBy == .nobody {
                add(.privacy, "is answered by all together, but not read by all. Ask each, or let all read it.")
            }
            if question.mayReachLead, !reading.card.mayBeReleased {
                add(.release, "may reach the lead, but the card says nothing here may. Take one of the two away.")
            }
            if question.mayReachLead, question.readBy == .nobody {
                add(
                    .release,
                    "is read by nobody and may reach the lead. Leave out mayReach: the counts reach them anyway.")
            }
            checkCondition(question, reading, place, &violations)
            checkSignature(question, reading, place, &violations)
        }
        checkReveals(reading, &violations)
    }

    /// Without names means that nobody saw who typed it, and that nothing brings it back under a name.
    private static func checkSignature(
        _ question: Question, _ reading: Reading, _ place: Reading.Place, _ violations: inout Violations
    ) {
        guard question.isUnsigned else { return }
        func add(_ sentence: String) {
            violations.add(.privacy, reading.place(place), "\"\(question.key)\" \(sentence)")
        }
        if question.of.isShared { add("is answered by all together, who have no name to hide. Leave out unsigned().") }
        if question.readBy == .author || question.readBy == .nobody {
            add("is read by nobody else, with a name or without. Leave out unsigned(), or let the circle read it.")
        }
        // In a room nobody's name is there to remember; an idea belongs on a board that later circles may read.
        if question.card != nil, question.card != .idea || !reading.setting.isCohort {
            add("is unsigned and remembered under its author's name. Leave out one of the two.")
        }
        if !reading.setting.isCohort, reading.setting.people > 1, !question.isBlind {
            add("is unsigned, but all see who types it. Add blind(), and a Reveal after it.")
        }
    }

    private static func checkCondition(
        _ question: Question, _ reading: Reading, _ place: Reading.Place, _ violations: inout Violations
    ) {
        guard let condition = question.onlyIf else { return }
        let name = "\"\(question.key)\" depends on \"\(condition.key)\""
        let before = reading.questions.prefix { $0.question.key != question.key }
        guard let asked = before.last(where: { $0.question.key == condition.key })?.question else {
            violations.add(.people, reading.place(place), "\(name), which is not asked before it. Ask that one first.")
            return
        }
        for option in condition.options where !asked.options.contains(where: { $0.id == option }) {
            violations.add(
                .options, reading.place(place), "\(name), which has no option \"\(option)\". Name one it has.")
        }
        let isOwn = question.readBy == .author || question.readBy == .nobody
        if asked.readBy == .author || asked.readBy == .nobody, !isOwn {
            violations.add(
                .privacy, reading.place(place),
                "\(name), an answer for one person's eyes: asking tells it. Let only its author read this one too.")
        }
    }

    private static func checkReveals(_ reading: Reading, _ violations: inout Violations) {
        var asked: [String: Question] = [:]
        var hidden: [String: Reading.Place] = [:]
        for place in reading.places {
            if case .ask(let question) = place.step.action {
                asked[question.key] = question
                if question.isBlind { hidden[question.key] = place }
            }
            guard case .reveal(let keys) = place.step.action else { continue }
            for key in keys {
                hidden[key] = nil
                switch asked[key]?.readBy {
                case nil:
                    violations.add(
                        .people, reading.place(place),
                        "It reveals \"\(key)\", which is not asked before it. Ask that first.")
                case .author, .nobody:
                    if asked[key]?.isVote == true { continue }
                    violations.add(
                        .privacy, reading.place(place),
                        "It reveals \"\(key)\", which not all may read. Let the pair or the circle read it and use blind()."
                    )
                case .pair, .circle: break
                }
            }
        }
        for (key, place) in hidden.sorted(by: { $0.key < $1.key }) {
            violations.add(
                .privacy, reading.place(place), "\"\(key)\" is answered blind and never revealed. Add Reveal after it.")
        }
    }

    static func checkSameQuestions(_ exercise: RegisteredExercise, _ violations: inout Violations) {
        var meanings: [String: (Question, String)] = [:]
        for setting in settings(of: exercise) {
            let reading = Reading(exercise, in: setting)
            for (place, question) in reading.questions {
                guard let (known, where_) = meanings[question.key] else {
                    meanings[question.key] = (question, reading.name)
                    continue
                }
                let isSame =
                    known.input == question.input && known.readBy == question.readBy
                    && known.version == question.version && known.options.map(\.id) == question.options.map(\.id)
                    && known.scale?.steps == question.scale?.steps
                if !isSame {
                    violations.add(
                        .sameQuestion, reading.place(place),
                        "\"\(question.key)\" is another question in \(where_). Give one of them a key of its own.")
                }
            }
        }
    }
}

extension String {
    /// Whether the text is lower-case words joined by hyphens.
    var isKebabCase: Bool {
        !isEmpty
            && split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty && word.allSatisfy { $0.isNumber || ($0.isLetter && $0.lowercased() == String($0)) }
            }
    }
}
