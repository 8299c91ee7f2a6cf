import Circles
import Testing

struct TruthTellingTests {
    /// Every list that one of `people` could state: all orders of all subsets.
    private static func lists(of people: Int) -> [[Int]] {
        var (all, last) = ([[Int]()], [[Int]()])
        for _ in 0..<people {
            last = last.flatMap { list in (0..<people).filter { !list.contains($0) }.map { list + [$0] } }
            all += last
        }
        return all
    }

    @Test(arguments: [(2, 40), (3, 40), (4, 12)])
    func noProposerGainsByAFalseList(people: Int, markets: Int) {
        let all = Self.lists(of: people)
        for seed in 1...UInt64(markets) {
            var random = SplitMix64(seed: seed)
            func draw() -> [[Int]] { (0..<people).map { _ in all[Int.random(in: 0..<all.count, using: &random)] } }
            let (truth, receivers) = (draw(), draw())
            let honest = outcome(truth, receivers)
            for proposer in 0..<people {
                for lie in all {
                    var stated = truth
                    stated[proposer] = lie
                    let got = outcome(stated, receivers)[proposer]
                    let rank = got.flatMap { truth[proposer].firstIndex(of: $0) } ?? .max
                    let honestRank = honest[proposer].flatMap { truth[proposer].firstIndex(of: $0) } ?? .max
                    #expect(rank >= honestRank, "seed \(seed), proposer \(proposer), lie \(lie)")
                }
            }
        }
    }

    private func outcome(_ proposers: [[Int]], _ receivers: [[Int]]) -> [Int?] {
        let profile = PreferenceProfile(
            proposerLists: proposers.map { $0.map { [$0] } }, receiverLists: receivers.map { $0.map { [$0] } })
        return StableMatching.proposerOptimal(profile).receivers(proposers: proposers.count).map(\.first)
    }
}
