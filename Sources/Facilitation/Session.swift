package import Workshop

/// One run of one exercise by particular people: a value, the fold of its entries over the words still there.
///
/// ``decide(_:at:)`` says what an intent comes to without doing it; ``apply(_:)`` takes a decision in once it is
/// stored. It does no input or output and reads no clock.
package struct Session: Sendable {
    /// What was decided before it began.
    package let setup: SessionSetup
    /// What it knows of the world around it.
    package let context: SessionContext
    /// The card of the exercise.
    package let card: Card
    /// The stages, with what the host adds.
    package let plan: StagePlan
    /// What the entries come to.
    package private(set) var state: SessionState
    /// The beats, laid out for the answers so far.
    package private(set) var program: Program

    /// A session, new or rebuilt from its entries.
    ///
    /// - Parameters:
    ///   - exercise: what is run.
    ///   - setup: what was decided before it began.
    ///   - context: what it knows of the world around it.
    ///   - entries: everything that happened, in order.
    ///   - words: the words that are still there.
    package init(
        _ exercise: any Exercise, setup: SessionSetup, context: SessionContext, entries: [Entry] = [],
        words: [Words] = []
    ) {
        self.setup = setup
        self.context = context
        card = exercise.card
        plan = StagePlan(exercise, in: setup.setting)
        state = SessionState(words: Dictionary(words.map { ($0.number, $0) }, uniquingKeysWith: { $1 }))
        for entry in entries { state.apply(entry) }
        program = Program(plan, setup: setup, context: context, state: state)
    }

    /// Takes in what was decided and stored.
    package mutating func apply(_ decision: Decision) {
        for entry in decision.entries { state.apply(entry, words: decision.words) }
        for number in decision.deleted { state.forget(number) }
        for number in decision.kept { state.keep(number) }
        program = Program(plan, setup: setup, context: context, state: state)
    }

    /// The beat people are at, or nil when all is done.
    package var current: Beat? {
        currentIndex.map { program.beats[$0] }
    }

    var currentIndex: Int? {
        program.beats.firstIndex { state.done[$0.id] == nil && isAsked($0) }
    }

    /// Whether everything is done.
    package var isFinished: Bool { state.finishedAt != nil }

    /// Whether a question concerns its author after what they answered before.
    package func isAsked(_ beat: Beat) -> Bool {
        guard case .ask(let question, let author) = beat.action, let condition = question.onlyIf else { return true }
        guard case .choice(let id)? = state.answer(under: condition.key, by: author) else { return false }
        return condition.options.contains(id)
    }

    /// What was released, in the order of the exercise.
    package var released: [(beat: BeatID, text: Released<ReleasedText>)] {
        let all = state.released(among: setup.participants)
        return program.beats.flatMap { beat in all.filter { $0.beat == beat.id } }
    }

    /// The name of a participant.
    package func name(_ place: Int) -> String {
        setup.participants.indices.contains(place) ? setup.participants[place].name : "someone"
    }

    /// Prose in the words and names of this session.
    ///
    /// - Parameters:
    ///   - prose: what the exercise says.
    ///   - beat: where it is said, which decides who leads.
    /// - Returns: the text.
    package func text(_ prose: Prose, at beat: Beat?) -> String {
        prose.text(in: context.vocabulary) { asked in
            let people = self.setup.participants
            let leaders = beat?.leaders ?? []
            let meant: [Participant] =
                switch asked {
                case .mentor: people.filter { $0.role == .mentor }
                case .protege: people.filter { $0.role == .protege }
                case .leader: leaders.filter(people.indices.contains).map { people[$0] }
                case .learner: people.indices.filter { !leaders.contains($0) }.map { people[$0] }
                case .everyone, .together, .circle: people
                case .facilitator: []
                }
            return meant.isEmpty ? nil : meant.spoken
        }
    }
}

extension SessionState {
    mutating func keep(_ number: Int) {
        guard var kept = words[number] else { return }
        kept.isKept = true
        replace(kept)
    }
}
