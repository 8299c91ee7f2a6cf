import Testing

@testable import Circles

@Suite struct TopicWordsTests {
    @Test(arguments: [
        ("budgets", "budget"), ("budgeting", "budget"), ("budgeted", "budget"), ("planning", "plan"),
        ("policies", "policy"), ("release", "releas"), ("releases", "releas"), ("releasing", "releas"),
        ("calling", "call"), ("boss", "boss"), ("status", "status"), ("bus", "bus"), ("red", "red"), ("king", "king"),
    ]) func endingsThatOnlyBendAWordAreTakenOff(_ word: String, _ stem: String) {
        #expect(TopicWords.stem(word) == stem)
    }

    /// What two texts share, in ten-thousandths.
    private func overlap(_ one: String, _ other: String) -> Int {
        let facts = MatchFacts.of([Applicant(wants: [Topic(.wisdom, one)], offers: [Topic(.wisdom, other)])])[0]
        return MatchFacts.overlap(facts.wants[0], facts.offers[0])
    }

    @Test func aSentenceSharesItsSubjectWithTwoWords() {
        #expect(TopicWords("I'd like to understand how the Budgets get made").stems == ["budget", "d"])
        #expect(overlap("I'd like to understand how the Budgets get made", "budgeting, forecasts") == 5_000)
        #expect(overlap("how the budgets get made", "hiring") == 0)
    }

    @Test func wordsOfOtherLanguagesAreSharedWhenTheyAreTheSame() {
        #expect(overlap("Führung im Schichtdienst", "FÜHRUNG") == 10_000)
        #expect(overlap("予算", "予算") == 10_000)
    }

    @Test func nothingSharesNothing() {
        #expect(overlap("", "") == 0)
        #expect(overlap("how to do the", "budget") == 0)
    }
}
