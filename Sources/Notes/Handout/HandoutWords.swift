import Facilitation
import Workshop

/// The plain sentences of a sheet.
struct HandoutWords {
    let vocabulary: Vocabulary
    let isRoom: Bool
    let people: Int
    let isCircle: Bool

    init(_ matter: HandoutMatter) {
        vocabulary = matter.vocabulary
        isRoom = matter.isRoom
        people = matter.setting.people
        isCircle = matter.card.audience == .circle
    }

    /// Who will read the answer to a question that is written on one's own sheet, as it stands in brackets.
    func readers(of question: Question) -> String {
        var parts: [String] = []
        switch question.readBy {
        case .author: parts.append("only you read this: fold the sheet over it")
        case .nobody: parts.append("nobody reads this; it is only counted, without names")
        case .pair where isCircle: parts.append("you and your partner read this, nobody else here")
        case .pair: parts.append(people == 1 ? "you and your partner read this" : "\(you) read this")
        case .circle: parts.append(isRoom ? "the whole room hears this" : "this circle reads it")
        }
        if question.isBlind { parts.append("cover it until all of you have answered") }
        if !question.isKeptByDefault, question.readBy == .pair || question.readBy == .circle {
            parts.append("not kept: cross it out afterwards")
        }
        return parts.joined(separator: "; ")
    }

    /// Who will read a slip that is handed in.
    func readersOfSlip(_ question: Question) -> String {
        var sentences = ["No name on it."]
        switch question.readBy {
        case .nobody:
            sentences.append(
                isRoom
                    ? "The facilitator counts the slips, all together; nobody else is shown one."
                    : "Slips are only counted, all together; nobody is shown one.")
        case .author: sentences.append("Only you read it.")
        case .pair, .circle:
            let who = isRoom ? "the whole room may read them" : "all of you read them"
            sentences.append("Slips are shuffled before \(who).")
        }
        if question.mayReachLead { sentences.append("The programme lead may read them too.") }
        return sentences.joined(separator: " ")
    }

    /// Who begins to speak.
    func begins(_ first: First) -> String {
        switch first {
        case .opener: "Whoever opens goes first."
        case .other: people == 2 ? "Whoever did not open goes first." : "Whoever opened goes last."
        case .mentor: "\(capitalised(.mentor)) begins."
        case .protege: "\(capitalised(.protege)) begins."
        case .leader: "\(capitalised(.leader)) begins."
        case .learner: "\(capitalised(.learner)) begins."
        }
    }

    /// What somebody said of themselves earlier, in words.
    static func recalled(_ kinds: [CardKind]) -> String {
        kinds.map { kind in
            switch kind {
            case .want: "what you would like to borrow"
            case .offer: "what you could lend"
            case .goal: "your goals"
            case .reason: "why you are here"
            case .idea: "ideas that others may copy"
            case .learning: "what you learned"
            }
        }.spoken
    }

    private var you: String { people == 3 ? "you three" : "you two" }

    private func capitalised(_ asked: Asked) -> String {
        let phrase = vocabulary.phrase(for: asked)
        return phrase.prefix(1).uppercased() + phrase.dropFirst()
    }
}
