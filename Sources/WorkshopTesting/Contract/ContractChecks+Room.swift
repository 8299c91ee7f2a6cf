import Facilitation
import Workshop

extension ExerciseContract {
    /// Dots and piles need a list that was made before, of words, which all may read.
    static func checkLists(_ reading: Reading, _ violations: inout Violations) {
        for (place, question) in reading.questions {
            guard let list = question.dots?.list ?? question.piles?.list else { continue }
            let name = "\"\(question.key)\" lies on \"\(list)\""
            func add(_ sentence: String) { violations.add(.lists, reading.place(place), "\(name), \(sentence)") }
            let before = reading.questions.prefix { $0.question.key != question.key }
            guard let asked = before.last(where: { $0.question.key == list })?.question else {
                add("which is not asked before it. Ask that one first.")
                continue
            }
            if ![.line, .lines, .text].contains(asked.input) {
                add("which is no list of words. Ask for a Line or Lines.")
            }
            if asked.readBy != .circle { add("which not all may read. Let the circle read it, unsigned() if need be.") }
            if let dots = question.dots, dots.each < 1 { add("and nobody has a dot. Give each one or more.") }
        }
    }

    /// What a whole cohort does in one room: talk, raise hands, write slips without names, keep a sheet.
    static func checkRoom(_ reading: Reading, _ violations: inout Violations) {
        guard reading.setting.isCohort else { return }
        let shared = Set(reading.questions.filter { $0.question.of.isShared }.map(\.question.key))
        for place in reading.places {
            func add(_ sentence: String) { violations.add(.room, reading.place(place), sentence) }
            switch place.step.action {
            case .ask(let question): checkRoom(question, reading, place, &violations)
            case .formCircles(let size?) where size < 2:
                add("A table of \(size) is nobody's company. Seat two or more.")
            case .recall, .reviewPromises:
                add(
                    "\"\(place.step.id)\" brings back what few people said, and many are here. Leave it out where `isCohort`."
                )
            default: break
            }
            for key in place.needs where !shared.contains(key) {
                add(
                    "The wording depends on \"\(key)\", which nobody types for the room. Leave With out where `isCohort`."
                )
            }
        }
    }

    private static func checkRoom(
        _ question: Question, _ reading: Reading, _ place: Reading.Place, _ violations: inout Violations
    ) {
        func add(_ rule: ContractRule, _ sentence: String) {
            violations.add(rule, reading.place(place), "\"\(question.key)\" \(sentence)")
        }
        if question.of == .together {
            add(.room, "is one answer of a pair, and one answer is typed for the room. Ask everyone, read by the pair.")
        }
        if !question.of.isShared, question.readBy == .circle, let flaw = question.flawOfASlip { add(.room, flaw) }
        if question.readBy == .nobody, question.input != .scale, !question.isVote {
            add(.room, "is counted, and in a room hands are. Use Vote.")
        }
        if question.onlyIf != nil {
            add(.room, "depends on what one person answered, on paper. Ask all, where `isCohort`.")
        }
        guard question.mayReachLead else { return }
        if !question.of.isShared, question.readBy != .circle {
            add(.release, "stays on its author's sheet and reaches nobody. Leave out mayReach, or ask for a slip.")
        } else if !question.text.withNames.lowercased().contains("lead") {
            add(.release, "reaches the lead, and nobody is told before they write. Say so in its words.")
        }
    }
}

extension Question {
    /// Why what everybody hands in cannot be a slip; nil where it can.
    fileprivate var flawOfASlip: String? {
        switch input {
        case .line, .lines, .text:
            isUnsigned ? nil : "is handed in on slips, which carry no names. Add unsigned()."
        case .promise: "is a promise, and a slip has no name. Let its author alone read it, on their own sheet."
        case .choice, .choices, .scale: "is chosen for all to see. Use Vote, for which hands are counted."
        }
    }
}
