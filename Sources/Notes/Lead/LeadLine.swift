import Facilitation
import Workshop

/// Words that everyone concerned released to the lead, without their authors.
///
/// It is made of ``Released`` text, here or on the machine that a ``LeadSlip`` comes from; there is no other way.
package struct LeadLine: Sendable, Hashable {
    /// What kind of words they are.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A practice that others may copy.
        case idea
        /// The title of a goal.
        case goal
        /// One thing someone learned.
        case learning
        /// An answer to a question of the programme.
        case answer
        /// A message of one person to the lead.
        case message
    }

    /// What kind of words they are.
    package let kind: Kind
    /// What they answer, in the exercise's own words.
    package let label: String
    /// The words, item by item.
    package let items: [String]
    /// The name of an idea on the board.
    package let idea: IdeaID?

    init(kind: Kind, label: String, items: [String], idea: IdeaID?) {
        self.kind = kind
        self.label = label
        self.items = items
        self.idea = idea
    }

    /// What the people of a session released of that which all of them could read.
    ///
    /// Scales are never told; a message for the lead's eyes is in ``messages(of:in:)`` only.
    package static func lines(of source: NotesSource) -> [LeadLine] {
        let session = source.session
        let board = NotedSession(source, for: session.isCircle ? .circle : .pair)
        let ideas = board.ideas(board.answers.filter { $0.question.card == .idea })
        return session.released { reader, _ in reader == .pair || reader == .circle }.compactMap { item in
            let id = ideas.first { $0.answer.beat.id == item.beat.id }?.id
            return LeadLine(item.text, item.question, in: session, idea: id)
        }.sorted { ($0.label, $0.items.joined()) < ($1.label, $1.items.joined()) }
    }

    /// What one person of a session, by place, wrote for their own eyes and released to the lead alone.
    package static func messages(of place: Int, in source: NotesSource) -> [LeadLine] {
        source.session.released { reader, author in reader == .author && author == place }.compactMap { item in
            LeadLine(item.text, item.question, in: source.session, idea: nil)
        }
    }

    private init?(
        _ released: Released<ReleasedText>, _ question: Question, in session: Session, idea: IdeaID?
    ) {
        // A figure of one person is no line, and is never told of one.
        if case .scale = released.value.answer { return nil }
        // A wording may take up an answer that nobody released, and a name: the label is worded as on paper.
        guard let question = PlainQuestions(session)[question.key] else { return nil }
        let words = session.context.vocabulary
        let options = question.options.map { (id: $0.id, text: $0.text.text(in: words)) }
        let text = AnswerText(released.value.answer, options: options)
        guard !text.isEmpty else { return nil }
        kind =
            switch (question.readBy, released.value.card) {
            // Why somebody is here is said to the programme, and stands among what others say to it.
            case (.author, .reason?): .answer
            case (.author, _): .message
            case (_, .idea?): .idea
            case (_, .goal?): .goal
            case (_, .learning?): .learning
            default: .answer
            }
        let label = question.noting.label ?? question.text
        self.label = TypedText.oneLine(label.text(in: words))
        items = text.items.map(TypedText.sanitised).filter { !$0.isEmpty }
        self.idea = kind == .idea ? idea : nil
    }
}
