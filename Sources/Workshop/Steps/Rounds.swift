/// Steps that are done several times; a question asked again takes `id#2`.
public struct Rounds: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Steps for that many rounds.
    public init(_ count: Int, named id: String? = nil, @StepBuilder _ steps: () -> [Step]) {
        step = Step(.rounds(count, steps()), id: id)
    }
}
