package import Facilitation
package import Workshop

/// That a meeting was held: the day, how long in broad terms, and what was run where that may be told.
///
/// It can be had only from a finished session. Invitations and preparation are no meetings, so that nobody can see
/// what was asked, postponed or declined; of exercises from which nothing is released not even the name is told.
package struct HeldSession: Sendable, Hashable {
    /// How long a meeting took, in broad terms.
    package enum Length: String, Sendable, Hashable, Codable, CaseIterable {
        case underHalfAnHour = "under half an hour"
        case upToAnHour = "up to an hour"
        case overAnHour = "over an hour"
    }

    /// The day.
    package let on: CivilDate
    /// What was run, in the cohort's words; nil where only the meeting itself may be told.
    package let exercise: String?
    /// How long it took.
    package let length: Length
    /// The people of the pair by name; empty for a circle, of which only the attendance is told.
    package let pair: [String]
    /// How many people took part.
    package let attendance: Int
    /// Whether leader and learner changed seats.
    package let isUpsideDown: Bool
    /// Whether the whole cohort was in one room.
    package let isCohort: Bool

    init(
        on: CivilDate, exercise: String?, length: Length, pair: [String], attendance: Int, isUpsideDown: Bool,
        isCohort: Bool = false
    ) {
        self.on = on
        self.exercise = exercise
        self.length = length
        self.pair = pair
        self.attendance = attendance
        self.isUpsideDown = isUpsideDown
        self.isCohort = isCohort
    }

    /// The fact that a session was held; nil where it is not finished or was no meeting.
    package init?(_ session: Session) {
        let people = session.setup.participants
        guard let start = session.state.startedAt, let end = session.state.finishedAt, people.count > 1,
            !session.setup.setting.partnerIsAway, session.setup.isMeeting
        else { return nil }
        let isTold = session.card.mayBeReleased
        let swaps = session.program.beats.contains { beat in
            if case .swapSeats = beat.action { session.state.done[beat.id] != nil } else { false }
        }
        self.init(
            on: session.setup.startedOn,
            exercise: isTold ? session.card.title.text(in: session.context.vocabulary) : nil,
            length: Length(milliseconds: session.state.elapsed(from: start, to: end)),
            pair: session.isCircle || session.isCohort ? [] : people.map { TypedText.oneLine($0.name) },
            attendance: people.count, isUpsideDown: isTold && swaps, isCohort: session.isCohort)
    }
}

extension HeldSession.Length {
    fileprivate init(milliseconds: Int64) {
        let minutes = milliseconds / 60_000
        self = minutes < 30 ? .underHalfAnHour : minutes <= 60 ? .upToAnHour : .overAnHour
    }
}

extension SessionSetup {
    fileprivate var isMeeting: Bool {
        part != Part.invitation.name && part != Part.preparation.name
    }
}

extension Session {
    /// Whether a whole cohort did it together; pairs and circles that met side by side did not.
    package var isCohort: Bool {
        if case .cohort = card.company { return true }
        return setup.setting.isCohort && RoomForm(card) == .plenary
    }

    /// What may be told of it beyond its readers: nothing where the exercise says so.
    ///
    /// - Parameter wanted: whether an item, read by some reader and given by some author, is wanted.
    /// - Returns: the released texts with the questions they answer.
    func released(
        where wanted: (Reader, Int?) -> Bool
    ) -> [(text: Released<ReleasedText>, question: Question, beat: Beat)] {
        guard card.mayBeReleased else { return [] }
        return released.compactMap { item in
            guard let beat = program.beats.first(where: { $0.id == item.beat }),
                case .ask(let question, let author) = beat.action, question.mayReachLead,
                wanted(question.readBy, author)
            else { return nil }
            return (item.text, question, beat)
        }
    }
}
