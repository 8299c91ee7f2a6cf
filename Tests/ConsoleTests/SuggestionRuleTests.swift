import Testing
import Workshop

@testable import Console

@Suite struct SuggestionRuleTests {
    private static let exercises: [SuggestionRule.Known] = [
        known("check-in"), known("compare-circle", company: .circle(4...8)),
        known("get-to-know-you", "Meet the person."), known("paired-goals", follows: ["get-to-know-you"]),
        known("power-in-the-room", follows: ["get-to-know-you"]), known("tour"),
        known(
            "upside-down", "The protege leads.", parts: ["invitation", "preparation", "live"],
            follows: ["get-to-know-you"]),
    ]

    private static func known(
        _ slug: String, _ purpose: String = "See.", company: Company = .pair, parts: [String] = [],
        follows: [String] = []
    ) -> SuggestionRule.Known {
        .init(slug: slug, purpose: purpose, company: company, parts: parts, follows: follows)
    }

    /// The proposal after sessions such as `tour`, `upside-down/live` or, where it stopped, `check-in!`.
    private func next(after history: String..., people: Int = 2, names: [String] = []) -> Suggestion? {
        let past = history.enumerated().map { index, text in
            let halves = text.split { $0 == "/" || $0 == "!" }.map(String.init)
            return SuggestionRule.Past(
                id: Int64(index + 1), slug: halves[0], part: halves.count > 1 ? halves[1] : nil,
                isFinished: !text.hasSuffix("!"))
        }
        return SuggestionRule(exercises: Self.exercises, history: past, names: names, peopleInCohort: people).next
    }

    @Test func peopleWhoNeverMetBeginWithThePeople() {
        #expect(
            next()
                == Suggestion(
                    slug: "get-to-know-you", command: "run get-to-know-you",
                    reason: "It is a good way to begin: meet the person."))
    }

    @Test func theTourIsNoMeeting() {
        #expect(next(after: "tour")?.slug == "get-to-know-you")
    }

    @Test func whatWasLeftUnfinishedComesFirst() {
        #expect(
            next(after: "get-to-know-you", "paired-goals!")
                == Suggestion(
                    slug: "paired-goals", command: "resume 2",
                    reason: "Session 2, paired-goals, stopped before its end, and goes on where you were."))
    }

    @Test func whatWasRunAgainToItsEndIsNotUnfinished() {
        #expect(next(after: "get-to-know-you!", "get-to-know-you")?.slug == "paired-goals")
    }

    @Test func thePartsOfAnExerciseFollowEachOther() {
        #expect(
            next(after: "get-to-know-you", "upside-down/invitation")
                == Suggestion(
                    slug: "upside-down", command: "run upside-down",
                    reason: "You have begun upside-down, and its next part is the preparation."))
        let last = next(after: "upside-down/invitation", "upside-down/preparation")
        #expect(last?.reason == "You have begun upside-down, and its next part is the meeting itself.")
    }

    @Test func anEarlierPartThatWasLeftOutIsNotAskedFor() {
        #expect(next(after: "get-to-know-you", "upside-down/live")?.slug == "check-in")
    }

    @Test func everySecondMeetingIsFollowedByACheckIn() {
        #expect(next(after: "get-to-know-you")?.slug == "paired-goals")
        #expect(
            next(after: "get-to-know-you", "paired-goals")
                == Suggestion(
                    slug: "check-in", command: "run check-in",
                    reason:
                        "You have met twice since you last looked at your promises, and fifteen minutes keep them alive."
                ))
        #expect(next(after: "get-to-know-you", "paired-goals", "check-in")?.slug == "upside-down")
    }

    @Test func afterThreeSeriousMeetingsComesSomethingLighter() {
        let proposal = next(
            after: "get-to-know-you", "paired-goals", "check-in", "power-in-the-room", "check-in")
        #expect(proposal?.slug == "upside-down")
        #expect(proposal?.reason == "After 3 serious meetings in a row, something lighter: the protege leads.")
    }

    @Test func aCircleNeedsOthersAndSomethingToTellThem() {
        let met = ["get-to-know-you", "paired-goals", "upside-down/live", "check-in", "power-in-the-room", "check-in"]
        let past = met.enumerated().map { index, slug in
            let halves = slug.split(separator: "/").map(String.init)
            return SuggestionRule.Past(
                id: Int64(index + 1), slug: halves[0], part: halves.count > 1 ? halves[1] : nil, isFinished: true)
        }
        func proposal(_ people: Int) -> String? {
            SuggestionRule(exercises: Self.exercises, history: past, names: ["A", "B"], peopleInCohort: people).next?
                .command
        }
        #expect(proposal(6) == "run compare-circle")
        #expect(proposal(2) == "run paired-goals --with A,B")
    }

    @Test func aFirstMeetingIsNotProposedAgain() {
        let proposal = next(
            after: "get-to-know-you", "paired-goals", "check-in", "upside-down/live", "power-in-the-room", "check-in")
        #expect(proposal?.slug == "paired-goals")
    }

    @Test func whereEverythingWasRunACheckInOpensTheNextMeeting() {
        let proposal = next(
            after: "get-to-know-you", "paired-goals", "check-in", "upside-down/live", "check-in", "power-in-the-room")
        #expect(proposal?.slug == "check-in")
    }

    @Test func peopleAreNamedWhereTheCohortHasOthers() {
        #expect(next(names: ["Amara Obi", "Joel"])?.command == "run get-to-know-you --with \"Amara Obi,Joel\"")
    }

    @Test func whereThereIsNothingToRunNothingIsProposed() {
        #expect(SuggestionRule(exercises: [], history: []).next == nil)
    }
}
