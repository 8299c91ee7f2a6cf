import Facilitation
import Workshop

/// One question on paper: what to do, its words, room for the answer and who will read it.
struct HandoutQuestion {
    let question: Question
    let matter: HandoutMatter

    /// The question on the sheet of whoever answers it.
    ///
    /// - Parameter prefix: words before it, such as a condition.
    /// - Returns: the question with its room, kept on one page.
    func block(_ prefix: String = "") -> Block {
        let readers = HandoutWords(matter).readers(of: question)
        let words: [Inline] = [
            .strong([.text(verb)]), .emphasis([.text(" (\(readers)). ")]), .text(prefix + matter.text(question.text)),
        ]
        return .section([.paragraph(words)] + space, as: .question)
    }

    /// The slip of a question, to be torn off.
    func slip(_ letter: String) -> Block {
        let readers = HandoutWords(matter).readersOfSlip(question)
        return .section(
            [
                .heading(level: 3, "Slip \(letter)"),
                .paragraph([.strong([.text(verb + ".")]), .text(" " + matter.text(question.text))]),
            ] + space + [.paragraph([.emphasis([.text(readers)])])], as: .slip)
    }

    /// What a pen does.
    private var verb: String {
        let isShared = question.of.isShared
        switch question.input {
        case .scale: return isShared ? "Agree, and circle one number" : "Circle one number"
        case .choice: return isShared ? "Agree, and tick one" : "Tick one"
        case .choices:
            let most = question.atMost.map { ", \($0) at the most" } ?? ""
            return isShared ? "Agree, and tick any\(most)" : "Tick any\(most)"
        case .line, .text, .lines, .promise: return isShared ? "Agree, then write" : "Write"
        }
    }

    /// Room for the answer; where much is asked there is less for each, so that the sheet stays short.
    private var space: [Block] {
        switch question.input {
        case .line: return [.writing(.lines(matter.isLong ? 1 : 2))]
        case .text: return [.writing(.lines(matter.isLong ? 4 : 6))]
        case .lines: return [.writing(.numbered(min(question.atMost ?? 3, matter.isLong ? 3 : 6)))]
        case .choice, .choices: return [.writing(.boxes(question.options.map { [.text(matter.text($0.text))] }))]
        case .promise: return [.writing(.fields(["Who", "Does what", "By when"]))]
        case .scale:
            guard let scale = question.scale else { return [.writing(.lines(1))] }
            return [
                .writing(
                    .scale(scale.steps, low: [.text(matter.text(scale.low))], high: [.text(matter.text(scale.high))]))
            ]
        }
    }
}
