package import Workshop

/// What someone typed: the only place where words live, so that they can be deleted for good.
package struct Words: Sendable, Hashable {
    /// What the words are.
    package enum Kind: String, Sendable, Hashable, Codable {
        /// An answer to a question.
        case answer
        /// Another wording of an answer, made for its release.
        case wording
    }

    /// Their number in the session; entries point to it.
    package var number: Int
    /// What they are.
    package var kind: Kind
    /// The place in the exercise that asked for them.
    package var beat: BeatID
    /// The key of the question, without occurrence.
    package var key: String
    /// The version of that key.
    package var keyVersion: Int
    /// The author's place among the participants; nil where one answer stands for all.
    package var author: Int?
    /// The words.
    package var answer: Answer
    /// Who may read them.
    package var reader: Reader
    /// Whether they stay when the session ends.
    package var isKept: Bool
    /// What they are remembered as.
    package var card: CardKind?

    /// Words.
    package init(
        number: Int, kind: Kind, beat: BeatID, key: String, keyVersion: Int, author: Int?, answer: Answer,
        reader: Reader, isKept: Bool, card: CardKind?
    ) {
        self.number = number
        self.kind = kind
        self.beat = beat
        self.key = key
        self.keyVersion = keyVersion
        self.author = author
        self.answer = answer
        self.reader = reader
        self.isKept = isKept
        self.card = card
    }
}
