import LineEditing
import Notes

/// The facilitator's own two minutes at the end of a workshop: three questions, each skipped with Return.
@MainActor
struct DebriefRound {
    let console: Console

    /// Asks the questions.
    ///
    /// - Returns: a note for each answer, to be kept with `WorkshopIntent.note`.
    func notes() throws -> [String] {
        console.sayWrapped("Two minutes for yourself; nobody else reads it. Return skips a question.")
        return try DebriefQuestion.allCases.compactMap { question in
            console.sayWrapped(question.prompt)
            return question.note(try console.answer() ?? "")
        }
    }
}
