package import Workshop

/// One screenful of a session: a step, done once, by whoever it concerns.
package struct Beat: Sendable {
    /// What people do.
    ///
    /// Behind a reference, because beats are moved and copied much more often than their questions are read.
    package indirect enum Action: Sendable {
        /// They read the charter, what is kept, and what is still promised.
        case opening
        /// They read something.
        case say(Prose)
        /// They talk; the speaker is given where people speak in turn.
        case talk(Talking, speaker: Int?)
        /// Someone answers a question; nil where one answer stands for all.
        case ask(Question, author: Int?)
        /// Leader and learner have changed seats.
        case swapSeats
        /// The keyboard goes to one person.
        case handOver(to: Int, HandOver)
        /// The keyboard comes back to everyone.
        case handBack
        /// One person decides whether their own-eyes answers stay.
        case keep(author: Int)
        /// Answers given blind are shown.
        case reveal([Question])
        /// What people said of themselves earlier is shown.
        case recall([CardKind])
        /// One open promise is gone through.
        case promise(OpenPromise)
        /// The order of the circle is drawn, and who sits together where there are several tables of at most so many.
        case draw(Int?)
        /// One person is asked whether an item may reach the programme lead.
        case release(item: BeatID, Question, author: Int)
    }

    /// Why the keyboard goes to one person.
    package enum HandOver: Sendable, Hashable {
        /// Questions for this person's eyes.
        case ownEyes
        /// Answers that are shown together afterwards.
        case blind
        /// The release review.
        case release
    }

    /// Its name.
    package var id: BeatID
    /// Its stage, counted from 0 within the part.
    package var stage: Int
    /// What people do.
    package var action: Action
    /// Who leads at this moment, by place among the participants.
    package var leaders: [Int]
    /// A hint for the facilitator.
    package var cue: Prose?
    /// Seconds on this beat's own clock, where people speak in turn.
    package var seconds: Int64?
    /// Who speaks at the same time as the speaker, at the other tables.
    package var beside: [Int] = []
    /// Whose turn it is, where steps are done for one person after the other.
    package var turn: Int?
    /// Keys whose answers may change the wording.
    var needs: [String] = []
    /// Whether a release item is shown to its author alone.
    var isPrivateRelease = false

    /// Whose eyes alone may see this beat.
    package var ownEyes: Int? {
        switch action {
        case .handOver, .handBack: nil
        case .keep(let author): author
        case .ask(let question, let author):
            question.readBy == .author || question.readBy == .nobody || question.isBlind ? author : nil
        case .release(_, _, let author): isPrivateRelease ? author : nil
        default: nil
        }
    }

    /// Whether this beat shows the answers under a key.
    func reveals(_ key: String) -> Bool {
        guard case .reveal(let questions) = action else { return false }
        return questions.contains { $0.key == key }
    }

    /// Whether it stands here because of what is open or was said, not because the exercise has it: promises, releases.
    var isSupplied: Bool {
        switch action {
        case .promise, .release, .handOver(_, .release): true
        default: false
        }
    }

    /// Who answers, where it is one person.
    var author: Int? {
        if case .ask(_, let author) = action { return author }
        return nil
    }
}
