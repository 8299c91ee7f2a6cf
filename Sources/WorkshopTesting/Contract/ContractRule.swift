/// What an exercise must keep to, rule by rule.
public enum ContractRule: String, Sendable, Hashable, CaseIterable {
    /// Its outline prints, and every stage has something in it.
    case outline
    /// Titles, purpose, questions, options and the ends of scales are worded.
    case worded
    /// What stands on the screen at once takes four lines of 76 columns at the most.
    case fourLines
    /// Ids are lower-case words joined by hyphens, given once, and none is the host's.
    case ids
    /// An id means the same question in every setting.
    case sameQuestion
    /// Choices have options to choose between, and scales have steps.
    case options
    /// Stages have minutes, and turns fit into them.
    case minutes
    /// An earlier answer changes wording only.
    case wordingOnly
    /// Whoever answers, reads or speaks first can be found in this company.
    case people
    /// It can be played to its end, whether questions are answered or passed.
    case playable
    /// After an interruption it goes on where it was.
    case resumes
    /// Every answer can be stored and read back.
    case stored
    /// An answer is seen by nobody but its readers.
    case privacy
    /// The keyboard changes hands at most once for each person's own-eyes questions.
    case oneHandOver
    /// Words for roles come from the vocabulary.
    case vocabulary
    /// Dots and piles lie on a list that was asked for before, and that everybody may read.
    case lists
    /// In a room with a whole cohort nothing is asked that hands, slips and sheets of paper cannot answer.
    case room
    /// What may not be released cannot be.
    case release
}
