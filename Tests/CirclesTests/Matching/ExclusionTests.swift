import Testing

@testable import Circles

@Suite struct ExclusionTests {
    /// Two people, changed by `change`, and a manager who is number 2.
    private func exclusion(_ change: (inout Applicant, inout Applicant, inout Applicant) -> Void) -> Exclusion? {
        var (one, other, manager) = (Applicant(), Applicant(), Applicant())
        change(&one, &other, &manager)
        let pool = MatchPool([one, other, manager])
        #expect(pool.exclusion(0, 1) == pool.exclusion(1, 0), "it holds for both")
        return pool.exclusion(0, 1)
    }

    @Test func peopleWhoHaveNothingToDoWithEachOtherAreAllowed() {
        #expect(exclusion { _, _, _ in } == nil)
        #expect(exclusion { one, other, _ in (one.manager, other.manager) = (7, 8) } == nil)
    }

    @Test func theReportingLineExcludesInItsFourForms() {
        #expect(exclusion { one, _, _ in one.manager = 1 } == .reportingLine)
        #expect(exclusion { one, other, _ in (one.manager, other.manager) = (2, 2) } == .reportingLine)
        #expect(exclusion { one, other, _ in (one.manager, other.manager) = (9, 9) } == .reportingLine, "from outside")
        #expect(exclusion { one, _, manager in (one.manager, manager.manager) = (2, 1) } == .reportingLine)
        #expect(exclusion { _, other, manager in (other.manager, manager.manager) = (2, 0) } == .reportingLine)
    }

    @Test func aRingOfManagersIsNoTrap() {
        #expect(
            exclusion { one, other, manager in (one.manager, other.manager, manager.manager) = (1, 2, 0) }
                == .reportingLine)
    }

    @Test func everyOtherReasonExcludesWhoeverOfTheTwoItIsOf() {
        #expect(exclusion { one, _, _ in one.assessors = [1] } == .assessor)
        #expect(exclusion { _, other, _ in other.avoids = [0] } == .avoided)
        #expect(exclusion { one, _, _ in one.endedEarly = [1] } == .endedEarly)
        #expect(exclusion { _, other, _ in other.notAgreed = [0] } == .notAgreed)
        #expect(exclusion { one, _, _ in one.strikes = [1] } == .struck)
        #expect(exclusion { one, _, _ in one.partners = [1] } == .partners)
        #expect(exclusion { one, _, _ in one.load = 1 } == .capacity)
        #expect(exclusion { one, _, _ in (one.load, one.capacity) = (1, 2) } == nil)
    }

    @Test func clocksMayDifferByTheLimitAndNoMore() {
        #expect(exclusion { one, other, _ in (one.utcOffset, other.utcOffset) = (0, 240) } == nil)
        #expect(exclusion { one, other, _ in (one.utcOffset, other.utcOffset) = (0, 241) } == .timeZone)
        #expect(exclusion { one, other, _ in (one.utcOffset, other.utcOffset) = (-660, 720) } == nil, "over midnight")
        #expect(exclusion { one, _, _ in one.utcOffset = 720 } == nil, "unknown")
    }

    @Test func anOrganisationsReasonIsFoundBeforeSomebodysOwn() {
        #expect(
            exclusion { one, other, _ in (one.avoids, one.utcOffset, other.utcOffset) = ([1], 0, 600) } == .timeZone)
        #expect(exclusion { one, _, _ in (one.avoids, one.load) = ([1], 1) } == .capacity)
        #expect(exclusion { one, _, _ in (one.avoids, one.manager) = ([1], 1) } == .reportingLine)
    }

    @Test func aStrikeLeavesTheListsAsTheyAre() {
        for seed in UInt64(0)..<30 {
            var random = RandomPool(seed: seed)
            let pool = random.pool(of: 14, RandomPool.Mix.allCases[Int(seed % 4)])
            var silent = pool.applicants
            for person in silent.indices { (silent[person].strikes, silent[person].ranks) = ([], []) }
            #expect(Shortlists(pool) == Shortlists(MatchPool(silent)), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<40) func nothingTellsAPrivateReasonFromTheReportingLine(_ number: Int) {
        let seed = UInt64(number)
        var random = RandomPool(seed: seed)
        var people = random.pool(of: 12, RandomPool.Mix.allCases[number % 4]).applicants
        for person in people.indices { (people[person].manager, people[person].avoids) = (nil, []) }
        let (a, b) = (number % 12, (number * 5 + 1) % 12)
        guard a != b else { return }
        let relabelled = (0..<4).map { reason in
            var people = people
            switch reason {
            case 0: people[a].manager = b
            case 1: people[b].avoids.append(a)
            case 2: people[a].endedEarly.append(b)
            default: people[b].notAgreed.append(a)
            }
            let pool = MatchPool(people)
            let lists = Shortlists(pool)
            return Outcome(
                lists: lists, stable: Proposals(pool, lists: lists),
                byWeight: Proposals(pool, lists: lists, byWeight: true))
        }
        for other in relabelled { #expect(other == relabelled[0], "seed \(seed)") }
    }

    private struct Outcome: Equatable {
        let lists: Shortlists
        let stable: Proposals
        let byWeight: Proposals
    }
}
