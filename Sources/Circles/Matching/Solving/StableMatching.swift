/// Matchings that no two people would leave for each other.
package enum StableMatching {
    /// The stable matching that is best for every proposer, found by deferred acceptance.
    ///
    /// With strict lists no proposer does better in any stable matching, and none gains by stating a false list while
    /// the capacity of proposers is 1 (Gale and Shapley, 1962; Dubins and Freedman, 1981). Ties are broken by number,
    /// so that with ties the matching is still weakly stable, but may leave more people over than need be.
    ///
    /// - Parameter profile: whom each person would take.
    /// - Returns: the pairs.
    package static func proposerOptimal(_ profile: PreferenceProfile) -> Matching {
        var acceptance = DeferredAcceptance(profile)
        acceptance.run()
        return acceptance.matching
    }

    /// The stable matching that is best for every receiver.
    ///
    /// - Parameter profile: whom each person would take.
    /// - Returns: the pairs.
    package static func receiverOptimal(_ profile: PreferenceProfile) -> Matching {
        Matching(pairs: proposerOptimal(profile.swapped).pairs.map { Matching.Pair($0.b, $0.a) })
    }

    /// A weakly stable matching that leaves few people over, where lists have ties.
    ///
    /// With a capacity of 1 for each proposer it has at least two thirds of the pairs of the largest weakly stable
    /// matching, which is NP-hard to find (Király, "Linear time local approximation algorithm for maximum stable
    /// marriage", Algorithms 6, 2013). Places are then passed on along ties, which pairs more people and keeps stability.
    /// With more places for each proposer it is weakly stable all the same.
    ///
    /// - Parameter profile: whom each person would take.
    /// - Returns: the pairs.
    package static func withTies(_ profile: PreferenceProfile) -> Matching {
        let proposals = KiralyProposals(profile)
        proposals.run()
        var (matching, isGrowing) = (proposals.matching, true)
        while isGrowing {
            var forwards = TieExchanges(profile, matching)
            isGrowing = forwards.run()
            let swapped = Matching(pairs: forwards.matching.pairs.map { Matching.Pair($0.b, $0.a) })
            var backwards = TieExchanges(profile.swapped, swapped)
            isGrowing = backwards.run() || isGrowing
            matching = Matching(pairs: backwards.matching.pairs.map { Matching.Pair($0.b, $0.a) })
        }
        return matching
    }
}
