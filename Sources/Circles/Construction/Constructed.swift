/// A plan without repeats that was built by a rule, not searched for.
package struct Constructed: Hashable, Sendable {
    /// Who sits with whom.
    package var schedule: Schedule
    /// The rule it comes from and whom to credit, for the person who reads the plan.
    package var method: String

    /// A plan and the rule it comes from.
    package init(schedule: Schedule, method: String) {
        self.schedule = schedule
        self.method = method
    }
}
