import Facilitation
import Workshop

/// What the sheets of one part of an exercise are made from.
struct HandoutMatter {
    let card: Card
    let slug: String
    let stages: [Stage]
    let part: String?
    let setting: Setting
    let vocabulary: Vocabulary
    let charter: [String]
    let times: HandoutTimes
    /// Every question of the exercise under its key, as it is worded before anybody answered.
    let questions: [String: Question]
    /// The letter of each slip, by the key of its question; the same on every sheet, so that slips can be counted.
    let slipLetters: [String: String]

    init(
        _ exercise: any Exercise, slug: String, plan: StagePlan, part: String?, in setting: Setting,
        vocabulary: Vocabulary, charter: [String]
    ) {
        card = exercise.card
        self.slug = slug
        self.part = part
        self.setting = setting
        self.vocabulary = vocabulary
        self.charter = charter
        stages = plan.stages(of: part)
        times = HandoutTimes(exercise, in: setting)
        let asked = { (stages: [Stage]) in stages.flatMap(\.steps).flatMap(\.flattened).compactMap(\.question) }
        questions = Dictionary(asked(plan.stages).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let inRoom = Self.isRoom(card, setting)
        let slips = asked(stages).filter { $0.isOnSlip(inRoom: inRoom) }.map(\.key)
        slipLetters = Dictionary(
            slips.enumerated().map { ($1, Self.letter($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a whole cohort does it in one room.
    var isRoom: Bool { Self.isRoom(card, setting) }

    /// Who gets a sheet: a role for whom there is nothing to do in this part gets none.
    var readers: [HandoutReader] {
        let people: [HandoutReader] =
            switch card.company {
            case _ where isRoom: [.room]
            case .solo: [.solo]
            case .circle, .cohort: [.circle]
            case .pair where setting.partnerIsAway || setting.people == 1: [.solo]
            case .pair: asked(of: .mentor) == asked(of: .protege) ? [.pair] : [.mentor, .protege].filter(hasPart)
            }
        return people + [.facilitator]
    }

    /// The sheet of one reader.
    func document(for reader: HandoutReader) -> MarkdownDocument {
        let blocks =
            reader == .facilitator ? FacilitatorCard(self).blocks : HandoutSheet(self, for: reader).blocks
        var facts: FrontMatter = [
            "title": .text(title), "for": .list([reader.described(in: vocabulary, people: setting.people)]),
            "generator": .text("Turnabout"),
            "document": .text("handout-\(reader)"), "exercise": .text(slug),
        ]
        if let part { facts["part"] = .text(part) }
        return MarkdownDocument(frontMatter: facts, blocks: blocks)
    }

    /// The words of prose on paper.
    func text(_ prose: Prose) -> String { prose.onPaper.text(in: vocabulary) }

    /// What the part is called on paper.
    var title: String {
        let title = text(card.title)
        switch part {
        case nil, Part.live.name: return title
        case let part?: return "\(title): \(part.split(separator: "-").joined(separator: " "))"
        }
    }

    /// Whether so much is asked that the room for each answer has to be small.
    var isLong: Bool { stages.flatMap(\.steps).flatMap(\.flattened).count { $0.question != nil } > 4 }

    private static func isRoom(_ card: Card, _ setting: Setting) -> Bool {
        if case .cohort = card.company { return true }
        return setting.isCohort
    }

    private static func letter(_ index: Int) -> String {
        String(UnicodeScalar(UInt8(65 + index % 26))) + (index < 26 ? "" : String(index / 26))
    }

    private func asked(of reader: HandoutReader) -> [String] {
        var walk = SeatWalk()
        return stages.flatMap(\.steps).flatMap(\.flattened).filter { walk.reaches($0, reader) }.map(\.id)
    }

    private func hasPart(_ reader: HandoutReader) -> Bool {
        !asked(of: reader).isEmpty
            || stages.flatMap(\.steps).flatMap(\.flattened).contains { step in
                if case .talk = step.action { true } else { false }
            }
    }
}

/// Follows who leads from step to step, since seats are swapped on the way.
struct SeatWalk {
    /// Who leads.
    private(set) var leads = Role.mentor

    /// Whether a step is a question for a reader; a swap of seats is taken in.
    mutating func reaches(_ step: Step, _ reader: HandoutReader) -> Bool {
        switch step.action {
        case .swapSeats:
            leads = leads == .mentor ? .protege : .mentor
            return false
        case .ask(let question): return reader.answers(question.of, whileLeading: leads)
        default: return false
        }
    }
}

extension Step {
    /// The question that it asks.
    var question: Question? {
        if case .ask(let question) = action { question } else { nil }
    }
}

extension Question {
    /// Whether it is answered on a slip without a name, which is handed in.
    func isOnSlip(inRoom: Bool) -> Bool {
        guard !of.isShared else { return false }
        if readBy == .nobody { return !(inRoom && isVote) }
        return isUnsigned || inRoom && readBy == .circle
    }
}
