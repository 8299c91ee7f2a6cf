import Facilitation
import Workshop

/// The questions of an exercise as they are worded before anyone has answered anything.
///
/// A wording may take up an earlier answer; where a document may not hold that answer, it has these.
struct PlainQuestions {
    private let byKey: [String: Question]
    /// Whether some wording takes up an answer that not everybody here may read.
    let takesUpPrivateAnswers: Bool

    init(_ session: Session) {
        let steps = session.plan.stages.flatMap(\.steps)
        var byKey: [String: Question] = [:]
        for step in steps.flatMap(\.flattened) {
            if case .ask(let question) = step.action { byKey[question.key] = byKey[question.key] ?? question }
        }
        self.byKey = byKey
        takesUpPrivateAnswers = steps.flatMap(\.takenUp).contains { key in
            guard let question = byKey[key] else { return true }
            let isShared = session.isCircle ? question.readBy == .circle : question.readBy != .author
            return !isShared || question.readBy == .nobody || question.isBlind
        }
    }

    subscript(key: String) -> Question? { byKey[key] }
}

extension Step {
    /// The keys of answers that some wording in it depends on.
    fileprivate var takenUp: [String] {
        switch action {
        case .eachPerson(_, let steps), .rounds(_, let steps): steps.flatMap(\.takenUp)
        case .with(let key, let build): [key] + build(nil).flatMap(\.takenUp)
        default: []
        }
    }
}
