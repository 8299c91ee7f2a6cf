import Facilitation
import Workshop

extension Moment {
    /// Everything in it that is shown as words, a line or more.
    var lines: [String] {
        switch task {
        case .opening(let charter, let promises): charter + promises.map { "promised: \($0.promise.sentence)" }
        case .read(let text): [text]
        case .talk(let text, let speaker, let begins):
            [text] + (speaker.map { ["\($0) speaks"] } ?? []) + (begins.map { ["\($0) begins"] } ?? [])
        case .ask(let prompt): prompt.lines
        case .handOver(let name, let reason): ["the keyboard goes to \(name), \(reason.why)"]
        case .handBack: ["the keyboard comes back"]
        case .keep(let name): ["\(name), keep your own answers?"]
        case .swapped(let leader, let learner): ["\(leader) leads, \(learner) learns"]
        case .reveal(let revealed):
            revealed.flatMap { one in [one.question] + one.answers.map { ($0.name.map { "\($0): " } ?? "") + $0.text } }
        case .recall(let cards): cards.map { "\($0.name), \($0.kind.rawValue): \($0.text)" }
        case .promise(let open): ["promised: \(open.promise.sentence)"]
        case .draw(let names): ["order: \(names.joined(separator: ", "))"]
        case .seats(let tables): tables.map { "table: \($0.joined(separator: ", "))" }
        case .release(let item):
            ["\(item.who), may the lead read this?", item.question, "\"\(item.text)\""]
                + (item.others.isEmpty ? [] : ["if \(item.others.joined(separator: " and ")) says yes as well"])
        case .finished: ["finished"]
        }
    }
}

extension Moment {
    /// Everything in it: what is shown, to whom, and until when.
    var whole: String {
        var parts = [beat?.description ?? "", stage, "\(stageNumber)/\(stageCount)", onlyFor ?? "", cue ?? ""]
        parts += ["\(stageDeadline.milliseconds)", "\(turnDeadline?.milliseconds ?? 0)", "\(isKeeping)"]
        if case .ask(let prompt) = task { parts += [prompt.readers, prompt.who ?? "", prompt.example ?? ""] }
        return (parts + lines).joined(separator: "\n")
    }
}

extension Prompt {
    /// The question, its options, the ends of its scale, and the answer that is there already.
    var lines: [String] {
        var lines = [text]
        lines += options.enumerated().map { "\($0 + 1) \($1.text)" }
        if let scale { lines.append("\(scale.steps.lowerBound) \(scale.low), \(scale.steps.upperBound) \(scale.high)") }
        if let previous { lines.append("so far: \(previous.typed)") }
        return lines
    }
}

extension Beat.HandOver {
    fileprivate var why: String {
        switch self {
        case .ownEyes: "for their own eyes"
        case .blind: "to answer blind"
        case .release: "to say what may be told"
        }
    }
}

extension Promise {
    /// Who does what, by when.
    var sentence: String { "\(owner): \(action), by \(by)" }
}
