/// Something people read, or one of them reads aloud; Return means ready.
public struct Say: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Words to read; `named` is needed where a stage has two of a kind.
    public init(_ text: Prose, named id: String? = nil) {
        step = Step(.say(text), id: id)
    }
}

/// A hint that only the facilitator sees.
public struct Cue: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Words for the facilitator alone.
    public init(_ text: Prose, named id: String? = nil) {
        step = Step(.cue(text), id: id)
    }
}
