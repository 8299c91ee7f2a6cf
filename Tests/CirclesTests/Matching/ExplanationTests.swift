import Testing

@testable import Circles

@Suite struct ExplanationTests {
    @Test func itNamesTheBestGiftEachWay() {
        var one = Applicant(
            wants: [Topic(.knowledge, "cranes"), Topic(.knowledge, "budgets")],
            offers: [Topic(.experience, "nights")])
        var other = Applicant(
            wants: [Topic(.experience, "the night shift")],
            offers: [Topic(.knowledge, "budgeting"), Topic(.wisdom, "age")])
        (one.unit, one.site, other.unit, other.site) = ("Ward", "North", "Desk", "north")
        (one.cadence, other.cadence) = (14, 14)
        let pool = MatchPool([one, other])
        let explanation = pool.explanation(0, 1)
        #expect(
            explanation.gifts == [
                .init(taker: 0, want: one.wants[1], giver: 1, offer: other.offers[0], sharesWords: true),
                .init(taker: 1, want: other.wants[0], giver: 0, offer: one.offers[0], sharesWords: true),
            ])
        #expect(explanation.differentUnits && !explanation.differentSites && explanation.sameRhythm)
        #expect(pool.explanation(1, 0).gifts == explanation.gifts.reversed())
    }

    @Test func whatDoesNotFitIsNotPraised() {
        let pool = MatchPool([
            Applicant(wants: [Topic(.network, "who decides")]), Applicant(offers: [Topic(.wisdom, "age")]),
        ])
        #expect(pool.explanation(0, 1) == Explanation(isOneSilent: true))
    }

    @Test func theSameKindAloneIsToldFromTheSameThing() {
        let one = Applicant(wants: [Topic(.knowledge, "budgets")], offers: [Topic(.wisdom, "age")])
        let other = Applicant(wants: [Topic(.network, "buyers")], offers: [Topic(.knowledge, "cranes")])
        #expect(
            MatchPool([one, other]).explanation(0, 1).gifts == [
                .init(taker: 0, want: one.wants[0], giver: 1, offer: other.offers[0], sharesWords: false)
            ])
    }

    @Test func workingAlikeIsSaidOnlyWhereBothSpokeOfIt() {
        var (one, other, silent) = (Applicant(), Applicant(), Applicant())
        one.values = WorkingValues(pace: 4, directness: 4)
        other.values = WorkingValues(pace: 5, directness: 3)
        silent.values = WorkingValues(challenge: 4)
        let pool = MatchPool([one, other, silent])
        #expect(pool.explanation(0, 1).workAlike)
        #expect(!pool.explanation(0, 2).workAlike)
    }
}
