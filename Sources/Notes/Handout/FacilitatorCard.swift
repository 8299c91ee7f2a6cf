import Facilitation
import Workshop

/// The card of whoever keeps the time: when what begins, what people do, and the cues, which stand nowhere else.
struct FacilitatorCard {
    private let matter: HandoutMatter
    private let words: HandoutWords

    init(_ matter: HandoutMatter) {
        self.matter = matter
        words = HandoutWords(matter)
    }

    /// Everything on the card, from top to bottom.
    var blocks: [Block] { head + matter.stages.enumerated().map(stage) + foot }

    private var head: [Block] {
        [
            .heading(level: 1, matter.title),
            .paragraph([
                .strong([.text("For the facilitator alone.")]), .text(" \(matter.times.spoken(matter.stages))."),
            ]),
        ] + NotesFrame.charter(matter.charter)
            + [.section([.paragraph(role)], as: .notice), .writing(.fields(["Began at"]))]
    }

    private var role: String {
        let lead =
            "Say when a stage begins, when a minute is left and when it is over; nobody is cut off in mid-sentence."
        switch matter.card.company {
        case _ where matter.isRoom:
            return lead + " Whoever would rather not say or write something passes, and nobody asks why."
        case .solo: return "One person does this alone, with the sheet and a pen."
        case .pair:
            return lead
                + " The pairs work by themselves, and what they write is theirs: you see how far they are, nothing else."
        case .circle, .cohort: return lead + " Circles host themselves, and what is said at a table stays there."
        }
    }

    private func stage(_ index: Int, _ stage: Stage) -> Block {
        let start = matter.stages[..<index].reduce(0) { $0 + $1.minutes }
        let steps = stage.steps.flatMap { done($0, in: stage) }
        let cues = stage.steps.flatMap(\.cues).map { Block.paragraph([.emphasis([.text(matter.text($0))])]) }
        let title = "\(index + 1). \(matter.text(stage.title)) (minute \(start) to \(start + stage.minutes))"
        return .section([.heading(level: 2, title)] + cues + listed(steps) + stage.steps.flatMap(questions), as: .stage)
    }

    /// In one paragraph, or in a list where whole sentences are said to a room.
    private func listed(_ steps: [String]) -> [Block] {
        let steps = steps.merged
        guard !steps.isEmpty else { return [] }
        return matter.isRoom
            ? [.bullets(steps.map { ListItem([.text($0)]) })] : [.paragraph(steps.joined(separator: " "))]
    }

    /// What people do, a few words for each step; what is said to a room is said in full.
    private func done(_ step: Step, in stage: Stage) -> [String] {
        switch step.action {
        case .cue, .opening: return []
        case .say(let prose): return [matter.isRoom ? "Say: \(matter.text(prose))" : "They read."]
        case .talk(let talking):
            let begins = talking.first.map { " " + words.begins($0) } ?? ""
            let text = matter.isRoom ? " " + matter.text(talking.text) : ""
            guard talking.inTurns else { return ["They talk." + text + begins] }
            return ["They speak in turns, \(matter.times.turns(talking, step: step.id, in: stage))." + text + begins]
        case .ask(let question): return question.of == .facilitator ? [] : [asked(question)]
        case .swapSeats: return ["They change seats."]
        case .reveal: return [matter.isRoom ? "Show what came in." : "They show each other what they wrote."]
        case .recall, .reviewPromises: return ["They look back."]
        case .releaseReview: return matter.isRoom ? [] : ["They decide what, if anything, the programme lead may read."]
        case .formCircles(let size):
            guard matter.isRoom else { return ["They draw the order in which they speak."] }
            return ["Seat them in circles\(size.map { " of \($0)" } ?? ""), partners apart."]
        case .eachPerson(_, let steps): return ["One after the other:"] + steps.flatMap { done($0, in: stage) }
        case .rounds(let count, let steps): return ["\(count) rounds:"] + steps.flatMap { done($0, in: stage) }
        case .with(_, let build): return build(nil).flatMap { done($0, in: stage) }
        }
    }

    private func asked(_ question: Question) -> String {
        let who = question.of == .everyone ? "They" : capitalised(matter.vocabulary.phrase(for: question.of))
        if question.isOnSlip(inRoom: matter.isRoom) {
            let then = question.readBy == .nobody ? "only count it, and show nobody." : "shuffle before anybody reads."
            let lead = question.mayReachLead ? " Say that the programme lead may read them." : ""
            return "Slip \(matter.slipLetters[question.key] ?? ""): collect it face down, \(then)\(lead)"
        }
        if matter.isRoom, question.isVote { return "Count hands, and write the numbers down below." }
        if question.dots != nil { return "They put dots on the lines; count them." }
        if question.piles != nil { return "Lines that belong together go under one heading." }
        if matter.isRoom, question.of.isShared { return "The room answers aloud; write it down below." }
        return question.of.isShared
            ? "They agree on an answer and write it down."
            : "\(who) write\(question.of == .everyone ? "" : "s") on their own sheet."
    }

    /// What the facilitator writes down.
    private func questions(_ step: Step) -> [Block] {
        step.flattened.compactMap(\.question).filter { question in
            question.of == .facilitator || matter.isRoom && (question.isVote || question.of.isShared)
        }.map { question in
            if matter.isRoom, question.isVote {
                let fields = question.options.map { matter.text($0.text) }
                return .section(
                    [.paragraph([.strong([.text(matter.text(question.text))])]), .writing(.fields(fields))],
                    as: .question)
            }
            return HandoutQuestion(question: question, matter: matter).block()
        }
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private var foot: [Block] {
        let slips =
            matter.slipLetters.isEmpty
            ? "" : " Tear up the slips once they are counted or read out."
        return [
            .thematicBreak,
            .section(
                [.paragraph("This card stays with you: it holds hints that are not for the room.\(slips)")], as: .notice
            ),
        ]
    }
}

extension [String] {
    /// The sentences, with neighbours that say the same taken together.
    fileprivate var merged: [String] {
        var counted: [(text: String, count: Int)] = []
        for text in self {
            if counted.last?.text == text { counted[counted.count - 1].count += 1 } else { counted.append((text, 1)) }
        }
        return counted.map { $0.text + ($0.count > 1 ? " (\($0.count) times.)" : "") }
    }
}

extension Step {
    /// The hints in it.
    fileprivate var cues: [Prose] {
        flattened.compactMap { step in if case .cue(let prose) = step.action { prose } else { nil } }
    }
}
