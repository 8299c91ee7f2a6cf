/// A plan of circles, what it is worth, and what was unavoidable.
package struct CirclePlan: Hashable, Sendable {
    /// How a plan was found.
    package enum Method: Hashable, Sendable {
        /// Built by a rule that is known to give no repeats, or a published design; its name and whom to credit.
        case construction(String)
        /// Found by searching for a plan with symmetry.
        case symmetry
        /// Found by trying swaps.
        case swaps
    }

    /// Who sits with whom.
    package var schedule: Schedule
    /// What it is worth.
    package var score: ScheduleScore
    /// The fewest repeats that any plan for this request can have, as far as counting shows.
    package var lowerBound: Int
    /// How it was found.
    package var method: Method

    /// A plan.
    package init(schedule: Schedule, score: ScheduleScore, lowerBound: Int, method: Method) {
        self.schedule = schedule
        self.score = score
        self.lowerBound = lowerBound
        self.method = method
    }
}
