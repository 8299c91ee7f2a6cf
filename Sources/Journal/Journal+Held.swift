import Facilitation
import GRDB

extension Journal {
    /// Notes that people held exercises in a workshop: each is a finished session without answers from now on.
    ///
    /// So the sessions of a pair, the parts it has done, what is suggested next, the days on which people met and the
    /// counts of the programme lead take it in like any other session.
    ///
    /// - Parameters:
    ///   - held: what was held, one for each pair or circle, or one for the whole cohort with `Setting.isCohort`.
    ///   - cohort: the cohort of the people.
    /// - Returns: the numbers of the sessions, in the same order.
    /// - Throws: when one of them could not be stored; then none is there.
    @discardableResult
    package func recordHeld(_ held: [HeldExercise], in cohort: CohortID) throws(JournalError) -> [SessionID] {
        try write { db in
            try held.map { exercise in
                var decision = Decision()
                decision.entries = [
                    Entry(at: exercise.from, event: .started), Entry(at: exercise.to, event: .finished),
                ]
                decision.counts = exercise.counts
                return try db.begin(exercise.setup, cohort, decision)
            }
        }
    }
}
