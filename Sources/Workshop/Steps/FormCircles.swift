/// Draws the order in which a circle sits and speaks; drawn once, with its seed, and kept.
///
/// In a room with a whole cohort it draws who sits with whom, partners apart.
public struct FormCircles: StepConvertible {
    /// The plain step.
    public let step: Step
    /// A draw.
    ///
    /// - Parameters:
    ///   - size: the most people at one table, where a whole cohort is seated; nil leaves it to the plan of the day.
    ///   - id: needed where a stage has two of a kind.
    public init(of size: Int? = nil, named id: String? = nil) {
        step = Step(.formCircles(size), id: id)
    }
}
