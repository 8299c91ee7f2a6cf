import Circles
import Foundation

/// Two sides of people drawn from a seed: lists of 10, mutual, some people more popular than others.
///
/// Every person has a popularity from 1 to 8. A proposer lists 10 different receivers, drawn in proportion to it, but
/// never the own line manager: receiver `i / 6` for proposer `i`. A listed receiver lists in return. Everybody ranks by
/// popularity plus a draw from 0 to 15, ties by the larger number. A pair is worth 10 less each rank, from 0, on either
/// side. With ties, three neighbours on a proposer's list and four on a receiver's are equally welcome.
struct MatchingInstance {
    /// A possible pair, and the places from 0 on at which the two stand on each other's lists.
    struct Pair {
        var proposer: Int
        var receiver: Int
        var rank: Int
        var back: Int
        var weight: Int { max(0, 10 - rank) + max(0, 10 - back) }
    }

    /// How many people are on each side.
    let people: Int
    /// Who lists whom.
    private(set) var pairs: [Pair] = []

    /// People drawn from a seed.
    init(people: Int, seed: UInt64) {
        self.people = people
        var random = SplitMix64(seed: seed)
        func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
        let receiverPopularity = (0..<people).map { _ in 1 + below(8) }
        let proposerPopularity = (0..<people).map { _ in 1 + below(8) }
        let lots = receiverPopularity.enumerated().flatMap { Array(repeating: $0, count: $1) }
        var wishers = Array(repeating: [(score: Int, proposer: Int, rank: Int)](), count: people)
        for proposer in 0..<people {
            var listed: [(score: Int, receiver: Int)] = []
            while listed.count < 10 {
                let receiver = lots[below(lots.count)]
                if receiver == proposer / 6 || listed.contains(where: { $0.receiver == receiver }) { continue }
                listed.append((receiverPopularity[receiver] + below(16), receiver))
            }
            for (rank, entry) in listed.sorted(by: >).enumerated() {
                wishers[entry.receiver].append((proposerPopularity[proposer] + below(16), proposer, rank))
            }
        }
        for receiver in 0..<people {
            for (back, wisher) in wishers[receiver].sorted(by: >).enumerated() {
                pairs.append(Pair(proposer: wisher.proposer, receiver: receiver, rank: wisher.rank, back: back))
            }
        }
    }

    /// The lists, in tiers of so many.
    func profile(tiers: (proposers: Int, receivers: Int)) -> PreferenceProfile {
        PreferenceProfile(
            proposerCapacities: Array(repeating: 1, count: people),
            receiverCapacities: Array(repeating: 1, count: people),
            pairs: pairs.map {
                .init(
                    proposer: $0.proposer, receiver: $0.receiver, proposerTier: $0.rank / tiers.proposers,
                    receiverTier: $0.back / tiers.receivers)
            })
    }

    /// The sides with their weights.
    var sides: WeightedSides {
        WeightedSides(
            proposerCapacities: Array(repeating: 1, count: people),
            receiverCapacities: Array(repeating: 1, count: people),
            pairs: pairs.map { WeightedPair($0.proposer, $0.receiver, weight: $0.weight) })
    }

    /// The same people in one pool: whoever is listed by anybody, by number.
    var pool: WeightedPool {
        WeightedPool(
            people: people,
            pairs: pairs.filter { $0.proposer != $0.receiver && $0.weight > 0 }
                .map { WeightedPair($0.proposer, $0.receiver, weight: $0.weight) })
    }

    /// What each pair of the pool is worth.
    var poolWeights: [Matching.Pair: Int] {
        Dictionary(uniqueKeysWithValues: pool.pairs.map { (Matching.Pair($0.a, $0.b), $0.weight) })
    }

    /// What a matching is worth.
    func weight(of matching: Matching) -> Int {
        let weights = Dictionary(
            uniqueKeysWithValues: pairs.map { (Matching.Pair($0.proposer, $0.receiver), $0.weight) })
        return matching.pairs.reduce(0) { $0 + (weights[$1] ?? 0) }
    }

    /// Writes the sides down for the peers; see matching_peers.py.
    func write(sidesTo path: String) throws {
        let lines = pairs.map {
            "\($0.proposer) \($0.receiver) \($0.rank) \($0.rank / 3) \($0.back) \($0.back / 4) \($0.weight)"
        }
        try "\(people)\n\(lines.joined(separator: "\n"))\n".write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// Writes the pool down for the peers; see matching_peers.py.
    func write(poolTo path: String) throws {
        let lines = pool.pairs.map { "\($0.a) \($0.b) \($0.weight)" }
        try "\(people)\n\(lines.joined(separator: "\n"))\n".write(toFile: path, atomically: true, encoding: .utf8)
    }
}
