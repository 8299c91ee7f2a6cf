/// Something people said of themselves that later exercises may bring back to them.
public enum CardKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Something they would like to borrow.
    case want
    /// Something they could lend.
    case offer
    /// A goal of theirs.
    case goal
    /// Why they are in the programme.
    case reason
    /// A practice that others may copy.
    case idea
    /// One thing they learned.
    case learning
}

/// Brings back what the people at this keyboard said of themselves earlier, as far as everyone here may read it.
public struct RecallCards: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Cards of these kinds.
    public init(_ kinds: CardKind..., named id: String? = nil) {
        step = Step(.recall(kinds), id: id)
    }
}
