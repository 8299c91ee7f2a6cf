/// Two sides, whom each person would take and how gladly; both must list each other to be a pair at all.
package struct PreferenceProfile: Hashable, Sendable {
    /// Two people who would take each other.
    package struct AcceptablePair: Hashable, Sendable, Codable {
        /// The number of the proposer on their side.
        package var proposer: Int
        /// The number of the receiver on their side.
        package var receiver: Int
        /// Where the receiver stands on the proposer's list: 0 for the best tier, equal for people equally welcome.
        package var proposerTier: Int
        /// Where the proposer stands on the receiver's list.
        package var receiverTier: Int

        /// These two, in these tiers.
        package init(proposer: Int, receiver: Int, proposerTier: Int, receiverTier: Int) {
            self.proposer = proposer
            self.receiver = receiver
            self.proposerTier = proposerTier
            self.receiverTier = receiverTier
        }
    }

    /// The lists of those who propose.
    package let proposers: PreferenceLists
    /// The lists of those who receive proposals.
    package let receivers: PreferenceLists

    /// A profile of pairs that both sides accept.
    ///
    /// - Parameters:
    ///   - proposerCapacities: for each proposer how many receivers they may have.
    ///   - receiverCapacities: for each receiver how many proposers they may have.
    ///   - pairs: who would take each other, in any order; excluded pairs are simply not among them.
    package init(proposerCapacities: [Int], receiverCapacities: [Int], pairs: [AcceptablePair]) {
        proposers = PreferenceLists(
            capacities: proposerCapacities, others: receiverCapacities.count,
            entries: pairs.map {
                .init(
                    person: Int32($0.proposer), other: Int32($0.receiver), tier: Int32($0.proposerTier),
                    tierOfOther: Int32($0.receiverTier))
            })
        receivers = PreferenceLists(
            capacities: receiverCapacities, others: proposerCapacities.count,
            entries: pairs.map {
                .init(
                    person: Int32($0.receiver), other: Int32($0.proposer), tier: Int32($0.receiverTier),
                    tierOfOther: Int32($0.proposerTier))
            })
    }

    /// A profile of lists: for each person the tiers, best first, with the people in each; who is listed by one side
    /// alone falls out.
    ///
    /// - Parameters:
    ///   - proposerLists: for each proposer tiers of receivers.
    ///   - receiverLists: for each receiver tiers of proposers.
    ///   - proposerCapacities: how many receivers each proposer may have; one each where left out.
    ///   - receiverCapacities: how many proposers each receiver may have; one each where left out.
    package init(
        proposerLists: [[[Int]]], receiverLists: [[[Int]]], proposerCapacities: [Int]? = nil,
        receiverCapacities: [Int]? = nil
    ) {
        var wishers = Array(repeating: [(receiver: Int, tier: Int)](), count: proposerLists.count)
        for (receiver, tiers) in receiverLists.enumerated() {
            for (tier, people) in tiers.enumerated() {
                for proposer in people { wishers[proposer].append((receiver, tier)) }
            }
        }
        var pairs: [AcceptablePair] = []
        var tierOf = [Int](repeating: -1, count: receiverLists.count)
        for (proposer, tiers) in proposerLists.enumerated() {
            for wisher in wishers[proposer].reversed() { tierOf[wisher.receiver] = wisher.tier }
            for (tier, people) in tiers.enumerated() {
                for receiver in people where tierOf[receiver] >= 0 {
                    pairs.append(
                        AcceptablePair(
                            proposer: proposer, receiver: receiver, proposerTier: tier, receiverTier: tierOf[receiver]))
                }
            }
            for wisher in wishers[proposer] { tierOf[wisher.receiver] = -1 }
        }
        self.init(
            proposerCapacities: proposerCapacities ?? proposerLists.map { _ in 1 },
            receiverCapacities: receiverCapacities ?? receiverLists.map { _ in 1 }, pairs: pairs)
    }

    /// The same people with the sides exchanged.
    package var swapped: PreferenceProfile {
        PreferenceProfile(proposers: receivers, receivers: proposers)
    }

    private init(proposers: PreferenceLists, receivers: PreferenceLists) {
        self.proposers = proposers
        self.receivers = receivers
    }
}
