/// A workshop that this machine has become in charge of.
package struct TakenWorkshop: Sendable, Hashable {
    /// Its number here.
    package var workshop: WorkshopID
    /// Its cohort here.
    package var cohort: CohortID
    /// Whether it had been here before, and came back.
    package var cameBack: Bool
    /// The names of people who were not in the cohort here.
    package var newPeople: [String]
    /// What has become of words that were struck on the other machine.
    package var erasure: Erasure
}
