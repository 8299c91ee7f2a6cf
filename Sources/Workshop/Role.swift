/// The part a person plays in the whole programme; it belongs to a person in a cohort and never moves.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// Brings the longer experience of the field.
    case mentor
    /// The person whose development the meetings serve first.
    case protege
    /// Takes either part.
    case both
}

/// Where a person sits at one moment of an exercise; it moves when the seats are swapped.
public enum Seat: String, Sendable, Hashable, Codable {
    /// Leads this moment.
    case leader
    /// Learns at this moment.
    case learner

    /// The seat across the table.
    public var other: Seat {
        self == .leader ? .learner : .leader
    }
}

/// Who answers a question.
public enum Asked: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each person, one after the other.
    case everyone
    /// Whoever has the mentoring role.
    case mentor
    /// Whoever the meetings serve first.
    case protege
    /// Whoever leads at this moment.
    case leader
    /// Whoever learns at this moment.
    case learner
    /// The pair gives one answer.
    case together
    /// The circle gives one answer.
    case circle
    /// The person who runs the session.
    case facilitator

    /// Whether one answer stands for several people.
    public var isShared: Bool {
        self == .together || self == .circle || self == .facilitator
    }
}

/// Who begins to speak.
public enum First: String, Sendable, Hashable, Codable {
    /// The person who would rather open, or has more say over the other's work; asked once, never inferred.
    case opener
    /// Anyone but the opener.
    case other
    /// Whoever has the mentoring role.
    case mentor
    /// Whoever the meetings serve first.
    case protege
    /// Whoever leads at this moment.
    case leader
    /// Whoever learns at this moment.
    case learner
}

/// Who will read an answer, narrowest first.
public enum Reader: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody: the answer is only counted, without names.
    case nobody
    /// Its author alone.
    case author = "self"
    /// The pair or the three.
    case pair
    /// Everybody in the circle.
    case circle
}
