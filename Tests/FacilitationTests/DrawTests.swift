import Circles
import Testing
import Workshop

@testable import Facilitation

struct DrawTests {
    @Test(arguments: [0, 1, 2, 7, 200])
    func aDrawIsAPermutationAndTheSameForTheSameSeed(count: Int) {
        for seed in [0, 1, 42, UInt64.max] as [UInt64] {
            let order = Draw.order(count, seed: seed)
            #expect(order.sorted() == Array(0..<count), "seed \(seed)")
            #expect(order == Draw.order(count, seed: seed), "seed \(seed)")
        }
    }

    @Test func theGeneratorGivesThePublishedNumbersOnEveryMachine() {
        // The first outputs of SplitMix64 for seed 1234567, as published with its reference implementation.
        var generator = SplitMix64(seed: 1_234_567)
        let first: [UInt64] = (0..<3).map { _ in generator.next() }
        #expect(first == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test func anyoneMayBeDrawnFirst() {
        let firsts = Set((0..<200).map { Draw.order(5, seed: UInt64($0)).first })
        #expect(firsts.count == 5)
    }
}
