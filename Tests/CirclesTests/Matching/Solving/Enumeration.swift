import Circles

/// All matchings of a small market, found by trying every subset of the pairs that fits.
struct Enumeration {
    var pairs: [PreferenceProfile.AcceptablePair]
    var proposerPlaces: [Int]
    var receiverPlaces: [Int]

    /// The matchings of a market.
    init(_ market: RandomMarket) {
        pairs = market.pairs
        (proposerPlaces, receiverPlaces) = market.capacities
    }

    /// Every matching in which nobody has more partners than places.
    func forEach(_ body: ([PreferenceProfile.AcceptablePair]) -> Void) {
        var state = self
        var chosen: [PreferenceProfile.AcceptablePair] = []
        state.extend(&chosen, from: 0, body)
    }

    private mutating func extend(
        _ chosen: inout [PreferenceProfile.AcceptablePair], from index: Int,
        _ body: ([PreferenceProfile.AcceptablePair]) -> Void
    ) {
        guard index < pairs.count else { return body(chosen) }
        let pair = pairs[index]
        if proposerPlaces[pair.proposer] > 0, receiverPlaces[pair.receiver] > 0 {
            proposerPlaces[pair.proposer] -= 1
            receiverPlaces[pair.receiver] -= 1
            chosen.append(pair)
            extend(&chosen, from: index + 1, body)
            chosen.removeLast()
            proposerPlaces[pair.proposer] += 1
            receiverPlaces[pair.receiver] += 1
        }
        extend(&chosen, from: index + 1, body)
    }

    /// Whether a pair outside a matching would rather have each other, by the words of the definition.
    func isStable(_ matching: [PreferenceProfile.AcceptablePair]) -> Bool {
        !pairs.contains { pair in
            guard !matching.contains(pair) else { return false }
            let hers = matching.filter { $0.proposer == pair.proposer }
            let his = matching.filter { $0.receiver == pair.receiver }
            let sheWould =
                hers.count < proposerPlaces[pair.proposer] || hers.contains { $0.proposerTier > pair.proposerTier }
            let heWould =
                his.count < receiverPlaces[pair.receiver] || his.contains { $0.receiverTier > pair.receiverTier }
            return sheWould && heWould
        }
    }

    /// Every stable matching.
    var stable: [[PreferenceProfile.AcceptablePair]] {
        var found: [[PreferenceProfile.AcceptablePair]] = []
        forEach { if isStable($0) { found.append($0) } }
        return found
    }
}
