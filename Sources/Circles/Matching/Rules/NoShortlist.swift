/// Why somebody has no list, as far as the lead may know.
///
/// What is somebody's own reason is counted with the organisation's: a count of it would say that there is one.
package enum NoShortlist: String, Hashable, Sendable, CaseIterable {
    /// They have as many partners as they would take.
    case capacity
    /// Nobody with room stands on the other side.
    case nobodyThere
    /// The clocks of all who are there differ by too much.
    case timeZone
    /// The rules on who may not be matched leave nobody.
    case rules

    /// The reason that follows from what keeps a person from each of the others.
    ///
    /// - Parameters:
    ///   - person: whose list is empty.
    ///   - pool: where they are.
    init(_ person: Int, in pool: MatchPool) {
        let others = pool.applicants.indices.filter { pool.sides.allow(person, $0) && pool.applicants[$0].room > 0 }
        if pool.applicants[person].room == 0 {
            self = .capacity
        } else if others.isEmpty {
            self = .nobodyThere
        } else {
            let isFar = others.allSatisfy { pool.standingExclusion(person, $0) == .timeZone }
            self = isFar ? .timeZone : .rules
        }
    }
}
