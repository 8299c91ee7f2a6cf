/// Shows answers that were given blind, all at once.
public struct Reveal: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Shows everybody's answers under one key.
    public init<Value>(_ key: Key<Value>, named id: String? = nil) {
        step = Step(.reveal([key.id]), id: id)
    }
}
