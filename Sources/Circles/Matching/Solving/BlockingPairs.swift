/// Finds the pairs that would leave a matching for each other; shares no code with the solvers.
package enum BlockingPairs {
    /// The pairs that are not in a matching although each of the two has a free place or would give up a partner for it.
    ///
    /// "Would give up" is strict: a tie moves nobody (weak stability; Irving, "Stable marriage and indifference", 1994).
    /// The matching may be any, for instance one edited by hand: a partner whom a person did not list counts as worse
    /// than everybody they listed.
    ///
    /// - Parameters:
    ///   - matching: pairs of a proposer and a receiver.
    ///   - profile: whom each person would take.
    /// - Returns: the blocking pairs, in ascending order.
    package static func of(_ matching: Matching, in profile: PreferenceProfile) -> [Matching.Pair] {
        let ofProposers = matching.receivers(proposers: profile.proposers.count)
        let ofReceivers = matching.proposers(receivers: profile.receivers.count)
        let worstReceiver = profile.proposers.worstTiers(of: ofProposers)
        let worstProposer = profile.receivers.worstTiers(of: ofReceivers)
        var blocking: [Matching.Pair] = []
        for proposer in 0..<profile.proposers.count {
            for entry in profile.proposers.row(proposer) where profile.proposers.tiers[entry] < worstReceiver[proposer]
            {
                let receiver = Int(profile.proposers.others[entry])
                guard profile.proposers.tiersOfOthers[entry] < worstProposer[receiver],
                    !ofProposers[proposer].contains(receiver)
                else { continue }
                blocking.append(Matching.Pair(proposer, receiver))
            }
        }
        return blocking.sorted()
    }
}

extension PreferenceLists {
    /// For each person the tier that a newcomer must beat: that of the worst partner, or none where a place is free.
    ///
    /// A person without any place accepts nobody.
    fileprivate func worstTiers(of partners: [[Int]]) -> [Int32] {
        partners.indices.map { person in
            guard capacities[person] > 0 else { return -1 }
            guard partners[person].count >= Int(capacities[person]) else { return .max }
            return partners[person].map { partner in
                row(person).first { Int(others[$0]) == partner }.map { tiers[$0] } ?? .max
            }.max() ?? .max
        }
    }
}
