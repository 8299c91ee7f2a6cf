import LineEditing
import Notes

/// The facilitator's own two minutes at the end of a workshop: three questions, each skipped with Return.
@MainActor
struct DebriefRound {
    let console: Console

    /// Asks the questions.
    ///
    /// - Parameter keep: keeps the note that an answer makes, before the next question is asked.
    /// - Throws: what `keep` throws; a ``Departure`` when a signal ends the process.
    func ask(keeping keep: (String) throws -> Void) throws {
        console.sayWrapped("Two minutes for yourself; nobody else reads it. Return skips a question.")
        for question in DebriefQuestion.allCases {
            console.sayWrapped(question.prompt)
            if let note = question.note(try console.answer() ?? "") { try keep(note) }
        }
    }
}
