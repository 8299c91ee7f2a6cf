import Testing

@testable import Circles

struct CircleSearchTests {
    @Test func everyWishHoldsFromTheFirstPlanToTheLast() throws {
        for seed in UInt64(1)...40 {
            let request = randomRequest(seed: seed)
            var search = try CircleSearch(request, budget: 1_000_000)
            #expect(faults(of: search.best, for: request) == [], "first plan, seed \(seed)")
            while !search.isFinished {
                let looks = search.looks
                search.step()
                try #require(search.looks > looks, "seed \(seed) would never end")
            }
            let plan = search.best
            #expect(faults(of: plan, for: request) == [], "seed \(seed)")
            #expect(plan.score == ScheduleScore(of: plan.schedule, for: request), "seed \(seed)")
        }
    }

    @Test func moreBudgetIsNeverWorse() throws {
        for seed in UInt64(1)...15 {
            let request = randomRequest(seed: seed)
            var last: ScheduleScore?
            for budget in [1, 300_000, 1_000_000, 2_000_000] {
                var search = try CircleSearch(request, budget: budget)
                let score = search.finish().score
                if let last { #expect(score <= last, "seed \(seed), budget \(budget)") }
                last = score
            }
        }
    }

    @Test func oneSeedGivesOnePlan() throws {
        for seed in UInt64(1)...10 {
            let request = randomRequest(seed: seed)
            var (one, other) = (try CircleSearch(request, budget: 800_000), try CircleSearch(request, budget: 800_000))
            #expect(one.finish() == other.finish(), "seed \(seed)")
        }
    }

    @Test func thePlanOnlyGetsBetterAndThePortionOnlyGrows() throws {
        var search = try CircleSearch(CircleRequest(people: 30, size: 6, rounds: 6), budget: 8_000_000)
        var (score, portion) = (search.best.score, search.portionDone)
        #expect(portion == 0)
        while !search.isFinished {
            search.step()
            #expect(search.best.score <= score)
            #expect(search.portionDone >= portion)
            (score, portion) = (search.best.score, search.portionDone)
        }
        #expect(portion == 1000)
    }

    @Test(arguments: [(9, 3, 4), (12, 4, 6), (16, 4, 5), (20, 4, 8), (25, 5, 6), (20, 2, 19)])
    func theBoundIsReached(people: Int, size: Int, rounds: Int) throws {
        let request = CircleRequest(people: people, size: size, rounds: rounds)
        var search = try CircleSearch(request, budget: 8_000_000)
        let plan = search.finish()
        #expect(faults(of: plan, for: request) == [])
        #expect(plan.score.repeats == plan.lowerBound)
    }

    @Test func nobodySitsInASmallCircleMuchMoreOftenThanOthers() throws {
        var search = try CircleSearch(CircleRequest(people: 26, size: 4, rounds: 5), budget: 60_000_000)
        let score = search.finish().score
        #expect(score.repeats == 0)
        #expect(score.seatSpread <= 1)
    }

    @Test func peopleOfOneUnitAreSpreadWithoutARepeatMore() throws {
        var request = CircleRequest(people: 16, size: 4, rounds: 3)
        request.origins = [(0..<16).map { $0 / 4 }]
        var search = try CircleSearch(request, budget: 60_000_000)
        #expect(search.finish().score == ScheduleScore(repeats: 0, mostMeetings: 1, sameOrigin: 0))
    }

    @Test func whoMetBeforeMeetsOthers() throws {
        var request = CircleRequest(people: 16, size: 4, rounds: 1)
        for circle in [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]] {
            for a in circle {
                for b in circle where a < b { request.past.append(.init(a, b)) }
            }
        }
        var search = try CircleSearch(request, budget: 60_000_000)
        #expect(search.finish().score.repeats == 0)
    }
}
