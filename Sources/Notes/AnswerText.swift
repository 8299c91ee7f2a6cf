import Workshop

/// An answer as documents write it: running text, or a list.
enum AnswerText: Hashable {
    /// One line or several.
    case running(String)
    /// A line for each item.
    case list([String])

    /// An answer in words: the text of its options, a scale with the words at its ends.
    ///
    /// - Parameters:
    ///   - answer: the answer.
    ///   - options: the words of the options.
    ///   - scale: the steps of a scale and the words at its ends.
    init(
        _ answer: Answer, options: [(id: String, text: String)] = [],
        scale: (steps: ClosedRange<Int>, low: String, high: String)? = nil
    ) {
        func words(_ id: String) -> String { options.first { $0.id == id }?.text ?? id }
        switch answer {
        case .line(let text), .text(let text): self = .running(text.trimmed)
        case .lines(let items): self = .list(items.map(\.trimmed).filter { !$0.isEmpty })
        case .scale(let step):
            guard let scale else {
                self = .running(String(step))
                return
            }
            self = .running("\(step) of \(scale.steps.upperBound) (\(scale.low) … \(scale.high))")
        case .choice(let id): self = .running(words(id))
        case .choices(let ids): self = .list(ids.map(words))
        case .promise(let promise):
            self = .running("\(promise.owner): \(promise.action.trimmed), by \(promise.by)")
        }
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool {
        switch self {
        case .running(let text): text.isEmpty
        case .list(let items): items.isEmpty
        }
    }

    /// The items of a list, or the text as the only one.
    var items: [String] {
        switch self {
        case .running(let text): [text]
        case .list(let items): items
        }
    }

    /// By what answers are put in alphabetical order.
    var sortKey: String { items.joined(separator: "\n") }

    /// The answer as blocks of its own.
    var blocks: [Block] {
        switch self {
        case .running(let text): [.paragraph(text)]
        case .list(let items): [.bullets(items.map { ListItem($0) })]
        }
    }

    /// The answer as what fits into a cell.
    var cell: [Inline] {
        [.text(items.joined(separator: "\n"))]
    }

    /// The answer as an entry of a list, behind a few words in bold.
    func item(after lead: String?) -> ListItem {
        let start: [Inline] = lead.map { [.strong([.text($0)])] } ?? []
        switch self {
        case .running(let text): return ListItem(start + [.text((start.isEmpty ? "" : " ") + text)])
        case .list(let items) where items.count == 1 || start.isEmpty && items.isEmpty:
            return AnswerText.running(items.first ?? "").item(after: lead)
        case .list(let items): return ListItem(start, children: [.bullets(items.map { ListItem($0) })])
        }
    }
}
