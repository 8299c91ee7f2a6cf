package import Workshop

/// Words that were typed in a workshop: the only place where they live, so that they can be deleted for good.
///
/// There is no author: a slip is nobody's, and everything else is the facilitator's.
package struct WorkshopWords: Hashable, Sendable {
    /// What the words are.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A paper slip.
        case slip
        /// The room's answer to a question.
        case answer
        /// A heading over lines of a list.
        case heading
        /// What the facilitator wrote down for themselves.
        case note
    }

    /// Their number in the workshop; drawn at random, so that slips stand in no order.
    package var number: Int
    /// What they are.
    package var kind: Kind
    /// The step they were typed for; empty for notes.
    package var step: String
    /// The key of the step's question; empty for notes.
    package var key: String
    /// The words.
    package var text: String
    /// Who may read them: the room, or the facilitator alone.
    package var reader: Reader
    /// Whether those who handed them in were told beforehand that the programme lead will read them.
    package var mayReachLead: Bool

    /// Words.
    package init(
        number: Int, kind: Kind, step: String, key: String, text: String, reader: Reader, mayReachLead: Bool
    ) {
        self.number = number
        self.kind = kind
        self.step = step
        self.key = key
        self.text = text
        self.reader = reader
        self.mayReachLead = mayReachLead
    }
}

/// What a wish comes to: entries to store, the words they stand for, and words that are deleted.
package struct WorkshopDecision: Hashable, Sendable {
    /// What happened.
    package var entries: [WorkshopEntry] = []
    /// New words.
    package var words: [WorkshopWords] = []
    /// Words that are deleted, by number.
    package var deleted: [Int] = []

    /// Nothing yet.
    package init() {}
}
