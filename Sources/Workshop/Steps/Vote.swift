/// A show of hands at the keyboard: each chooses unseen, only the counts are shown, no name is kept with a choice.
///
/// In a room hands are counted for each option.
public struct Vote: StepConvertible {
    private var question: Question

    /// A vote over options, one for each person.
    public init(_ text: Prose, for key: Key<Choice>, _ options: [Option]) {
        self.init(text, key: key.id, version: key.version, input: .choice, options)
    }

    /// A vote over options, any of which a person may choose.
    public init(_ text: Prose, for key: Key<Choices>, _ options: [Option]) {
        self.init(text, key: key.id, version: key.version, input: .choices, options)
    }

    private init(_ text: Prose, key: String, version: Int, input: InputKind, _ options: [Option]) {
        question = Question(
            key: key, version: version, text: text, input: input, of: .everyone, readBy: .nobody,
            isCounted: true, mayReachLead: false, isKeptByDefault: false)
        question.options = options
        question.isVote = true
    }

    /// How the counts are written down in the notes: a heading in place of the question.
    public func noted(as label: Prose) -> Vote {
        var copy = self
        copy.question.noting.label = label
        return copy
    }

    /// The plain step.
    public var step: Step { Step(.ask(question), id: question.key) }
}
