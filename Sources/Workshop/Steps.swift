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

/// Leader and learner change seats; asked again, they change back.
public struct SwapSeats: StepConvertible {
    /// The plain step.
    public let step: Step
    /// A change of seats.
    public init(named id: String? = nil) {
        step = Step(.swapSeats, id: id)
    }
}

/// Shows answers that were given blind, all at once.
public struct Reveal: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Shows everybody's answers under one key.
    public init<Value>(_ key: Key<Value>, named id: String? = nil) {
        step = Step(.reveal([key.id]), id: id)
    }
}

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

/// Goes through the promises that are still open: done, moved or let go.
public struct ReviewPromises: StepConvertible {
    /// The plain step.
    public let step: Step
    /// The promises of the people at this keyboard.
    public init(named id: String? = nil) {
        step = Step(.reviewPromises, id: id)
    }
}

/// Draws the order in which the circle sits and speaks; drawn once, with its seed, and kept.
public struct FormCircles: StepConvertible {
    /// The plain step.
    public let step: Step
    /// A draw.
    public init(named id: String? = nil) {
        step = Step(.formCircles, id: id)
    }
}

/// Steps that are done for one person after the other; `of: .everyone` means that person.
public struct EachPerson: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Steps for each person.
    public init(first: First? = nil, named id: String? = nil, @StepBuilder _ steps: () -> [Step]) {
        step = Step(.eachPerson(first, steps()), id: id)
    }
}

/// Steps that are done several times; a question asked again takes `id#2`.
public struct Rounds: StepConvertible {
    /// The plain step.
    public let step: Step
    /// Steps for that many rounds.
    public init(_ count: Int, named id: String? = nil, @StepBuilder _ steps: () -> [Step]) {
        step = Step(.rounds(count, steps()), id: id)
    }
}

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
