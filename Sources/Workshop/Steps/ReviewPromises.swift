/// Goes through the promises that are still open: done, moved or let go.
public struct ReviewPromises: StepConvertible {
    /// The plain step.
    public let step: Step
    /// The promises of the people at this keyboard.
    public init(named id: String? = nil) {
        step = Step(.reviewPromises, id: id)
    }
}
