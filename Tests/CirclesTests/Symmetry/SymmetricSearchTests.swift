import Testing

@testable import Circles

struct SymmetricSearchTests {
    private func searched(_ request: CircleRequest, steps: Int) throws -> SymmetricSearch {
        var search = try #require(SymmetricSearch(request))
        for _ in 0..<steps where search.step() {}
        return search
    }

    /// What is wrong with a plan; empty where every rule holds.
    private func faults(of plan: Schedule, _ request: CircleRequest) -> [String] {
        var faults: [String] = []
        if plan.rounds.count != request.rounds { faults.append("\(plan.rounds.count) rounds") }
        for round in plan.rounds {
            if round.map(\.count) != request.circleSizes { faults.append("sizes \(round.map(\.count))") }
            if round.joined().sorted() != Array(0..<request.people) { faults.append("not everybody once") }
            for circle in round {
                for group in request.apart where group.filter(circle.contains).count > 1 {
                    faults.append("apart \(group)")
                }
                for (kind, share) in request.mix.enumerated() {
                    let count = circle.filter { request.kinds[$0] == kind }.count
                    if count < share.atLeast || count > share.atMost { faults.append("kind \(kind): \(count)") }
                }
            }
            for host in request.hosts where round.firstIndex(where: { $0.contains(host) }) != table(of: host, plan) {
                faults.append("host \(host) moves")
            }
        }
        return faults
    }

    private func table(of host: Int, _ plan: Schedule) -> Int? {
        plan.rounds.first?.firstIndex { $0.contains(host) }
    }

    @Test(arguments: [
        CircleRequest(people: 9, size: 3, rounds: 3), CircleRequest(people: 15, size: 3, rounds: 7),
        CircleRequest(people: 16, size: 4, rounds: 5), CircleRequest(people: 23, size: 4, rounds: 5),
        SymmetrySamples.roles(2, people: 24, size: 4, rounds: 4),
        SymmetrySamples.roles(3, people: 18, size: 3, rounds: 4), SymmetrySamples.hosted(),
    ])
    func everyRuleHoldsInThePlanAndNobodyMeetsAgain(request: CircleRequest) throws {
        let search = try searched(request, steps: 3)
        let plan = try #require(search.best)
        #expect(faults(of: plan, request) == [])
        #expect(search.bestScore == ScheduleScore(of: plan, for: request))
        #expect(search.bestScore?.repeats == 0)
    }

    @Test func moreStepsAreNeverWorse() throws {
        var search = try #require(SymmetricSearch(CircleRequest(people: 12, size: 4, rounds: 6, seed: 5)))
        var last: ScheduleScore?
        for _ in 0..<6 where search.step() {
            if let last, let score = search.bestScore { #expect(score <= last) }
            last = search.bestScore
        }
        #expect(last?.repeats == 42)
    }

    private static let fingerprints: [(request: CircleRequest, fingerprint: UInt64)] = [
        (CircleRequest(people: 14, size: 4, rounds: 3, seed: 1), 4_549_019_438_145_330_881),
        (CircleRequest(people: 12, size: 4, rounds: 6, seed: 7), 15_589_666_040_587_105_493),
        (SymmetrySamples.roles(2, people: 24, size: 4, rounds: 5, seed: 3), 4_018_377_879_115_553_414),
    ]

    @Test(arguments: fingerprints)
    func oneSeedGivesOnePlanOnEveryMachine(request: CircleRequest, fingerprint: UInt64) throws {
        let found = try searched(request, steps: 2).best?.fingerprint
        #expect(found == fingerprint)
    }

    @Test func whatNoSymmetryFitsIsLeftToOthers() {
        var request = CircleRequest(people: 12, size: 4, rounds: 3)
        request.together = [[0, 1]]
        #expect(SymmetricSearch(request) == nil)
        #expect(SymmetricSearch(CircleRequest(people: 3, size: 4, rounds: 3)) == nil)
    }
}
