import Testing

@testable import Circles

struct SwapSearchTests {
    @Test func theCostKeptOnTheWayIsTheCostCountedAnew() throws {
        for seed in UInt64(1)...40 {
            let request = randomRequest(seed: seed)
            var search = try begun(request)
            while !search.isFinished {
                _ = search.advance(swaps: 50)
                #expect(
                    search.state.cost == search.memory.cost(sameOriginWeight: search.run.weights.sameOrigin),
                    "seed \(seed)")
            }
        }
    }

    @Test func theBestSeatsOfARunAreThoseOfItsLowestCost() throws {
        let request = CircleRequest(people: 14, size: 4, rounds: 5)
        var search = try begun(request)
        var lowest = search.state.cost
        while !search.isFinished {
            _ = search.advance(swaps: 1)
            lowest = min(lowest, search.state.cost)
        }
        var memory = search.memory
        memory.seat(try #require(search.best))
        #expect(memory.cost(sameOriginWeight: search.run.weights.sameOrigin) == lowest)
    }

    @Test func blocksMoveAsAWhole() throws {
        var request = CircleRequest(people: 16, size: 4, rounds: 4)
        request.together = [[0, 1], [2, 3, 4]]
        var search = try begun(request)
        while !search.isFinished { _ = search.advance(swaps: 1000) }
        let best = try #require(search.best)
        let mates = best.rounds.map { round in
            round.first { $0.contains(0) }?.filter { $0 > 1 }.sorted() ?? []
        }
        #expect(Set(mates).count > 1)
        #expect(SeatingRules(request).holds(in: best))
    }

    @Test func thresholdsFallFromAlwaysToNever() {
        let thresholds = MetropolisThresholds.table(temperature: 256, count: 64)
        #expect(thresholds[0] == 1 << 32)
        #expect(zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(thresholds[63] == 0)
        // exp(-1) * 2^32 is 1 580 030 168.7; the fixed point loses a little in each of 64 steps.
        #expect(abs(thresholds[1] - 1_580_030_169) < 200)
        #expect(MetropolisThresholds.table(temperature: 0, count: 3) == [1 << 32, 0, 0])
    }

    private func begun(_ request: CircleRequest) throws -> SwapSearch {
        let rules = SeatingRules(request)
        var opening = OpeningRound(rules, seed: request.seed)
        let found = opening.find()
        let round = try #require(found)
        var search = SwapSearch(rules, request, seed: request.seed)
        let weights = SwapWeights(again: 4, beyondMost: 3, most: 2, smallSeats: 2, sameOrigin: 1)
        search.begin(
            .init(weights: weights, temperatures: 128...1024, levels: 10, swapsPerLevel: 200),
            at: Schedule(rounds: Array(repeating: round, count: request.rounds)))
        search.shuffle(swaps: 500)
        return search
    }
}
