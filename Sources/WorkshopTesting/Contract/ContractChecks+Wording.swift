import Facilitation
import Foundation
import Workshop

extension ExerciseContract {
    static func checkOutline(_ reading: Reading, _ violations: inout Violations) {
        if reading.stages.isEmpty {
            violations.add(
                .outline, reading.name,
                "There are no stages in this setting. Add one, or take the variant off the card.")
        }
        for stage in reading.stages where !stage.steps.contains(where: { !$0.flattened.allSatisfy(\.isCue) }) {
            violations.add(
                .outline, reading.name,
                "The stage \"\(stage.id)\" has nothing in it. Add a step, or leave the stage out.")
        }
        let outline = Outline(reading.exercise, in: reading.setting)
        if (try? JSONEncoder().encode(outline))?.isEmpty != false {
            violations.add(
                .outline, reading.name, "The outline cannot be written as JSON. Look for words that are not text.")
        }
    }

    static func checkWords(_ reading: Reading, _ violations: inout Violations) {
        let card = [("title", reading.card.title), ("purpose", reading.card.purpose)]
        for (what, prose) in card where prose.withNames.trimmed.isEmpty {
            violations.add(.worded, reading.name, "The card has no \(what). People choose by it: write one.")
        }
        for stage in reading.stages where stage.title.withNames.trimmed.isEmpty {
            violations.add(.worded, reading.name, "A stage has no title. It is what people see on the way: write one.")
        }
        for place in reading.places {
            for prose in place.step.screens {
                let text = prose.withNames
                if text.trimmed.isEmpty {
                    violations.add(
                        .worded, reading.place(place),
                        "The step \"\(place.step.id)\" says nothing. Write it, or leave it out.")
                }
                let lines = text.lineCount(at: 76)
                if lines > 4 {
                    violations.add(
                        .fourLines, reading.place(place),
                        "\"\(text.prefix(40))...\" takes \(lines) lines of 76 columns. Cut it to four, or split the step."
                    )
                }
            }
        }
    }

    /// Words for roles come from the vocabulary: under outlandish words no ordinary one is left.
    static func checkVocabulary(_ reading: Reading, _ part: String?, _ violations: inout Violations) {
        let vocabulary = Vocabulary(
            name: "outlandish",
            [
                .mentor: "zorbo", .mentors: "zorbos", .protege: "wimbly", .proteges: "wimblies", .leader: "frontle",
                .learner: "backle", .practice: "quandling",
            ])
        let outline = Outline(reading.exercise, in: reading.setting, vocabulary: vocabulary, part: part)
        var texts = [outline.title, reading.card.purpose.text(in: vocabulary)]
        for stage in outline.stages {
            texts.append(stage.title)
            for step in stage.steps { texts += [step.text] + (step.choices ?? []).map(\.text) }
        }
        for place in reading.places { texts += place.step.proses.map { $0.text(in: vocabulary) } }
        if !reading.setting.isCohort {
            var session = ScriptedSession(reading.exercise, in: reading.setting, part: part, vocabulary: vocabulary)
            session.play()
            texts += session.transcript.filter { $0.hasPrefix("| ") }.map { String($0.dropFirst(2)) }
        }
        let quotations = Set(reading.places.flatMap { $0.step.proses.flatMap(\.quotations) })
        for text in texts {
            let unquoted = quotations.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
            guard let word = unquoted.roleWord else { continue }
            violations.add(
                .vocabulary, reading.name,
                "\"\(word)\" stands in \"\(text.prefix(60))\". Interpolate the word, as in \\(.mentor), or say it otherwise."
            )
        }
    }
}

extension Step {
    fileprivate var isCue: Bool {
        if case .cue = action { return true }
        return false
    }

    /// What stands on the screen at once.
    fileprivate var screens: [Prose] {
        switch action {
        case .say(let text), .cue(let text): [text]
        case .talk(let talking): [talking.text] + talking.others
        case .ask(let question): [question.text] + question.others
        default: []
        }
    }

    /// Everything in the step that is worded by its author.
    fileprivate var proses: [Prose] {
        guard case .ask(let question) = action else { return screens }
        return screens + question.options.map(\.text)
            + [question.example, question.scale?.low, question.scale?.high].compactMap(\.self)
            + (question.piles?.headings ?? [])
    }
}

extension String {
    /// How many lines the text takes when it is wrapped at spaces.
    fileprivate func lineCount(at columns: Int) -> Int {
        split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { total, line in
            var lines = 1
            var column = 0
            for word in line.split(separator: " ") {
                if column > 0, column + 1 + word.count > columns { (lines, column) = (lines + 1, 0) }
                column += (column > 0 ? 1 : 0) + word.count
            }
            return total + lines
        }
    }

    /// The first word for a role in the text.
    fileprivate var roleWord: String? {
        let words = lowercased().split { !$0.isLetter }.map(String.init)
        let whole: Set<String> = ["mentee", "mentees", "leader", "leaders", "learner", "learners"]
        let beginnings = ["mentor", "menteeship", "protege", "protég"]
        if let word = words.first(where: { word in whole.contains(word) || beginnings.contains(where: word.hasPrefix) })
        {
            return word
        }
        return words.contains("reciprocal") ? "reciprocal" : nil
    }
}
