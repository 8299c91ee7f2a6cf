import Facilitation
import Workshop

/// Turns the steps of stages into what stands on a sheet, one after the other.
struct HandoutSteps {
    private let matter: HandoutMatter
    private let reader: HandoutReader
    private let words: HandoutWords
    private var seats = SeatWalk()
    /// The questions that are answered on slips, in their order.
    private(set) var slips: [Question] = []
    /// The letters of slips to which nothing points yet.
    private var letters: [String] = []

    init(_ matter: HandoutMatter, for reader: HandoutReader) {
        self.matter = matter
        self.reader = reader
        words = HandoutWords(matter)
    }

    /// What stands below the heading of a stage.
    mutating func blocks(of stage: Stage) -> [Block] {
        var result: [Block] = []
        for step in stage.steps {
            let earlier = letters
            letters = []
            let blocks = blocks(step, in: stage)
            if blocks.isEmpty {
                letters = earlier + letters
            } else {
                result += pointer(to: earlier) + blocks
            }
        }
        defer { letters = [] }
        return result + pointer(to: letters)
    }

    /// Where the slips are that are filled in now.
    private func pointer(to letters: [String]) -> [Block] {
        guard !letters.isEmpty else { return [] }
        return letters.count == 1
            ? [.does("Slip \(letters[0]),", "at the end of this sheet: fill it in, tear it off and fold it.")]
            : [
                .does(
                    "Slips \(letters.spoken),", "at the end of this sheet: fill them in, tear them off and fold them.")
            ]
    }

    private mutating func blocks(_ step: Step, in stage: Stage) -> [Block] {
        switch step.action {
        case .cue, .opening: return []
        case .say(let prose): return [.paragraph(matter.text(prose))]
        case .talk(let talking): return [talk(talking, step.id, in: stage)]
        case .ask(let question):
            let isAsked = seats.reaches(step, reader)
            return isAsked ? ask(question) : []
        case .swapSeats:
            _ = seats.reaches(step, reader)
            return [.does("Change seats.", swapped)]
        case .reveal(let keys): return reveal(keys)
        case .recall(let kinds):
            return [
                .does(
                    "Look back",
                    "at \(HandoutWords.recalled(kinds)). Nothing written down yet? Say it in a sentence each.")
            ]
        case .reviewPromises:
            return [
                .does(
                    "Look back",
                    "at the promises that are still open, one by one: done, moved to another day, or let go?"
                )
            ]
        case .releaseReview: return release
        case .formCircles(let size): return [seating(size)]
        case .eachPerson(let first, let steps):
            let order = first.map { " " + words.begins($0) } ?? ""
            return [.does("One after the other.", "The next lines are about one of you at a time." + order)]
                + steps.flatMap { blocks($0, in: stage) }
        case .rounds(let count, let steps):
            return (0..<max(0, count)).flatMap { round in
                [.heading(level: 3, "Round \(round + 1) of \(count)")] + steps.flatMap { blocks($0, in: stage) }
            }
        case .with(_, let build): return build(nil).flatMap { blocks($0, in: stage) }
        }
    }

    private func talk(_ talking: Talking, _ id: String, in stage: Stage) -> Block {
        let text = matter.text(talking.text)
        let isOpen = text.last.map { $0.isLetter || $0.isNumber } ?? false
        let begins = talking.first.map { (isOpen ? ". " : " ") + words.begins($0) } ?? ""
        guard talking.inTurns else { return .paragraph(text + begins) }
        return .does(
            "In turns, \(matter.times.turns(talking, step: id, in: stage)).", text + begins)
    }

