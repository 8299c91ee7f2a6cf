package import Workshop

/// What the people at this keyboard see now; the terminal, a script and a test draw the same moment.
package struct Moment: Sendable {
    /// What they are asked to do.
    package enum Task: Sendable {
        /// They read the charter, who reads what, and the promises still open.
        case opening(charter: [String], promises: [OpenPromise])
        /// They read a text; Return means ready.
        case read(String)
        /// They talk; `speaker` has a clock of their own, `begins` opens the conversation.
        case talk(String, speaker: String?, begins: String?)
        /// A question is answered.
        case ask(Prompt)
        /// The keyboard goes to the person named.
        case handOver(to: String, Beat.HandOver)
        /// The keyboard comes back to everyone.
        case handBack
        /// The person named decides whether their own-eyes answers stay.
        case keep(String)
        /// Seats were changed: who leads, who learns.
        case swapped(leader: String, learner: String)
        /// Answers given blind, together.
        case reveal([Revealed])
        /// What people said of themselves earlier.
        case recall([RecalledCard])
        /// An open promise: done, moved or let go.
        case promise(OpenPromise)
        /// The order in which the circle speaks.
        case draw([String])
        /// Who sits together, where there are several tables.
        case seats([[String]])
        /// The person named is asked whether exactly this text may reach the programme lead.
        case release(ReleasePrompt)
        /// All is done.
        case finished
    }

    /// The beat it shows; nil when all is done.
    package var beat: BeatID?
    /// The title of the stage.
    package var stage: String
    /// Which stage it is, counted from 1.
    package var stageNumber: Int
    /// How many stages there are.
    package var stageCount: Int
    /// The minutes of the stage.
    package var stageMinutes: Int
    /// What is to be done.
    package var task: Task
    /// When the stage's time is over; nothing moves on by itself then.
    package var stageDeadline: Instant
    /// When this person's turn is over.
    package var turnDeadline: Instant?
    /// Whose eyes alone may see it; nil when everyone may.
    package var onlyFor: String?
    /// A hint for the facilitator.
    package var cue: String?
    /// Whether what is said is kept.
    package var isKeeping: Bool
}

/// A question as it stands on the screen.
package struct Prompt: Sendable {
    /// The question's key.
    package var key: String
    /// The words.
    package var text: String
    /// How it is answered.
    package var input: InputKind
    /// Who answers; nil where one answer stands for all.
    package var who: String?
    /// Who will read the answer, as shown in the prompt: "only you", "you two; sharing is asked later".
    package var readers: String
    /// The options of a choice, with the words for today's people.
    package var options: [(id: String, text: String)]
    /// The steps and worded ends of a scale.
    package var scale: (steps: ClosedRange<Int>, low: String, high: String)?
    /// The most items.
    package var atMost: Int?
    /// An example.
    package var example: String?
    /// Whether there is a different question of the same kind.
    package var hasOthers: Bool
    /// What was answered before people came back to this question.
    package var previous: Answer?
    /// Who could own a promise.
    package var people: [String]
    /// Today, from which dates are reckoned.
    package var today: CivilDate
}

/// Answers under one question, by name; the names are missing where one answer stands for all.
package struct Revealed: Sendable {
    /// The question.
    package var question: String
    /// The answers in words; only the counts for a vote.
    package var answers: [(name: String?, text: String)]
}

/// One release item as its author is asked about it.
package struct ReleasePrompt: Sendable {
    /// The person who is asked.
    package var who: String
    /// What the words answered.
    package var question: String
    /// The exact text that would be shared.
    package var text: String
    /// The others who must agree as well.
    package var others: [String]
    /// Whether it would be shared without a name.
    package var isUnsigned: Bool
}
