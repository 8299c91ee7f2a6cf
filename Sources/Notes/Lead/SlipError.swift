/// Why a slip cannot be collected: one sentence on what is wrong, one on what to do.
package struct SlipError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
        case empty, notASlip, damaged, newer, duplicate, outdated, otherCohort
    }

    /// What is wrong.
    package let reason: Reason
    private let detail: String

    init(_ reason: Reason, _ detail: String = "") {
        self.reason = reason
        self.detail = detail
    }

    /// The sentences.
    package var description: String {
        switch reason {
        case .empty: "The file is empty. Ask for it again."
        case .notASlip:
            "This is not a lead slip. A slip is the file `lead-slip-DATE.md` that `export lead` writes for a pair."
        case .damaged:
            "This slip is not as it was written: part of it was changed or lost. Ask the pair to export it again; to take a line back, they use `release`."
        case .newer: "This slip was written by a newer version of Turnabout. Update this one, then collect it again."
        case .duplicate: "This slip has been collected already. It counts once."
        case .outdated: "A newer slip of the same people has been collected already. The newer one counts."
        case .otherCohort: "This slip belongs to the cohort \"\(detail)\". Collect it with the slips of that cohort."
        }
    }
}
