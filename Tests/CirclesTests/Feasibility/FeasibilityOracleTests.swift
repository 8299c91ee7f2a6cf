import Circles
import Testing

struct FeasibilityOracleTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func whatCanBeKeptPassesAndWhatCannotIsNamed(seed: UInt64) {
        var requests = SmallRequests(seed: seed)
        var refused = 0
        for _ in 0..<150 {
            let request = requests.next(people: 7)
            let isPossible = !EveryRound.of(request).isEmpty
            do throws(InfeasibleWish) {
                try Feasibility.check(request)
                #expect(isPossible, "seed \(seed): passed \(request)")
                let round = Feasibility.round(for: request)
                #expect(round.map { EveryRound.holds($0, request) } == true, "seed \(seed), \(request)")
                #expect(round?.map(\.count) == request.circleSizes)
            } catch {
                refused += 1
                #expect(!isPossible, "seed \(seed): refused \(request) because \(error.reason)")
                #expect(Feasibility.round(for: request) == nil)
                let nearest = error.nearest.map { !EveryRound.of($0).isEmpty }
                #expect(nearest == true, "seed \(seed): nearest of \(request)")
                #expect(!error.concessions.isEmpty, "seed \(seed), \(request)")
                #expect(error.nearest?.people == request.people)
            }
        }
        #expect(refused > 20, "seed \(seed): too few requests are infeasible to tell anything")
    }
}
