import Testing

@testable import Circles

@Suite struct ShortlistsTests {
    private func sides(mentors: Int, proteges: Int) -> [Applicant] {
        Array(repeating: Applicant(role: .mentor), count: mentors)
            + Array(repeating: Applicant(role: .protege), count: proteges)
    }

    @Test(arguments: 0..<40) func listsAreMutualAllowedAndNoLongerThanTheyMayBe(_ number: Int) {
        let seed = UInt64(number)
        var random = RandomPool(seed: seed)
        let mix = RandomPool.Mix.allCases[number % 4]
        let pool = random.pool(of: 4 + number, mix)
        let length = 3 + number % 3
        let lists = Shortlists(pool, length: length)
        for (person, list) in lists.lists.enumerated() {
            #expect(list == Array(Set(list)).sorted(), "seed \(seed)")
            #expect(list.count <= (pool.sides.isOnePool ? length : Shortlists.longest), "seed \(seed)")
            #expect(list.isEmpty == (lists.missing[person] != nil), "seed \(seed)")
            for other in list {
                #expect(lists.lists[other].contains(person), "seed \(seed)")
                #expect(pool.standingExclusion(person, other) == nil && pool.sides.allow(person, other), "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<30) func everybodyWhoCanHasThreeToChooseFrom(_ number: Int) {
        let seed = UInt64(number)
        var random = RandomPool(seed: seed)
        let pool = random.pool(of: 24, number.isMultiple(of: 2) ? .pool : .sides)
        let lists = Shortlists(pool)
        for (person, list) in lists.lists.enumerated() where list.count < 3 {
            let possible = pool.applicants.indices.filter {
                pool.sides.allow(person, $0) && pool.standingExclusion(person, $0) == nil
            }
            // Whoever is short is so for want of people, not of names on lists that are full.
            let full = possible.filter { !list.contains($0) && lists.lists[$0].count < 5 }
            #expect(full.isEmpty, "seed \(seed), person \(person)")
            #expect(possible.count < 6, "seed \(seed), person \(person)")
        }
    }

    @Test func somebodyWhomEverybodyWantsIsNotOnEverybodysList() {
        var people = sides(mentors: 12, proteges: 12)
        people[0].offers = [Topic(.knowledge, "budgets")]
        for protege in 12..<24 { people[protege].wants = [Topic(.knowledge, "budgets")] }
        for mentor in 1..<12 { people[mentor].offers = [Topic(.wisdom, "age")] }
        let lists = Shortlists(MatchPool(people))
        #expect(lists.lists[0].count == 5)
        #expect(lists.lists.allSatisfy { (3...5).contains($0.count) })
    }

    @Test func aSmallSideHasLongerListsSoThatTheOthersHaveThree() {
        let lists = Shortlists(MatchPool(sides(mentors: 4, proteges: 12))).lists
        #expect(lists[..<4].allSatisfy { $0.count == 9 })
        #expect(lists[4...].allSatisfy { $0.count == 3 })
    }

    @Test func whereASideIsTooSmallItsNamesAreSharedOutEvenly() {
        let lists = Shortlists(MatchPool(sides(mentors: 2, proteges: 20))).lists
        #expect(lists[..<2].allSatisfy { $0.count == 10 })
        #expect(lists[2...].allSatisfy { $0.count == 1 })
    }

    @Test func aListThatIsTooShortTakesANameFromOneThatCanSpareIt() {
        // Only the first three mentors are near enough for the last protege, and better for everybody else.
        var people = sides(mentors: 8, proteges: 8)
        for mentor in 0..<3 {
            people[mentor].utcOffset = 240
            people[mentor].offers = [Topic(.knowledge, "budgets")]
        }
        for mentor in 3..<8 { people[mentor].utcOffset = 60 }
        for protege in 8..<16 {
            people[protege].utcOffset = 120
            people[protege].wants = [Topic(.knowledge, "budgets")]
        }
        people[15].utcOffset = 480
        people[15].wants = [Topic(.wisdom, "age")]
        let lists = Shortlists(MatchPool(people)).lists
        #expect(lists[15] == [0, 1, 2])
        #expect(lists.allSatisfy { $0.count >= 3 })
    }

    @Test func whyThereIsNoListIsCountedByKind() {
        var people = sides(mentors: 2, proteges: 4)
        people[0].utcOffset = 0
        people[1].utcOffset = 0
        people[2].utcOffset = 600
        people[3].load = 1
        people[4].avoids = [0, 1]
        people[5].manager = 1
        people[1].manager = 0
        let lists = Shortlists(MatchPool(people))
        #expect(lists.missing == [.rules, .rules, .timeZone, .capacity, .rules, .rules])
        #expect(lists.missingCounts.map { "\($0.reason) \($0.people)" } == ["capacity 1", "timeZone 1", "rules 4"])
        let alone = Shortlists(MatchPool(sides(mentors: 2, proteges: 0)))
        #expect(alone.missing == [.nobodyThere, .nobodyThere])
    }

    @Test func nobodyAtAllIsNoTrouble() {
        #expect(Shortlists(MatchPool([])).lists.isEmpty)
        #expect(Shortlists(MatchPool([Applicant()])).missing == [.nobodyThere])
    }
}
