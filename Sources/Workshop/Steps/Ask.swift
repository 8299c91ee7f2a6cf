/// A question that is answered at the keyboard.
public struct Ask: StepConvertible {
    private var question: Question

    /// A question for text or a promise.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - key: under which the answer is kept.
    ///   - asked: who answers.
    ///   - reader: who will read it.
    ///   - reach: `.lead` where its author is asked about sharing at the end.
    public init<Value: Answerable>(
        _ text: Prose, for key: Key<Value>, of asked: Asked, readBy reader: Reader, mayReach reach: Reach? = nil
    ) {
        question = Question(
            key: key.id, version: key.version, text: text, input: Value.input, of: asked, readBy: reader,
            isCounted: reader == .nobody, mayReachLead: reach == .lead,
            isKeptByDefault: reader == .pair || reader == .circle)
    }

    /// A question with options, one of which is chosen.
    public init(
        _ text: Prose, for key: Key<Choice>, _ options: [Option], of asked: Asked, readBy reader: Reader,
        mayReach reach: Reach? = nil
    ) {
        self.init(text, for: key, of: asked, readBy: reader, mayReach: reach)
        question.options = options
    }

    /// A question with options, any of which may be chosen.
    public init(
        _ text: Prose, for key: Key<Choices>, _ options: [Option], of asked: Asked, readBy reader: Reader,
        mayReach reach: Reach? = nil
    ) {
        self.init(text, for: key, of: asked, readBy: reader, mayReach: reach)
        question.options = options
    }

    /// A question answered by a step on a scale.
    public init(
        _ text: Prose, for key: Key<Scale>, _ scale: ScaleRange, of asked: Asked, readBy reader: Reader
    ) {
        self.init(text, for: key, of: asked, readBy: reader)
        question.scale = scale
    }

    /// The answer is also counted, without names.
    public func counted() -> Ask { changed { $0.isCounted = true } }
    /// The answer is thought about, not stored, unless its author says keep.
    public func notKept() -> Ask { changed { $0.isKeptByDefault = false } }
    /// Each answers apart, and nobody sees an answer before the ``Reveal``.
    public func blind() -> Ask { changed { $0.isBlind = true } }
    /// The answers stand in a list without their authors; in a room they are paper slips, shuffled before they are read.
    public func unsigned() -> Ask { changed { $0.isUnsigned = true } }
    /// At most that many items.
    public func atMost(_ count: Int) -> Ask { changed { $0.atMost = count } }
    /// Other questions of the same kind, for whoever types `/another`.
    public func another(_ others: Prose...) -> Ask { changed { $0.others += others } }
    /// An example answer, for whoever types `?`.
    public func example(_ example: Prose) -> Ask { changed { $0.example = example } }
    /// The answer can be brought back by later exercises as something its author said of themselves.
    public func remembered(as card: CardKind) -> Ask { changed { $0.card = card } }
    /// Asked only of a person who chose one of these options earlier in this exercise.
    public func onlyIf(_ key: Key<Choice>, is options: String...) -> Ask {
        changed { $0.onlyIf = Question.Condition(key: key.id, options: options) }
    }
    /// How the answer is written down in the notes; who may read it there does not change.
    ///
    /// `.noted(as: "What we share")` puts a heading in place of the question, and
    /// `.noted(as: "What \(name: .everyone) learned")` one for each author.
    public func noted(as label: Prose? = nil, _ form: NoteForm = .underQuestion) -> Ask {
        changed { $0.noting = Noting(label: label, form: form) }
    }

    /// The plain step.
    public var step: Step { Step(.ask(question), id: question.key) }

    private func changed(_ change: (inout Question) -> Void) -> Ask {
        var copy = self
        change(&copy.question)
        return copy
    }
}
