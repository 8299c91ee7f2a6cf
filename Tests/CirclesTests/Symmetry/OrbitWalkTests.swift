import Testing

@testable import Circles

struct OrbitWalkTests {
    /// A trial and a walk of it that has begun.
    private func walk(_ index: Int, _ random: inout Xoshiro256) throws -> (SymmetryTrial, OrbitWalk) {
        let sample = SymmetrySamples.trials[index]
        let alike = AlikePeople(sample.request, bundled: true)
        let trial = try #require(SymmetryTrial(sample.request, alike, sample.symmetry, starters: sample.starters))
        let orbits = PairOrbits(trial.layout)
        let prices = MeetingPrices(orbits.orbits, order: sample.symmetry.order, most: 500, weights: .init(smallSeat: 1))
        return (trial, try #require(OrbitWalk(trial.layout, trial.frame, orbits, prices, &random)))
    }

    @Test(arguments: SymmetrySamples.trials.indices)
    func theCostKeptUpToDateIsTheCostCountedAnew(index: Int) throws {
        let seed = UInt64(40 + index)
        var random = Xoshiro256(seed: seed)
        var (trial, walk) = try walk(index, &random)
        let warm = AcceptanceTable(temperature: 500, unit: trial.layout.symmetry.order)
        for _ in 0..<20 {
            _ = walk.walk(tries: 25, warm, target: -1, &random)
            #expect(walk.cost == walk.recount(), "seed \(seed)")
        }
    }

    @Test(arguments: SymmetrySamples.trials.indices)
    func theCostByOrbitsIsTheCostOfTheWholePlan(index: Int) throws {
        let seed = UInt64(80 + index)
        var random = Xoshiro256(seed: seed)
        var (trial, walk) = try walk(index, &random)
        let request = SymmetrySamples.trials[index].request
        let warm = AcceptanceTable(temperature: 500, unit: trial.layout.symmetry.order)
        for _ in 0..<5 {
            _ = walk.walk(tries: 50, warm, target: -1, &random)
            let rounds = trial.rounds(of: walk.seats, sizes: request.circleSizes).flatMap { $0 }
            #expect(walk.cost == cost(of: Schedule(rounds: rounds), for: request), "seed \(seed)")
        }
    }

    /// The price of a plan, pair by pair, counted from the plan alone.
    private func cost(of plan: Schedule, for request: CircleRequest) -> Int {
        let weights = MeetingPrices.Weights(smallSeat: 1)
        let table = MeetingTable(people: request.people, plan)
        var cost = 0
        for a in 0..<request.people {
            for b in (a + 1)..<request.people {
                let (times, isBanned) = (table[a, b], request.apart.contains { $0.contains(a) && $0.contains(b) })
                let price = isBanned ? weights.banned * times : weights.again * max(0, times - 1)
                cost += price + times * (times - 1) / 2
            }
            let small = plan.rounds.joined().filter { $0.contains(a) && $0.count < request.circleSizes[0] }.count
            cost += weights.smallSeat * small * (small - 1) / 2
        }
        return cost
    }

    @Test func aColdTableAcceptsNoWorseningAndAWarmOneSome() {
        var random = Xoshiro256(seed: 1)
        let cold = AcceptanceTable(temperature: 1, unit: 1)
        let warm = AcceptanceTable(temperature: 64, unit: 5)
        #expect(cold.accepts(0, &random) && cold.accepts(-3, &random) && !cold.accepts(1, &random))
        let accepted = (0..<4000).filter { _ in warm.accepts(5, &random) }.count
        #expect((1380...1560).contains(accepted), "exp(-1) of 4000 is 1472")
    }
}
