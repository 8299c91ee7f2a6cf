package import Workshop

/// Slips that a lead was handed, put together to one page; the order in which they come makes no difference.
///
/// Slips carry no figures of their pairs, so that a collected page has none but those that follow from facts.
package struct SlipCollection: Sendable {
    /// What became of a slip.
    package enum Outcome: Sendable, Hashable {
        /// It is the first of these people.
        case added
        /// It takes the place of an older one.
        case replaced
    }

    private var slips: [String: LeadSlip] = [:]

    /// A collection without slips.
    package init() {}

    /// How many slips count.
    package var count: Int { slips.count }

    /// Takes in a slip; the newest of the same people counts.
    ///
    /// - Parameter slip: the slip.
    /// - Returns: what became of it.
    /// - Throws: a ``SlipError`` where it is there already, older than what is there, or of another cohort.
    @discardableResult
    package mutating func add(_ slip: LeadSlip) throws(SlipError) -> Outcome {
        if let other = slips.values.first, other.cohort != slip.cohort { throw SlipError(.otherCohort, slip.cohort) }
        guard let old = slips[slip.id] else {
            slips[slip.id] = slip
            return .added
        }
        guard old != slip else { throw SlipError(.duplicate) }
        guard Self.isNewer(slip, old) else { throw SlipError(.outdated) }
        slips[slip.id] = slip
        return .replaced
    }

    /// The lead's page.
    package func notes(after last: LeadLedger? = nil, on day: CivilDate) -> LeadNotes {
        let all = slips.values.sorted { $0.id < $1.id }
        return LeadNotes(
            facts: all.flatMap(\.facts), lines: all.flatMap(\.lines), after: last, on: day)
    }

    private static func isNewer(_ slip: LeadSlip, _ old: LeadSlip) -> Bool {
        // Two that were written at the same moment are told apart by what they say, whichever comes first.
        (slip.writtenAt, slip.rendered()) > (old.writtenAt, old.rendered())
    }
}
