/// Something people read, or one of them reads aloud; Return means ready.
public struct Say: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Words to read; `named` is needed where a stage has two of a kind.
    public init(_ text: Prose, named id: String? = nil) {
        step = Step(.say(text), id: id)
    }
}

/// A hint for whoever runs the session: the facilitator where there is one, else the people who guide themselves.
///
/// It never stands on a screen that a room can see.
public struct Cue: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Words for whoever runs the session.
    public init(_ text: Prose, named id: String? = nil) {
        step = Step(.cue(text), id: id)
    }
}
