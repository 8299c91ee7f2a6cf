import Testing
import Workshop

@testable import Facilitation

struct ClockTests {
    private let exercise = Small {
        Stage("One", minutes: 5) {
            Talk("First.")
            Talk("Then.", named: "then")
        }
        Stage("Two", minutes: 7) { Talk("Last.") }
    }

    @Test func theStageHasADeadlineAndNothingAdvancesByItself() throws {
        var table = Table(exercise)
        let start = table.now
        #expect(table.moment.stageDeadline == start.adding(seconds: 300))
        try table.follow(.ready)
        #expect(table.moment.stageDeadline == start.adding(seconds: 300))
        table.wait(10_000)
        #expect(table.beat == "one.talk")
        try table.go(to: "two.talk")
        #expect(table.moment.stageDeadline == table.now.adding(seconds: 420))
        #expect(table.moment.turnDeadline == nil)
    }

    @Test func moreTimeIsForThisStageAlone() throws {
        var table = Table(exercise)
        let start = table.now
        try table.follow(.more(minutes: 2))
        try table.follow(.more(minutes: 1))
        #expect(table.moment.stageDeadline == start.adding(seconds: 480))
        try table.go(to: "two.talk")
        #expect(table.moment.stageDeadline == table.now.adding(seconds: 420))
        for minutes in [0, -1, 121, Int.max] {
            #expect(
                table.refusal(.more(minutes: minutes))
                    == "A stage can be given 1 to 120 more minutes at a time, for instance /more 2.")
        }
    }

    @Test func aPauseDoesNotCount() throws {
        var table = Table(exercise)
        let start = table.now
        try table.follow(.ready, after: 60)
        try table.follow(.pause, after: 60)
        #expect(table.session.state.isPaused)
        try table.follow(.resume, after: 86_400)
        #expect(!table.session.state.isPaused)
        #expect(table.moment.stageDeadline == start.adding(seconds: 300 + 86_400))
        #expect(table.session.state.elapsed(from: start, to: table.now) == 120_000)
        #expect(table.beat == "one.talk")
    }

    @Test func whatHappensDuringAPauseDoesNotShortenIt() throws {
        let exercise = Small {
            Stage("One", minutes: 5) {
                Ask("Well?", for: Keys.topic, of: .everyone, readBy: .pair, mayReach: .lead)
                Talk("On.")
            }
        }
        var table = Table(exercise)
        let start = table.now
        try table.go(to: "one.talk")
        try table.follow(.pause)
        table.wait(500)
        try table.review("topic@0", by: 0, .release(true))
        try table.follow(.resume, after: 500)
        #expect(table.moment.stageDeadline == start.adding(seconds: 300 + 1000))
    }

    @Test func afterACrashTheTimeSinceTheLastEntryDoesNotCount() throws {
        var table = Table(exercise)
        let start = table.now
        try table.follow(.ready, after: 100)
        try table.crash()
        #expect(table.moment.stageDeadline == start.adding(seconds: 300 + 3600))
        #expect(table.entries.last?.event == .resumed)
        try table.go(to: "two.talk")
        #expect(table.moment.stageDeadline == table.now.adding(seconds: 420), "the gap was before this stage")
    }

    @Test func aTurnIsLongerByThePauseInIt() throws {
        var table = Table(Small { Stage("One", minutes: 10) { TakeTurns("Go.") } })
        try table.follow(.ready)
        let begun = table.now
        try table.follow(.pause, after: 30)
        try table.follow(.resume, after: 1000)
        #expect(table.moment.turnDeadline == begun.adding(seconds: 1300))
        try table.follow(.ready)
        #expect(table.moment.turnDeadline == table.now.adding(seconds: 300))
    }

    @Test func aClockThatIsSetBackDoesNotTurnTimeRound() throws {
        var table = Table(exercise)
        try table.follow(.ready, after: 100)
        let last = table.now
        try table.follow(.ready, after: -5000)
        #expect(table.entries.last?.at == last)
        #expect(zip(table.entries, table.entries.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test func goingBackIntoAnEarlierStageShowsThatStagesClock() throws {
        var table = Table(exercise)
        let start = table.now
        try table.go(to: "two.talk")
        try table.follow(.back)
        #expect(table.beat == "then")
        #expect(table.moment.stageDeadline == start.adding(seconds: 300))
        try table.follow(.ready)
        #expect(table.beat == "two.talk")
        #expect(table.moment.stageDeadline == table.now.adding(seconds: 420), "the stage begins again")
    }
}
