package import Workshop

/// What the lead may know without anybody's release: a closed list.
package enum Fact: Sendable, Hashable {
    /// What the cohort is called, and the lines of its charter.
    case cohort(name: String, charter: [String])
    /// Who meets whom, and since when.
    case pair([String], since: CivilDate)
    /// That a meeting was held.
    case held(HeldSession)
    /// That a workshop was held.
    case workshop(HeldWorkshop)
}
