package import Workshop

/// What the people at the keyboard want.
package enum Intent: Sendable {
    /// They are ready, or done.
    case ready
    /// They answer.
    case answer(Answer)
    /// They leave the question without an answer; never recorded as refusing.
    case pass
    /// They want the previous question again.
    case back
    /// They want a different question of the same kind.
    case another
    /// They want their last answer deleted.
    case strike
    /// They want nothing kept from here on, or things kept again.
    case keeping(Bool)
    /// They want more time for this stage.
    case more(minutes: Int)
    /// They want to leave the rest of the stage.
    case skipStage
    /// Whoever sits here wants their own-eyes answers to stay, or not.
    case keep(Bool)
    /// An open promise was done, moved to another day, or let go.
    case promise(PromiseState, by: CivilDate?)
    /// The person asked agrees to the release of the item as it stands, or does not.
    case release(Bool)
    /// The person asked agrees to the release of the item in these words.
    case releaseAs(String)
    /// They stop for now.
    case pause
    /// They go on after a pause or a crash.
    case resume
}

/// What an intent comes to, stored whole or not at all.
///
/// Entries to store, the words they point to, and words to delete.
package struct Decision: Sendable {
    /// What happened.
    package var entries: [Entry] = []
    /// New words, to which entries point.
    package var words: [Words] = []
    /// Numbers of words that are deleted for good.
    package var deleted: [Int] = []
    /// Numbers of words that stay when the session ends, after all.
    package var kept: [Int] = []
    /// Numbers of words that do not stay when the session ends, after their author changed their mind.
    package var unkept: [Int] = []
    /// Answers that are counted without names.
    package var counts: [CountedAnswer] = []
    /// What became of promises made earlier.
    package var promises: [PromiseChange] = []

    /// Nothing.
    package init() {}
}

/// An answer that is counted without its author.
package struct CountedAnswer: Sendable, Hashable {
    /// The key of the question.
    package var key: String
    /// The step, or the id of the option.
    package var value: String

    /// A value under a key.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// What became of a promise.
package struct PromiseChange: Sendable, Hashable {
    /// The promise's number in the journal.
    package var number: Int64
    /// Its state from now on.
    package var state: PromiseState
    /// Its date from now on, where it was moved.
    package var by: CivilDate?
}

/// Why an intent cannot be followed, said to the person who meets it: what is wrong and what to do.
package struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// One sentence on what is wrong, one on what to do.
    package var description: String

    /// A refusal in these words.
    package init(_ description: String) {
        self.description = description
    }
}
