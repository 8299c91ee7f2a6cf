import Circles
import Testing

/// Two small sides with random lists, drawn from a seed that failing tests print.
struct RandomMarket: CustomTestStringConvertible {
    var seed: UInt64
    var people: Int
    /// How many people share a tier at most; 1 for strict lists.
    var tierOfProposers = 1
    var tierOfReceivers = 1
    /// Of ten possible pairs so many are acceptable.
    var density = 7
    var mostPlacesOfProposers = 1
    var mostPlacesOfReceivers = 1

    var testDescription: String { "seed \(seed), \(people) people" }

    /// Who would take whom.
    var pairs: [PreferenceProfile.AcceptablePair] {
        var random = SplitMix64(seed: seed)
        let acceptable = (0..<people).map { _ in
            (0..<people).filter { _ in Int.random(in: 0..<10, using: &random) < density }
        }
        var tiers: [Matching.Pair: Int] = [:]
        for receiver in 0..<people {
            let wishers = (0..<people).filter { acceptable[$0].contains(receiver) }.shuffled(using: &random)
            for (rank, proposer) in wishers.enumerated() {
                tiers[Matching.Pair(proposer, receiver)] = rank / tierOfReceivers
            }
        }
        return acceptable.enumerated().flatMap { proposer, receivers in
            receivers.shuffled(using: &random).enumerated().map { rank, receiver in
                PreferenceProfile.AcceptablePair(
                    proposer: proposer, receiver: receiver, proposerTier: rank / tierOfProposers,
                    receiverTier: tiers[Matching.Pair(proposer, receiver)] ?? 0)
            }
        }
    }

    /// How many places everybody has, first the proposers, then the receivers.
    var capacities: (proposers: [Int], receivers: [Int]) {
        var random = SplitMix64(seed: seed ^ 0xCA9A)
        return (
            (0..<people).map { _ in Int.random(in: 1...mostPlacesOfProposers, using: &random) },
            (0..<people).map { _ in Int.random(in: 1...mostPlacesOfReceivers, using: &random) }
        )
    }

    /// The market as the solvers take it.
    var profile: PreferenceProfile { profile(of: pairs) }

    /// The market with these pairs in place of its own.
    func profile(of pairs: [PreferenceProfile.AcceptablePair]) -> PreferenceProfile {
        PreferenceProfile(
            proposerCapacities: capacities.proposers, receiverCapacities: capacities.receivers, pairs: pairs)
    }

    /// Random weights for the acceptable pairs.
    func sides(weights: ClosedRange<Int>) -> WeightedSides {
        WeightedSides(
            proposerCapacities: capacities.proposers, receiverCapacities: capacities.receivers,
            pairs: weighted(weights))
    }

    /// The acceptable pairs with random weights.
    func weighted(_ weights: ClosedRange<Int>) -> [WeightedPair] {
        var random = SplitMix64(seed: seed ^ 0x3E16)
        return pairs.map {
            WeightedPair($0.proposer, $0.receiver, weight: Int.random(in: weights, using: &random))
        }
    }
}
