/// The documents of one workshop, by the end of their file names.
package enum WorkshopPath: String, Sendable, CaseIterable {
    /// For everybody who was in the room.
    case cohort = "cohort.md"
    /// Who sat with whom.
    case circles = "circles.md"
    /// For the facilitator alone.
    case facilitator = "facilitator.md"
    /// Counts for a spreadsheet.
    case csv = "counts.csv"
    /// Counts for another program.
    case json = "counts.json"
}
