package import Workshop

/// What is decided before a workshop begins and stays the same until it ends.
package struct WorkshopSetup: Hashable, Sendable, Codable {
    /// The plan, as it was when the workshop began.
    package var agenda: Agenda
    /// The day on which it is held.
    package var day: CivilDate
    /// The beginning of that day where the workshop is held; times of the plan count from it.
    package var midnight: Instant
    /// From which draws are made.
    package var seed: UInt64
    /// How many people were expected when it began, for exercises whose form depends on it.
    package var people: Int

    /// A setup.
    package init(agenda: Agenda, day: CivilDate, midnight: Instant, seed: UInt64, people: Int) {
        self.agenda = agenda
        self.day = day
        self.midnight = midnight
        self.seed = seed
        self.people = people
    }
}
