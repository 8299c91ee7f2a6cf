import Facilitation
import Testing
import Workshop

@testable import Notes

struct LeadNotesTests {
    @Test func aLeadsPageTellsWhatMayBeTold() throws {
        let first = try page(trust: ["2": 1, "3": 2, "4": 3], goals: 9, on: Player.today.adding(days: -30), after: nil)
        let second = try page(
            trust: ["2": 1, "3": 2, "4": 6, "5": 2], goals: 12, on: Player.today, after: first.ledger)
        try Snapshot.expect(first.document.rendered(), matches: "cohort-first.lead.md")
        try Snapshot.expect(second.document.rendered(), matches: "cohort.lead.md")
    }

    @Test func tooFewPeopleOrPairsAreNotToldOf() {
        var ledger = LeadLedger()
        #expect(CohortTally(trust, of: .people, in: Examples.groups(["4": 4])).count(after: nil, into: &ledger) == nil)
        #expect(CohortTally(trust, of: .people, in: Examples.groups(["4": 5])).count(after: nil, into: &ledger) != nil)
        #expect(CohortTally(.bothGoals, of: .pairs, 2, of: 9).count(after: nil, into: &ledger) == nil)
        #expect(CohortTally(.bothGoals, of: .pairs, 7, of: 9).count(after: nil, into: &ledger) == nil)
        #expect(CohortTally(.bothGoals, of: .pairs, 9, of: 9).count(after: nil, into: &ledger) == nil)
        #expect(CohortTally(.bothGoals, of: .pairs, 6, of: 9).count(after: nil, into: &ledger)?.text == "6 of 9")
        #expect(CohortTally(.goals, of: .people, 6, of: 10).count(after: nil, into: &ledger) == nil)
    }

    /// Five people who are asked every month give many answers, and are still five people.
    @Test func answersOfTheSamePeopleDoNotMakeACrowd() throws {
        var ledger = LeadLedger()
        let four = Array(repeating: CohortTally.Group(members: [1, 2, 3, 4], times: ["time": 4]), count: 9)
        #expect(CohortTally(obstacles, of: .people, in: four).count(after: nil, into: &ledger) == nil)
        let six = Array(
            repeating: CohortTally.Group(members: [1, 2, 3, 4, 5, 6], times: ["time": 5, "topic": 1]), count: 3)
        // One of a pair may have made all four of its promises.
        let promises = (0..<5 as Range<Int64>).map { pair in
            CohortTally.Group(members: [2 * pair, 2 * pair + 1], times: ["done": 4, "open": 4])
        }
        #expect(CohortTally(.promises, of: .people, in: Array(promises[..<2])).count(after: nil, into: &ledger) == nil)
        #expect(CohortTally(.promises, of: .people, in: Array(promises[..<4])).count(after: nil, into: &ledger) == nil)
        let enough = try #require(CohortTally(.promises, of: .people, in: promises).count(after: nil, into: &ledger))
        // That nothing was moved or let go would say of each person that they did neither: a cell goes with them.
        #expect(enough.text == "done 20 (of 40)")
        // Fifteen times "time" and three times "topic": the three may be one person, asked three times.
        #expect(CohortTally(obstacles, of: .people, in: six).count(after: nil, into: &ledger) == nil)
        let many = six + [CohortTally.Group(members: Set(11...40), times: ["time": 15, "topic": 15])]
        let count = try #require(CohortTally(obstacles, of: .people, in: many).count(after: nil, into: &ledger))
        #expect(count.text == "Time 30, Topic 18 (of 48)")
    }

    @Test func aFigureIsToldAnewOnlyWhenThreeAnswersHaveChanged() throws {
        func text(_ times: [String: Int], after last: LeadLedger?) -> (String?, LeadLedger) {
            var ledger = LeadLedger()
            let count = CohortTally(obstacles, of: .people, in: Examples.groups(times)).count(
                after: last, into: &ledger)
            return (count?.text, ledger)
        }
        let (first, ledger) = text(["time": 6, "topic": 5], after: nil)
        #expect(first == "Time 6, Topic 5 (of 11)")
        let (second, again) = text(["time": 8, "topic": 5], after: ledger)
        #expect(second == first && again == ledger)
        let (third, _) = text(["time": 9, "topic": 5], after: again)
        #expect(third == "Time 9, Topic 5 (of 14)")
        // One who changes sides is one answer that changed, not two.
        #expect(text(["time": 8, "topic": 3], after: ledger).0 == first)
    }

    @Test func twoSlicesOfOneFigureAreNeverOnOnePage() {
        let page = LeadNotes(
            facts: [],
            tallies: [
                CohortTally(obstacles, of: .people, in: Examples.groups(["time": 9, "topic": 7])),
                CohortTally(obstacles, of: .people, in: Examples.groups(["time": 5, "topic": 5])),
            ], on: Player.today)
        let text = page.document.rendered()
        #expect(text.contains("Time 9, Topic 7 (of 16)") && !text.contains("of 10"))
    }

    @Test func theLengthOfAMeetingIsToldInBroadTermsOnly() throws {
        let held = try #require(HeldSession(try Examples.releasedMeeting().session))
        #expect(held.length == .upToAnHour && held.pair == ["Amara", "Joel"] && held.isUpsideDown)
        let circle = try #require(HeldSession(try Examples.releasedCircle().session))
        #expect(circle.pair.isEmpty && circle.attendance == 4)
    }

    private var trust: Metric { metric("trust", scale: true) }
    private var obstacles: Metric { metric("obstacle", scale: false) }

    private func metric(_ key: String, scale: Bool) -> Metric {
        let ask =
            scale
            ? Ask(
                "I could say something awkward here.", for: Key(key, of: Scale.self),
                ScaleRange(low: "not yet", high: "easily"), of: .everyone, readBy: .nobody)
            : Ask(
                "What gets in the way?", for: Key(key, of: Choice.self),
                [Option("time", "Time"), Option("topic", "Topic")], of: .everyone, readBy: .nobody)
        guard case .ask(let question) = ask.step.action, let metric = Metric(question, of: "small", in: .reciprocal)
        else {
            preconditionFailure("the question is counted")
        }
        return metric
    }

    private func page(trust times: [String: Int], goals: Int, on day: CivilDate, after last: LeadLedger?) throws
        -> LeadNotes
    {
        let sources = [
            try Examples.releasedMeeting(on: Player.today.adding(days: -77), number: 3), try Examples.releasedMeeting(),
            try Examples.releasedCircle(),
        ]
        let pairs = [["Amara", "Joel"], ["Ife", "Noor"], ["Bea | x", "Tom"]]
        let facts: [Fact] =
            [.cohort(name: "Harbour, spring", charter: Examples.charter)]
            + pairs.map { .pair($0, since: Player.today.adding(days: -80)) }
            + sources.compactMap { HeldSession($0.session) }.filter { $0.on <= day }.map(Fact.held)
        return LeadNotes(
            facts: facts,
            tallies: [
                CohortTally(trust, of: .people, in: Examples.groups(times)),
                CohortTally(.goals, of: .people, goals, of: 20),
                CohortTally(.trying(IdeaID(series: 0, number: 1)), of: .pairs, 4, of: 9),
                CohortTally(obstacles, of: .people, in: Examples.groups(["time": 2, "topic": 9])),
            ], lines: sources.flatMap(LeadLine.lines), after: last, on: day)
    }
}
