/// A question as the host sees it, whatever the kind of answer.
public struct Question: Sendable {
    /// The id of the key under which answers are kept.
    public var key: String
    /// The version of that key.
    public var version: Int
    /// The words.
    public var text: Prose
    /// How it is answered.
    public var input: InputKind
    /// Who answers.
    public var of: Asked
    /// Who will read the answer.
    public var readBy: Reader
    /// Whether the answer is also counted, without names.
    public var isCounted: Bool
    /// Whether its author will be asked about sharing it with the programme lead.
    public var mayReachLead: Bool
    /// Whether the answer is kept unless its author says otherwise.
    public var isKeptByDefault: Bool
    /// Whether it is answered apart and shown only at the reveal.
    public var isBlind = false
    /// The options of a choice.
    public var options: [Option] = []
    /// The steps and the worded ends of a scale.
    public var scale: ScaleRange?
    /// The most items a list or several choices may have; nil for no bound.
    public var atMost: Int?
    /// Other questions of the same kind.
    public var others: [Prose] = []
    /// An example answer, shown to whoever asks.
    public var example: Prose?
    /// What the answer is remembered as.
    public var card: CardKind?
    /// The answer of the same person on which this question depends.
    public var onlyIf: Condition?
    /// Whether it is a vote, whose result is shown at once.
    public var isVote = false
    /// Whether the answers stand in a list without their authors; in a room they are paper slips, shuffled.
    public var isUnsigned = false
    /// The list whose lines are marked with dots, and how many dots each person has; nil for any other question.
    public var dots: Dots?
    /// The list whose lines are put into piles, and the headings to begin with; nil for any other question.
    public var piles: Piles?
    /// How the answer is written down in the notes.
    public var noting = Noting()

    /// Dots that people put on the lines of a list.
    public struct Dots: Sendable, Hashable {
        /// The id of the list's key.
        public var list: String
        /// How many dots each person has.
        public var each: Int
    }

    /// Piles into which the lines of a list are put.
    public struct Piles: Sendable, Hashable {
        /// The id of the list's key.
        public var list: String
        /// The headings to begin with; what has no home gets a heading of its own.
        public var headings: [Prose]
    }

    /// An earlier answer of the same person that decides whether a question is asked.
    public struct Condition: Sendable, Hashable {
        /// The id of the earlier key.
        public var key: String
        /// The option ids that let the question be asked.
        public var options: [String]
    }
}

/// One option of a choice.
public struct Option: Sendable, Hashable {
    /// What is kept.
    public var id: String
    /// What people read.
    public var text: Prose
    /// An option.
    public init(_ id: String, _ text: Prose) {
        self.id = id
        self.text = text
    }
}

/// The steps of a scale and the words at its ends.
public struct ScaleRange: Sendable, Hashable {
    /// The steps.
    public var steps: ClosedRange<Int>
    /// The words at the lower end.
    public var low: Prose
    /// The words at the upper end.
    public var high: Prose
    /// A scale between two worded ends.
    public init(_ steps: ClosedRange<Int> = 1...5, low: Prose, high: Prose) {
        self.steps = steps
        self.low = low
        self.high = high
    }
}

/// Where an answer may go beyond its readers, if its author releases it.
public enum Reach: Sendable {
    /// To the programme lead, after the release review.
    case lead
}
