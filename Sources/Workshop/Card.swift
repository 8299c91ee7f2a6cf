/// What an exercise is: the card by which people choose it.
public struct Card: Sendable {
    /// The name people see.
    public var title: Prose
    /// What people get out of it, in one sentence.
    public var purpose: Prose
    /// Who sits down to it.
    public var company: Company
    /// The parts it is run in, days apart, in order; empty when it is run in one go.
    public var parts: [Part]
    /// Raised when stages or questions change so much that a session begun earlier cannot go on.
    public var version: Int
    /// Exercises that are better run first; the console says so and lets people go on.
    public var follows: [any Exercise.Type]
    /// Settings it has a form for, beside the full one in the same room.
    public var variants: Set<Variant>
    /// Whether anything said here may be released to the programme lead at all.
    public var mayBeReleased: Bool
    /// Whether it can be done from printed sheets; false where it is about the console itself.
    public var canBePrinted: Bool
    /// The rows of the trace of source documents that it answers.
    public var traces: [String]

    /// A card.
    ///
    /// - Parameters:
    ///   - title: the name people see.
    ///   - purpose: what people get out of it, in one sentence.
    ///   - company: who sits down to it.
    ///   - parts: the parts it is run in, days apart.
    ///   - version: raised when a session begun earlier could not go on.
    ///   - follows: exercises that are better run first.
    ///   - variants: settings it has a form for.
    ///   - mayBeReleased: false where nothing typed here may ever be released.
    ///   - canBePrinted: false where it is about the console itself.
    ///   - traces: the rows of the trace that it answers, such as "W-01".
    public init(
        title: Prose, purpose: Prose, company: Company, parts: [Part] = [], version: Int = 1,
        follows: [any Exercise.Type] = [], variants: Set<Variant> = [.remote], mayBeReleased: Bool = true,
        canBePrinted: Bool = true, traces: String...
    ) {
        self.title = title
        self.purpose = purpose
        self.company = company
        self.parts = parts
        self.version = version
        self.follows = follows
        self.variants = variants
        self.mayBeReleased = mayBeReleased
        self.canBePrinted = canBePrinted
        self.traces = traces
    }
}

/// Who sits down to an exercise.
public enum Company: Sendable, Hashable {
    /// One person.
    case solo
    /// Two people, or three where the card has a form for three.
    case pair
    /// Several people who are not each other's partners.
    case circle(ClosedRange<Int>)
    /// Everybody of a cohort, with a facilitator.
    case cohort(ClosedRange<Int>)

    /// The word for it in lists.
    public var name: String {
        switch self {
        case .solo: "solo"
        case .pair: "pair"
        case .circle: "circle"
        case .cohort: "cohort"
        }
    }
}

/// A setting that an exercise has a form of its own for.
public enum Variant: String, Sendable, Hashable, CaseIterable {
    /// A form that takes less time.
    case short
    /// A form that takes more time.
    case long
    /// People are not in one room; a fifth is added to every stage.
    case remote
    /// Three people.
    case triad
    /// The partner is away; one person prepares.
    case solo
    /// The whole cohort is in one room, with a facilitator; pairs or circles do part of it by themselves.
    case cohort
}

/// A part of an exercise that is a session of its own.
public struct Part: Sendable, Hashable, ExpressibleByStringLiteral {
    /// What people type to choose it.
    public let name: String
    /// A part of this name.
    public init(stringLiteral value: String) { name = value }
    /// A part of this name.
    public init(_ name: String) { self.name = name }
    /// Asks, at the end of an earlier meeting, whether to do it at all.
    public static let invitation: Part = "invitation"
    /// Done alone, beforehand.
    public static let preparation: Part = "preparation"
    /// The meeting itself; its minutes are the exercise's minutes.
    public static let live: Part = "live"
}
