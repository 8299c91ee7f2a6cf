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
        for number in decision.unkept { state.keep(number, false) }
        program = Program(plan, setup: setup, context: context, state: state)
    }

    /// The beat people are at, or nil when all is done.
    package var current: Beat? {
        currentIndex.map { program.beats[$0] }
    }

    /// The first beat that is not done.
    ///
    /// A promise or a release item that turned up behind people's backs, because the world changed or a wording did,
    /// does not call them back; a question that came to be asked because they changed an answer does.
    var currentIndex: Int? {
        guard !isFinished else { return nil }
        let beats = program.beats
        let furthest = beats.lastIndex { state.done[$0.id] != nil } ?? -1
        return beats.indices.first { index in
            let beat = beats[index]
            guard state.done[beat.id] == nil, isAsked(beat) else { return false }
            return index > furthest || !beat.isSupplied || state.reopened.contains(beat.id)
        }
    }

    /// Whether everything is done.
    package var isFinished: Bool { state.finishedAt != nil }

    /// Whether a question concerns its author after what they answered before.
    package func isAsked(_ beat: Beat) -> Bool {
        state.isAsked(beat, among: program.beats)
    }

    /// Who has the keyboard for themselves, after the last time it changed hands; nil where it is in the middle.
    var holder: Int? {
        var last = 0
        var holder: Int?
        for beat in program.beats {
            guard let place = state.sequence[beat.id], place > last else { continue }
            switch beat.action {
            case .handOver(let author, _): (last, holder) = (place, author)
            case .handBack: (last, holder) = (place, nil)
            default: break
            }
        }
        return holder
    }

    /// What was released, in the order of the exercise.
    package var released: [(beat: BeatID, text: Released<ReleasedText>)] {
        program.beats.compactMap { beat in
            guard case .ask(let question, _) = beat.action, question.mayReachLead, isFinished || isAsked(beat),
                let text = state.released(beat.id, among: setup.participants)
            else { return nil }
            return (beat.id, text)
        }
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
                case .everyone: beat?.turn.map { [people[$0]] } ?? people
                case .together, .circle: people
                case .facilitator: []
                }
            return meant.isEmpty ? nil : meant.spoken
        }
    }
}
