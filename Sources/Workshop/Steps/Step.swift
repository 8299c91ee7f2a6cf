/// One thing that happens in a stage, erased to a plain value as soon as the builder has read it.
public struct Step: Sendable {
    /// What happens.
    public indirect enum Action: Sendable {
        /// Something is read aloud or silently.
        case say(Prose)
        /// A hint for whoever runs the session.
        case cue(Prose)
        /// People talk, all together or in turns with equal clocks.
        case talk(Talking)
        /// A question is answered.
        case ask(Question)
        /// Leader and learner change seats.
        case swapSeats
        /// Answers given blind are shown together.
        case reveal([String])
        /// What people said of themselves earlier is shown.
        case recall([CardKind])
        /// Promises still open are gone through one by one.
        case reviewPromises
        /// The charter, what is kept and who reads it, and the promises still open; added by the host.
        case opening
        /// Each author is asked what may reach the programme lead; added by the host.
        case releaseReview
        /// The order in which the circle sits and speaks is drawn, or who sits with whom, so many at a table.
        case formCircles(Int?)
        /// Steps are done for one person after the other.
        case eachPerson(First?, [Step])
        /// Steps are done several times.
        case rounds(Int, [Step])
        /// The wording depends on an earlier answer.
        case with(String, @Sendable (Answer?) -> [Step])
    }

    /// What happens.
    public var action: Action
    /// Its name: the question's key, or a short name that does not depend on its place.
    public var id: String

    var isNamed: Bool

    /// A step; an exercise uses ``Say``, ``Ask`` and their like instead.
    package init(_ action: Action, id: String?) {
        self.action = action
        self.id = id ?? ""
        isNamed = id != nil
    }

    func named(inStage stage: String) -> Step {
        var step = self
        if !isNamed {
            step.id = stage + "." + kindName
            step.isNamed = true
        }
        switch action {
        case .eachPerson(let first, let steps):
            step.action = .eachPerson(first, steps.map { $0.named(inStage: stage) })
        case .rounds(let count, let steps):
            step.action = .rounds(count, steps.map { $0.named(inStage: stage) })
        case .with(let key, let build):
            step.action = .with(key) { answer in build(answer).map { $0.named(inStage: stage) } }
        default: break
        }
        return step
    }

    private var kindName: String {
        switch action {
        case .say: "say"
        case .cue: "cue"
        case .talk: "talk"
        case .ask(let question): question.key
        case .swapSeats: "swap-seats"
        case .reveal: "reveal"
        case .recall: "recall"
        case .reviewPromises: "promises"
        case .opening: "opening"
        case .releaseReview: "release"
        case .formCircles: "form-circles"
        case .eachPerson: "each"
        case .rounds: "rounds"
        case .with: "with"
        }
    }
}

/// Something that can stand in a stage.
public protocol StepConvertible: Sendable {
    /// The plain step it comes to.
    var step: Step { get }
}

/// Collects steps.
@resultBuilder
public enum StepBuilder {
    /// One step.
    public static func buildExpression(_ step: some StepConvertible) -> [Step] { [step.step] }
    /// Steps that were built elsewhere.
    public static func buildExpression(_ steps: [Step]) -> [Step] { steps }
    /// Steps in order.
    public static func buildBlock(_ steps: [Step]...) -> [Step] { steps.flatMap(\.self) }
    /// Steps under a condition.
    public static func buildOptional(_ steps: [Step]?) -> [Step] { steps ?? [] }
    /// The first of two alternatives.
    public static func buildEither(first steps: [Step]) -> [Step] { steps }
    /// The second of two alternatives.
    public static func buildEither(second steps: [Step]) -> [Step] { steps }
    /// Steps from a loop.
    public static func buildArray(_ steps: [[Step]]) -> [Step] { steps.flatMap(\.self) }
}
