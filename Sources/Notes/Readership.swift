import Facilitation
import Workshop

/// For whom a document is written; the one place that decides which answers it may hold.
enum Readership: Sendable, Hashable {
    /// The pair or the three.
    case pair
    /// Everybody in the circle.
    case circle
    /// One of the people, by place among the participants.
    case person(Int)

    /// Whether this document may hold the words.
    ///
    /// Only answers that are kept count, never another wording made for a release. Where the exercise has become
    /// stricter since the words were typed, the narrower of the two readers holds.
    func mayRead(_ words: Words, answering question: Question?, in session: Session) -> Bool {
        guard words.kind == .answer, words.isKept else { return false }
        let isOwn = isOwn(words, in: session)
        if let question, question.isBlind, !isOwn, !session.hasRevealed(question.key) { return false }
        switch (self, Self.reader(of: words, answering: question)) {
        case (_, .nobody): return false
        case (.pair, .author), (.circle, .author), (.circle, .pair): return false
        case (.pair, .pair), (.pair, .circle): return !session.isCircle
        case (.circle, .circle): return session.isCircle
        case (.person, .author): return isOwn
        // A pair's answer given in a circle is for the partner, who is not in the room.
        case (.person, .pair): return isOwn || !session.isCircle
        case (.person, .circle): return true
        }
    }

    private func isOwn(_ words: Words, in session: Session) -> Bool {
        guard case .person(let place) = self else { return false }
        return words.author == place || words.author == nil && session.setup.participants.count == 1
    }

    /// Who may read the words: whoever was promised then, or whoever is meant now, whichever are fewer.
    static func reader(of words: Words, answering question: Question?) -> Reader {
        let readers = [words.reader, question?.readBy ?? words.reader]
        return Reader.allCases.first(where: readers.contains) ?? .nobody
    }
}

extension Session {
    /// Whether people sit here who are not each other's partners.
    var isCircle: Bool {
        card.audience == .circle
    }

    /// Whether answers given blind have been shown.
    fileprivate func hasRevealed(_ key: String) -> Bool {
        isFinished
            || program.beats.contains { beat in
                guard case .reveal(let questions) = beat.action, state.done[beat.id] != nil else { return false }
                return questions.contains { $0.key == key }
            }
    }
}
