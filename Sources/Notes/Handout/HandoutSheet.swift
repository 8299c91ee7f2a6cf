import Facilitation
import Workshop

/// The sheet of somebody who takes part: what they do, what they are asked, and room to write.
struct HandoutSheet {
    private let matter: HandoutMatter
    private let reader: HandoutReader

    init(_ matter: HandoutMatter, for reader: HandoutReader) {
        self.matter = matter
        self.reader = reader
    }

    /// Everything on the sheet, from top to bottom.
    var blocks: [Block] {
        var steps = HandoutSteps(matter, for: reader)
        let stages = matter.stages.enumerated().map { index, stage in
            Block.section(
                [.heading(level: 2, "\(index + 1). \(matter.text(stage.title)) (\(matter.times.spoken([stage])))")]
                    + steps.blocks(of: stage), as: .stage)
        }
        return head + stages + foot(hasSlips: !steps.slips.isEmpty) + slips(steps.slips)
    }

    private var head: [Block] {
        let who = reader.described(in: matter.vocabulary, people: matter.setting.people)
        return [
            .heading(level: 1, matter.title),
            .paragraph([.strong([.text(who + ".")]), .text(" \(sentence(matter.times.spoken(matter.stages)))")]),
            .paragraph(matter.text(matter.card.purpose)),
        ] + NotesFrame.charter(matter.charter) + [.section([.paragraph(rules)], as: .notice)]
    }

    private func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private var rules: String {
        let talk = reader == .solo || reader == .room ? "" : "Talk first, write after; a few words are enough. "
        return talk
            + "Leave out any question you like, and stop whenever you like: nobody asks why. The brackets say who reads what you write."
    }

    private func slips(_ questions: [Question]) -> [Block] {
        guard !questions.isEmpty else { return [] }
        let slips = questions.flatMap { question in
            [
                .thematicBreak,
                HandoutQuestion(question: question, matter: matter).slip(matter.slipLetters[question.key] ?? ""),
            ]
        }
        return [.section(slips, as: .slips)]
    }

    private func foot(hasSlips: Bool) -> [Block] {
        var text = "This sheet is yours: take it with you, or tear it up. Nobody collects it."
        if hasSlips { text += " Only the slips are handed in, folded and without names." }
        if !matter.charter.filter({ !$0.trimmed.isEmpty }).isEmpty {
            text += " If something here weighs on you, your charter says what stays private and who can help."
        }
        return [.thematicBreak, .section([.paragraph(text)], as: .notice)]
    }
}
