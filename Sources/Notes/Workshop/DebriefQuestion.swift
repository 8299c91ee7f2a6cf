import Workshop

/// The two minutes that a facilitator takes at the end of a workshop: three questions, for nobody else's eyes.
///
/// An answer is kept as a note of the workshop, behind a mark by which it is found again.
package enum DebriefQuestion: String, CaseIterable, Sendable, Hashable {
    /// What is worth doing again.
    case worked
    /// What is to be different.
    case change
    /// Who should hear from the facilitator.
    case followUp = "follow-up"

    /// What is asked.
    package var prompt: String {
        switch self {
        case .worked: "What worked, and is worth doing again?"
        case .change: "What would you do differently next time?"
        case .followUp: "Whom do you want to follow up with, and about what?"
        }
    }

    /// The note that keeps an answer, for `WorkshopIntent.note`; nil where there is none.
    package func note(_ answer: String) -> String? {
        let answer = answer.trimmed
        return answer.isEmpty ? nil : mark + answer
    }

    /// The question that a note answers, and the answer; nil for any other note.
    package static func answer(in note: String) -> (question: DebriefQuestion, text: String)? {
        // Scalar by scalar, and no space between: an answer that begins with an accent makes one character with what is before.
        let scalars = note.unicodeScalars
        return allCases.lazy.compactMap { question in
            let mark = question.mark.unicodeScalars
            guard scalars.starts(with: mark) else { return nil }
            return (question, String(scalars.dropFirst(mark.count)))
        }.first
    }

    private var mark: String { "[debrief: \(rawValue)]" }
}
