/// How people talk.
public struct Talking: Sendable {
    /// What about.
    public var text: Prose
    /// Who begins.
    public var first: First?
    /// Whether each speaks in turn, with a clock of their own.
    public var inTurns: Bool
    /// Minutes for each turn; nil shares the stage's minutes equally.
    public var minutesEach: Int?
    /// Other questions of the same kind.
    public var others: [Prose] = []
}

/// People talk together; Return means they are done.
public struct Talk: StepConvertible {
    private var talking: Talking
    private let id: String?
    /// Something to talk about.
    ///
    /// - Parameters:
    ///   - text: what about.
    ///   - first: who begins, where it matters.
    ///   - id: needed where a stage has two of a kind.
    public init(_ text: Prose, first: First? = nil, named id: String? = nil) {
        talking = Talking(text: text, first: first, inTurns: false, minutesEach: nil)
        self.id = id
    }
    /// Other questions of the same kind, for whoever types `/another`.
    public func another(_ others: Prose...) -> Talk {
        var copy = self
        copy.talking.others += others
        return copy
    }
    /// The plain step.
    public var step: Step { Step(.talk(talking), id: id) }
}

/// Each person speaks in turn, with equal clocks.
public struct TakeTurns: StepConvertible {
    private var talking: Talking
    private let id: String?
    /// Something each person speaks about in turn.
    ///
    /// - Parameters:
    ///   - text: what about.
    ///   - first: who begins.
    ///   - minutesEach: minutes for each turn; nil shares the stage's minutes equally.
    ///   - id: needed where a stage has two of a kind.
    public init(_ text: Prose, first: First? = nil, minutesEach: Int? = nil, named id: String? = nil) {
        talking = Talking(text: text, first: first, inTurns: true, minutesEach: minutesEach)
        self.id = id
    }
    /// Other questions of the same kind, for whoever types `/another`.
    public func another(_ others: Prose...) -> TakeTurns {
        var copy = self
        copy.talking.others += others
        return copy
    }
    /// The plain step.
    public var step: Step { Step(.talk(talking), id: id) }
}
