/// Steps that are done for one person after the other; `of: .everyone` means that person.
public struct EachPerson: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Steps for each person.
    public init(first: First? = nil, named id: String? = nil, @StepBuilder _ steps: () -> [Step]) {
        step = Step(.eachPerson(first, steps()), id: id)
    }
}