    private mutating func ask(_ question: Question) -> [Block] {
        if question.isOnSlip(inRoom: matter.isRoom) {
            slips.append(question)
            letters.append(matter.slipLetters[question.key] ?? "")
            return []
        }
        if matter.isRoom, question.isVote {
            return [
                .section(
                    [
                        .does(
                            "Hands up",
                            "for \(question.input == .choices ? "any" : "one") of these. " + matter.text(question.text)),
                        .bullets(question.options.map { ListItem([.text(matter.text($0.text))]) }),
                    ], as: .question)
            ]
        }
        if let dots = question.dots {
            let count = dots.each == 1 ? "one dot" : "\(dots.each) dots"
            return [.does("Dots: you have \(count).", matter.text(question.text))]
        }
        if let piles = question.piles {
            let headings = piles.headings.map { ListItem([.text(matter.text($0))]) }
            return [.does("Sort.", matter.text(question.text))] + (headings.isEmpty ? [] : [.bullets(headings)])
        }
        if matter.isRoom, question.of.isShared {
            return [.does("Together, aloud.", matter.text(question.text))]
        }
        return [HandoutQuestion(question: question, matter: matter).block(prefix(of: question))]
    }

    /// For whom among several people a question is, and under which condition.
    private func prefix(of question: Question) -> String {
        var text = ""
        if reader == .circle || reader == .room, ![.everyone, .circle, .together].contains(question.of) {
            text += "For \(matter.vocabulary.phrase(for: question.of)) only: "
        }
        if let condition = question.onlyIf, let earlier = matter.questions[condition.key] {
            let options = earlier.options.filter { condition.options.contains($0.id) }
                .map { "\"\(matter.text($0.text))\"" }
            text += "Only if you ticked \(options.joined(separator: " or ")): "
        }
        return text
    }

    private var swapped: String {
        switch reader {
        case .mentor, .protege, .pair:
            let (leads, learns): (Asked, Asked) =
                seats.leads == .mentor ? (.mentor, .protege) : (.protege, .mentor)
            let text: Prose = "\(name: leads) leads now and is the \(.leader); \(name: learns) is the \(.learner)."
            return matter.text(text)
        default: return "Whoever led learns now, and whoever learned leads."
        }
    }

    private func reveal(_ keys: [String]) -> [Block] {
        let asked = keys.compactMap { matter.questions[$0] }
        guard !asked.isEmpty else { return [] }
        let what = asked.map { "\"\(label($0))\"" }.spoken
        if matter.isRoom { return [.does("Look up.", "What came in is shown, without names: \(what).")] }
        if asked.allSatisfy({ $0.isOnSlip(inRoom: false) }) {
            return [.does("Count.", "One of you reads out the slips, shuffled: \(what).")]
        }
        return asked.contains(where: \.isBlind)
            ? [.does("Show", "each other, all at once, what you wrote: \(what).")]
            : [.does("Read", "to each other what you wrote: \(what).")]
    }

    /// What a question is called where it is not asked: its label in the notes, or its words.
    private func label(_ question: Question) -> String {
        question.noting.label.map(matter.text) ?? matter.text(question.text)
    }

    /// Nothing on paper is released but by hand.
    private var release: [Block] {
        guard !matter.isRoom else { return [] }
        var walk = SeatWalk()
        let mine = matter.stages.flatMap(\.steps).flatMap(\.flattened).filter { walk.reaches($0, reader) }
            .compactMap(\.question).filter(\.mayReachLead)
        guard !mine.isEmpty else { return [] }
        let which = mine.map { "\"\(label($0))\"" }
        let agreed = mine.contains { $0.of.isShared } ? " What you wrote together goes only if all of you say yes." : ""
        return [
            .does(
                "May the programme lead read a line?",
                "Nothing on this sheet reaches anybody by itself. If you want to pass on what you wrote at \(which.spoken), copy exactly that on a slip, without a name.\(agreed) Keeping everything is the usual answer."
            )
        ]
    }

    private func seating(_ size: Int?) -> Block {
        guard matter.isRoom else {
            return .does("Draw lots", "for the order in which you speak; it goes round from there.")
        }
        let groups = size.map { " of \($0)" } ?? ""
        return .does(
            "Sit down in circles\(groups),", "as your slip or the wall says, or as the facilitator calls it out.")
    }
}

extension Block {
    /// A paragraph that begins with what to do, in bold.
    static func does(_ what: String, _ text: String) -> Block {
        .paragraph([.strong([.text(what)]), .text(" " + text)])
    }
}
