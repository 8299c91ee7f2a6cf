/// Steps whose wording depends on an earlier answer of this exercise.
///
/// The closure may change wording only, never ids, kinds or minutes, and is called again whenever the session is
/// rebuilt. Where the answer is missing it gets `or`. Of a key that several people answered it gets the first answer.
public struct With: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Steps worded by the answer under a key.
    public init<Value>(
        _ key: Key<Value>, or missing: Value, named id: String? = nil,
        @StepBuilder _ steps: @escaping @Sendable (Value) -> [Step]
    ) {
        step = Step(.with(key.id) { answer in steps(answer.flatMap(Value.init) ?? missing) }, id: id)
    }
}
