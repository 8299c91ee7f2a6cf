import Facilitation
import Testing

@testable import Console

@Suite struct StageMilestoneTests {
    private func passed(_ lefts: [Int], of seconds: Int?) -> [[StageMilestone]] {
        var moment = StageMoments.running
        moment.seconds = seconds
        var milestones = StageMilestones()
        return lefts.map { milestones.passed(moment, left: $0) }
    }

    @Test func everyMarkIsPassedOnce() {
        #expect(passed([900, 601, 600, 599], of: 900) == [[], [], [.minutesLeft(10)], []])
        #expect(
            passed([301, 300, 61, 60, 1, 0, -1], of: 900) == [
                [], [.minutesLeft(5)], [], [.minutesLeft(1)], [], [.time], [],
            ])
        #expect(passed([451, 450, 449], of: 900) == [[], [.halfTime], []])
    }

    @Test func afterASleepOnlyTheLastMarkIsSaid() {
        #expect(passed([800, 30], of: 900) == [[], [.minutesLeft(1)]])
        #expect(passed([800, -30], of: 900) == [[], [.time]])
    }

    @Test func aStageOfFiveMinutesDoesNotBeginWithFiveMinutesLeft() {
        #expect(passed([301, 300, 299], of: 300) == [[], [], []])
        #expect(passed([100, 45], of: 90) == [[], [.minutesLeft(1)]])
    }

    @Test func moreTimeIsNoMilestone() {
        var milestones = StageMilestones()
        var moment = StageMoments.running
        _ = milestones.passed(moment, left: 20)
        moment.deadline = Instant(milliseconds: 2_000_000)
        #expect(milestones.passed(moment, left: 140).isEmpty)
        #expect(milestones.passed(moment, left: 60) == [.minutesLeft(1)])
    }

    @Test func anotherSpeakerIsAChangeover() {
        var milestones = StageMilestones()
        var moment = StageMoments.turns
        _ = milestones.passed(moment, left: 100)
        moment.speaks = "Now the other one."
        #expect(milestones.passed(moment, left: 99) == [.changeover("Now the other one.")])
        moment.title = "Something else"
        moment.speaks = "Somebody"
        #expect(milestones.passed(moment, left: 98).isEmpty)
    }

    @Test func fewMarksRing() {
        #expect([StageMilestone.halfTime, .minutesLeft(1), .time].allSatisfy { $0.rings })
        #expect(!StageMilestone.minutesLeft(5).rings)
        #expect(StageMilestone.minutesLeft(1).words == "1 minute left.")
    }
}

@Suite struct StageNarrationTests {
    @Test func whatIsNewIsSaidOnce() {
        var narration = StageNarration()
        #expect(
            narration.lines(for: StageMoments.turns, left: 754) == [
                "Kick-off of the harbour cohort", "", "Meet: who are you when nobody asks?, 2 of 7",
                "Tell your partner about one hour of your week that nobody sees.",
                "Listen without giving advice. Afterwards say one thing that surprised you.",
                "At your tables, 4 of you: 2 minutes each.", "12:34 left.", "Next: Coffee at 10:30",
            ])
        #expect(narration.lines(for: StageMoments.turns, left: 753).isEmpty)
        #expect(
            narration.lines(for: StageMoments.tables(2, of: 2), left: 700) == [
                "", "Circles, round 1, 2 of 7", "Find your table.", "11:40 left.", "Table 1: Amara Obi, Joel Haddad",
                "Table 2: Ife Silva, Noor Lindqvist", "Next: Coffee at 10:30",
            ])
    }

    @Test func aChangeIsSaidWithoutTheRest() {
        var narration = StageNarration()
        var moment = StageMoments.dots
        moment.results = []
        _ = narration.lines(for: moment, left: 100)
        #expect(
            narration.lines(for: StageMoments.dots, left: 99) == [
                "Three dots each", "  A quiet room that can be booked: 17", "  An hour in the roster: 12",
                "  Coffee: 1",
            ])
        moment = StageMoments.dots
        moment.deadline = moment.deadline?.adding(seconds: 120)
        #expect(narration.lines(for: moment, left: 218) == ["3:38 left."])
    }

    @Test func headingsStandBeforeTheirLines() {
        var narration = StageNarration()
        let lines = narration.lines(for: StageMoments.piles, left: nil)
        #expect(lines.contains("  Time:") && lines.contains("  Others:"))
    }

    @Test func theEndIsSaid() {
        var narration = StageNarration()
        _ = narration.lines(for: StageMoments.running, left: 5)
        #expect(
            narration.lines(for: StageMoments.over, left: nil) == [
                "", "Thank you", "Kick-off of the harbour cohort is over.",
            ])
    }
}
