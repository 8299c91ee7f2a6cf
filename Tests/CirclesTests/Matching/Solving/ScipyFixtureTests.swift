import Circles
import Foundation
import Testing

/// Instances whose best values SciPy computed; `Tests/Fixtures/matching/make.py` writes them.
struct ScipyFixtureTests {
    @Test(arguments: ["50", "500"])
    func weightAndNumberOfPairsAreThoseOfScipy(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Fixtures/matching/\(name).txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let best = try #require(lines.first).split(separator: " ").compactMap { Int($0) }
        try #require(best.count == 3 && lines.count == best[0] + 1)
        let pairs = lines.dropFirst().enumerated().flatMap { proposer, line in
            line.split(separator: " ").map { entry in
                let numbers = entry.split(separator: ":").compactMap { Int($0) }
                return WeightedPair(proposer, numbers[0], weight: numbers[1])
            }
        }
        let ones = Array(repeating: 1, count: best[0])
        let sides = WeightedSides(proposerCapacities: ones, receiverCapacities: ones, pairs: pairs)
        #expect(WeightedAssignment(of: sides).weight == best[1])
        #expect(WeightedAssignment(of: sides, goal: .nobodyLeftOut).matching.pairs.count == best[2])
        // The same two sides as one pool, which has no odd circles.
        let pool = WeightedPool(
            people: 2 * best[0], pairs: pairs.map { WeightedPair($0.a, best[0] + $0.b, weight: $0.weight) })
        #expect(WeightedMatching(of: pool).weight == best[1])
    }
}
