package import Facilitation
package import Workshop

/// What the notes of one session are made from; the same source gives the same bytes.
///
/// The charter, the words for roles and today come with the session's context.
package struct NotesSource: Sendable {
    /// The session, finished or not.
    package var session: Session
    /// Its number in the journal.
    package var number: Int64
    /// What the cohort is called.
    package var cohort: String
    /// What became of the promises made in this session; one that is missing here is open, by its first date.
    package var promises: [PromiseOnRecord]
    /// Promises made before this session and gone through in it.
    package var reviewed: [PromiseOnRecord]
    /// Topics that were parked during the session, where everybody could see them.
    package var parked: [ParkedTopic]
    /// What the idea board calls the ideas offered in this session, by the number of their words.
    package var ideas: [Int: IdeaID]
    /// How often each option of a vote was chosen, by the key of the vote; everybody here saw these counts.
    package var votes: [String: [String: Int]] = [:]
    /// Whom to turn to, in the words of the programme, such as "Mina Rask, extension 4112".
    package var help: String?
    /// What wrote the notes.
    package var generator: String

    /// A source.
    package init(
        _ session: Session, number: Int64, cohort: String, promises: [PromiseOnRecord] = [],
        reviewed: [PromiseOnRecord] = [], parked: [ParkedTopic] = [],
        ideas: [Int: IdeaID] = [:], help: String? = nil,
        generator: String = "Turnabout"
    ) {
        self.session = session
        self.number = number
        self.cohort = cohort
        self.promises = promises
        self.reviewed = reviewed
        self.parked = parked
        self.ideas = ideas
        self.help = help
        self.generator = generator
    }
}

/// A promise as the journal knows it now.
package struct PromiseOnRecord: Sendable, Hashable {
    /// The number of the words in which it was made; nil where only owner and action tell which one it is.
    package var words: Int?
    /// Who promised what, by which day.
    package var promise: Promise
    /// What has become of it.
    package var state: PromiseState
    /// The day to which it was moved.
    package var movedTo: CivilDate?

    /// A promise and its state.
    package init(words: Int? = nil, _ promise: Promise, state: PromiseState = .open, movedTo: CivilDate? = nil) {
        self.words = words
        self.promise = promise
        self.state = state
        self.movedTo = movedTo
    }
}

/// A topic that waits for another day.
package struct ParkedTopic: Sendable, Hashable {
    /// The topic in a few words.
    package var text: String
    /// Whether it has been taken up since.
    package var isDone: Bool

    /// A topic.
    package init(_ text: String, isDone: Bool = false) {
        self.text = text
        self.isDone = isDone
    }
}

extension CivilDate {
    /// The day as documents write it.
    var iso: ISODate {
        let (year, month, day) = components
        return ISODate(year: year, month: month, day: day)
    }
}
