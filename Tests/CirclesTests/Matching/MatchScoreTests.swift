import Testing

@testable import Circles

@Suite struct MatchScoreTests {
    private let budgets = Topic(.knowledge, "how budgets are made")
    private let hiring = Topic(.experience, "hiring people")

    private func pool(_ first: Applicant, _ second: Applicant, _ rules: MatchRules = MatchRules()) -> MatchPool {
        MatchPool([first, second], rules: rules)
    }

    @Test func theWeightsAreThoseOfTheRules() {
        func score(_ parts: [Int]) -> Int {
            MatchScore(reciprocity: parts[0], workingValues: parts[1], crossSilo: parts[2], availability: parts[3])
                .total
        }
        #expect(score([10_000, 0, 0, 0]) == 5_500)
        #expect(score([0, 10_000, 0, 0]) == 2_000)
        #expect(score([0, 0, 10_000, 0]) == 1_500)
        #expect(score([0, 0, 0, 10_000]) == 1_000)
        #expect(score([10_000, 10_000, 10_000, 10_000]) == 10_000)
    }

    @Test func aFitOnOneSideOnlyScoresLow() {
        #expect(MatchScore.harmonicMean(10_000, 0) == 0)
        #expect(MatchScore.harmonicMean(0, 0) == 0)
        #expect(MatchScore.harmonicMean(6_000, 6_000) == 6_000)
        #expect(MatchScore.harmonicMean(9_000, 1_000) == 1_800)
        let oneWay = pool(Applicant(wants: [budgets], offers: [hiring]), Applicant(wants: [budgets], offers: [budgets]))
        #expect(oneWay.fit(of: 1, for: 0) == 10_000)
        #expect(oneWay.score(0, 1).reciprocity == 0)
    }

    @Test func aKindCountsAndSharedWordsCountMore() {
        let taker = Applicant(wants: [budgets])
        func fit(_ offer: Topic) -> Int { pool(taker, Applicant(offers: [offer])).fit(of: 1, for: 0) }
        #expect(fit(Topic(.wisdom, "hiring")) == 0)
        #expect(fit(Topic(.knowledge, "hiring")) == 3_500)
        #expect(fit(Topic(.network, "budgeting")) == 6_500)
        #expect(fit(Topic(.knowledge, "Budgets")) == 10_000)
    }

    @Test func nobodyLosesMuchByWantingThreeThings() {
        let giver = Applicant(offers: [budgets])
        let one = pool(Applicant(wants: [budgets]), giver).fit(of: 1, for: 0)
        let three = pool(Applicant(wants: [hiring, budgets, Topic(.wisdom, "age")]), giver).fit(of: 1, for: 0)
        #expect(one == 10_000)
        #expect(three == (10_000 + 10_000 / 3) / 2)
    }

    @Test func whatIsUnknownCountsNeitherForNorAgainst() {
        let nobodySaid = pool(Applicant(), Applicant()).score(0, 1)
        #expect(
            nobodySaid == MatchScore(reciprocity: 3_500, workingValues: 5_000, crossSilo: 5_000, availability: 5_000))
    }

    @Test func workingValuesCompareOnlyWhatBothSaid() {
        let careful = WorkingValues(pace: 1, structure: 5)
        #expect(careful.likeness(to: WorkingValues(pace: 1, directness: 5)) == 10_000)
        #expect(careful.likeness(to: WorkingValues(pace: 5, structure: 5)) == 5_000)
        #expect(careful.likeness(to: WorkingValues(directness: 3)) == 5_000)
        #expect(WorkingValues(pace: 6, challenge: 0).sliders == [nil, nil, nil, nil])
    }

    @Test func otherPlacesAndAlikeCalendarsScore() {
        var (one, other) = (Applicant(), Applicant())
        (one.unit, one.site, one.cadence, one.utcOffset) = ("Ward", "North", 14, 60)
        (other.unit, other.site, other.cadence, other.utcOffset) = ("ward", "South", 28, 120)
        let score = pool(one, other).score(0, 1)
        #expect(score.crossSilo == 5_000)
        #expect(score.availability == (5_000 + 7_500) / 2)
    }

    @Test func inATraditionalSchemeTheProtegeCountsForMore() {
        let mentor = Applicant(role: .mentor, wants: [hiring], offers: [budgets])
        let protege = Applicant(role: .protege, wants: [budgets], offers: [Topic(.wisdom, "age")])
        let traditional = MatchRules(isTraditional: true)
        #expect(pool(mentor, protege).score(0, 1).reciprocity == 0)
        #expect(pool(mentor, protege, traditional).score(0, 1).reciprocity == 7_000)
        #expect(pool(protege, mentor, traditional).score(0, 1).reciprocity == 7_000)
    }

    @Test func everyScoreIsWithinItsBoundsAndTheSameBothWays() {
        for seed in UInt64(0)..<20 {
            var random = RandomPool(seed: seed)
            let pool = random.pool(of: 12, RandomPool.Mix.allCases[Int(seed % 4)])
            for a in 0..<12 {
                for b in 0..<12 where a != b {
                    let score = pool.score(a, b)
                    #expect(score == pool.score(b, a), "seed \(seed)")
                    for part in [
                        score.total, score.reciprocity, score.workingValues, score.crossSilo, score.availability,
                    ] {
                        #expect((0...10_000).contains(part), "seed \(seed)")
                    }
                }
            }
        }
    }
}
