/// A step on a scale with worded ends.
public struct Scale: Answerable, ExpressibleByIntegerLiteral {
    /// The step chosen.
    public var step: Int
    /// That step.
    public init(_ step: Int) { self.step = step }
    /// A step written by the author of the exercise.
    public init(integerLiteral value: Int) { step = value }
    /// The kind of question that asks for a step on a scale.
    public static let input = InputKind.scale
    /// The step in an answer.
    public init?(_ answer: Answer) {
        guard case .scale(let step) = answer else { return nil }
        self.step = step
    }
    /// The answer that holds this step.
    public var answer: Answer { .scale(step) }
}
