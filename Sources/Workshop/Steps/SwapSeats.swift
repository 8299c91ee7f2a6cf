/// Leader and learner change seats; asked again, they change back.
public struct SwapSeats: StepConvertible {
    /// The plain step.
    public let step: Step
    /// A change of seats.
    public init(named id: String? = nil) {
        step = Step(.swapSeats, id: id)
    }
}
