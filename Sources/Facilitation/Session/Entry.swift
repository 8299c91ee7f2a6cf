/// One thing that happened in a session, and when; holds no words that anyone typed.
package struct Entry: Sendable, Hashable, Codable {
    /// When it happened.
    package var at: Instant
    /// What happened.
    package var event: Event

    /// An entry.
    package init(at: Instant, event: Event) {
        self.at = at
        self.event = event
    }
}

/// What can happen in a session.
///
/// Stored as JSON; cases and their labels are never renamed.
package enum Event: Sendable, Hashable, Codable {
    /// The session began.
    case started
    /// The people are done with a beat that takes no answer.
    case moved(beat: BeatID)
    /// A question was answered by the words of that number.
    case answered(beat: BeatID, words: Int)
    /// A question was left without an answer.
    case passed(beat: BeatID)
    /// People went back to a beat.
    case reopened(beat: BeatID)
    /// Words were deleted by whoever typed them.
    case struck(words: Int)
    /// Another question of the same kind was asked for.
    case another(beat: BeatID)
    /// A stage was given more time.
    case extended(stage: String, seconds: Int64)
    /// From here on, what is said is kept, or is not.
    case keeping(Bool)
    /// One person decided whether their own-eyes answers stay.
    case kept(author: Int, Bool)
    /// A person agreed to the release of an item in the wording of that number.
    case approved(item: BeatID, words: Int, author: Int)
    /// A person took back their agreement.
    case withdrew(item: BeatID, author: Int)
    /// A release item was given another wording.
    case reworded(item: BeatID, words: Int)
    /// The order of the circle was drawn.
    case drew(beat: BeatID, order: [Int])
    /// The people stopped for now.
    case paused
    /// They went on; the time between does not count.
    case resumed
    /// The session came to its end.
    case finished
}
