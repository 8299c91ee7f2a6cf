import Facilitation
import Workshop

/// Answers that stand together in a document.
struct AnswerGroup {
    /// How they are set.
    enum Kind: Hashable {
        /// Below a question; the text is the label or the question's own words.
        case question(String, isLabel: Bool)
        /// Below a heading that names the author.
        case heading(String)
        /// Below each author's name.
        case names
        /// In a table with a column for each author.
        case columns(title: String?)
        /// As a list without names, below a label or the question's own words.
        case nameless(String, isLabel: Bool)
        /// As a board of numbered ideas.
        case ideas
    }

    let kind: Kind
    var answers: [NotedAnswer]

    /// Whether it is a table with a heading of its own, which may take in answers of several stages.
    var isTitledTable: Bool {
        if case .columns(title: .some) = kind { true } else { false }
    }

    /// Puts the answers of one stage into groups, in the order of the exercise.
    static func groups(of answers: [NotedAnswer], in noted: NotedSession) -> [AnswerGroup] {
        var groups: [AnswerGroup] = []
        for answer in answers {
            let kind = kind(of: answer, in: noted)
            let index: Int? =
                switch kind {
                // Only neighbours share a list of names or a table without a title.
                case .names, .columns(title: nil): groups.last?.kind == kind ? groups.count - 1 : nil
                default: groups.firstIndex { $0.kind == kind && $0.accepts(answer) }
                }
            if let index {
                groups[index].answers.append(answer)
            } else {
                groups.append(AnswerGroup(kind: kind, answers: [answer]))
            }
        }
        return groups.map { $0.withoutNeedlessTable(noted) }
    }

    private func accepts(_ answer: NotedAnswer) -> Bool {
        switch kind {
        case .question(_, isLabel: false), .nameless(_, isLabel: false):
            answers.first?.question.key == answer.question.key
        default: true
        }
    }

    private static func kind(of answer: NotedAnswer, in noted: NotedSession) -> Kind {
        let label = noted.label(answer)
        let (text, isLabel) = (label?.text ?? answer.prompt, label != nil)
        switch answer.question.noting.form {
        case .inColumns(let title): return .columns(title: noted.session.text(title, at: answer.beat))
        case .underName: return noted.name(answer.author) == nil ? .question(text, isLabel: isLabel) : .names
        case .withoutNames: return .nameless(text, isLabel: isLabel)
        default: break
        }
        if noted.session.isCircle, answer.words.reader == .circle, answer.question.card == .idea { return .ideas }
        if answer.question.isUnsigned { return .nameless(text, isLabel: isLabel) }
        if let label, label.namesAuthor { return .heading(label.text) }
        if answer.question.isBlind { return .columns(title: nil) }
        return .question(text, isLabel: isLabel)
    }

    /// A table with one column would only say who gave no answer.
    private func withoutNeedlessTable(_ noted: NotedSession) -> AnswerGroup {
        guard case .columns(title: nil) = kind, Set(answers.map(\.author)).count < 2, let first = answers.first,
            answers.allSatisfy({ $0.question.key == first.question.key })
        else { return self }
        let label = noted.label(first)
        return AnswerGroup(
            kind: .question(label?.text ?? first.prompt, isLabel: label != nil), answers: answers)
    }
}
