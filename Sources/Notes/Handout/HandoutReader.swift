package import Workshop

/// For whom a sheet is.
package enum HandoutReader: Hashable, Sendable, CaseIterable {
    /// Whoever has the mentoring role.
    case mentor
    /// Whoever the meetings serve first.
    case protege
    /// Each of a pair, where both are asked the same.
    case pair
    /// Each person of a circle.
    case circle
    /// Each person in a room with a whole cohort.
    case room
    /// One person alone.
    case solo
    /// Whoever leads through it and keeps the time.
    case facilitator

    /// Whether a question is for this reader.
    ///
    /// - Parameters:
    ///   - asked: who answers it.
    ///   - leads: who leads at that moment of a pair.
    /// - Returns: whether it stands on their sheet.
    package func answers(_ asked: Asked, whileLeading leads: Role) -> Bool {
        switch (self, asked) {
        case (.facilitator, _): asked == .facilitator
        case (_, .facilitator): false
        case (.mentor, .protege), (.protege, .mentor): false
        case (.mentor, .leader), (.protege, .learner): leads == .mentor
        case (.mentor, .learner), (.protege, .leader): leads == .protege
        default: true
        }
    }

    /// The word for it in the name of a file.
    func name(in vocabulary: Vocabulary) -> String {
        switch self {
        case .mentor: vocabulary[.mentor]
        case .protege: vocabulary[.protege]
        case .pair: "pair"
        case .circle: "circle"
        case .room: "everyone"
        case .solo: "own"
        case .facilitator: "facilitator"
        }
    }

    /// For whom it is, as it stands at the head of the sheet.
    func described(in vocabulary: Vocabulary, people: Int) -> String {
        switch self {
        case .mentor: "For the \(vocabulary[.mentor])"
        case .protege: "For the \(vocabulary[.protege])"
        case .pair: people == 3 ? "For each of you three" : "For each of you two"
        case .circle: "For each of you in the circle"
        case .room: "For each of you"
        case .solo: "For you"
        case .facilitator: "For the facilitator"
        }
    }
}
