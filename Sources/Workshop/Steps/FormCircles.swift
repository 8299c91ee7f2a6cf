/// Draws the order in which the circle sits and speaks; drawn once, with its seed, and kept.
public struct FormCircles: StepConvertible {
    /// The plain step.
    public let step: Step
    /// A draw.
    public init(named id: String? = nil) {
        step = Step(.formCircles, id: id)
    }
}
