import Facilitation
import Workshop

/// One answer that a document may hold, with the question as it was put.
struct NotedAnswer {
    /// The place in the exercise.
    let beat: Beat
    /// The question.
    let question: Question
    /// The question in the words and names of that moment.
    let prompt: String
    /// The author's place among the participants; nil where one answer stands for all.
    let author: Int?
    /// The words.
    let words: Words
    /// The answer as it is written down.
    let text: AnswerText
}

/// Everything that one readership may read of a session.
struct NotedSession {
    let source: NotesSource
    let readership: Readership
    /// The answers in the order of the exercise.
    let answers: [NotedAnswer]
    /// Answers to questions that the exercise no longer asks, with their authors.
    let retired: [(author: Int?, text: AnswerText)]

    /// Whether answers stand without names, as where all have the same author.
    private var isNameless = false

    var session: Session { source.session }

    /// The same without names.
    var nameless: NotedSession {
        var copy = self
        copy.isNameless = true
        return copy
    }

    init(_ source: NotesSource, for readership: Readership) {
        self.source = source
        self.readership = readership
        let session = source.session
        let plain = PlainQuestions(session)
        var answers: [NotedAnswer] = []
        var known: Set<BeatID> = []
        for beat in session.program.beats {
            guard case .ask(let question, let author) = beat.action else { continue }
            guard let words = session.state.answer(at: beat.id), words.keyVersion == question.version else { continue }
            known.insert(beat.id)
            guard session.isAsked(beat), !Self.housekeeping.contains(question.key), question.noting.form != .nowhere,
                readership.mayRead(words, answering: question, in: session)
            else { continue }
            let asked = plain.takesUpPrivateAnswers ? plain[question.key] ?? question : question
            let prompt = session.prompt(asked, author: author, at: beat)
            answers.append(
                NotedAnswer(
                    beat: beat, question: asked, prompt: prompt.text, author: author, words: words,
                    text: AnswerText(words.answer, options: prompt.options, scale: prompt.scale)))
        }
        self.answers = answers.filter { !$0.text.isEmpty }
        retired = session.state.answers
            .filter { !known.contains($0.key) && session.isRetired($0.key) }
            .compactMap { session.state.words[$0.value] }
            .filter { readership.mayRead($0, answering: nil, in: session) }
            .sorted { $0.number < $1.number }
            .map { ($0.author, AnswerText($0.answer)) }
    }

    /// Questions of the host about how to run the exercise.
    private static let housekeeping: Set<String> = ["opener"]

    /// The name of an author, or nil where there is nobody to tell them from.
    func name(_ author: Int?) -> String? {
        guard !isNameless, let author, session.setup.participants.count > 1 else { return nil }
        return session.name(author)
    }

    /// Ideas with their names on the board, in the order of these.
    ///
    /// Where the journal has given none, they are numbered by the alphabet, so that a number tells nothing of who
    /// sat where; released ideas first, so that a gap in the lead's numbers tells nothing of what was held back.
    func ideas(_ answers: [NotedAnswer]) -> [(id: IdeaID, answer: NotedAnswer)] {
        let released = Set(session.released.map(\.beat))
        let sorted = answers.sorted { left, right in
            let isLeft = released.contains(left.beat.id)
            guard isLeft == released.contains(right.beat.id) else { return isLeft }
            return (left.text.sortKey, left.words.number) < (right.text.sortKey, right.words.number)
        }
        let named = sorted.enumerated().map { index, answer in
            (id: source.ideas[answer.words.number] ?? IdeaID(series: 0, number: index + 1), answer: answer)
        }
        return named.sorted { ($0.id, $0.answer.words.number) < ($1.id, $1.answer.words.number) }
    }

    /// The label of an answer in the words of the session; `.everyone` in it stands for the author.
    func label(_ answer: NotedAnswer) -> (text: String, namesAuthor: Bool)? {
        let isLearning = answer.question.card == .learning && answer.question.of == .everyone
        guard let label = answer.question.noting.label ?? (isLearning ? Self.learned : nil) else { return nil }
        var namesAuthor = false
        let text = label.text(in: session.context.vocabulary) { asked in
            if asked == .everyone, let author = answer.author {
                namesAuthor = true
                return session.name(author)
            }
            let name = session.text("\(name: asked)", at: answer.beat)
            // Nobody by that description sits here; the label's own capitals hold for the phrase then.
            let phrase = session.context.vocabulary.phrase(for: asked)
            return name.lowercased() == phrase.lowercased() ? nil : name
        }
        return (text, namesAuthor)
    }

    private static let learned: Prose = "What \(name: .everyone) learned"
}

extension Session {
    /// Whether the exercise no longer asks what was answered here, or asks something else under the same name.
    fileprivate func isRetired(_ beat: BeatID) -> Bool {
        !program.beats.contains { other in
            guard case .ask(let question, _) = other.action, other.id == beat else { return false }
            return state.answer(at: beat)?.keyVersion == question.version
        }
    }
}
