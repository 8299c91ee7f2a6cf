import Testing

@testable import Facilitation

struct LiveTimeTests {
    private func quarters(_ least: Int) -> [AgendaBlock] {
        ["one", "two", "three", "four"].map { AgendaBlock($0, seconds: 900, least: least) }
    }

    @Test func anHourOfQuartersWithFiveMoreInTheFirstIsSqueezedToThirteenTwentyEach() throws {
        let blocks = quarters(300)
        var room = LiveRoom(at: ClockTime(10, 0), blocks[0], blocks[1], blocks[2], blocks[3])
        try room.follow(.begin)
        room.wait(minutes: 12)
        try room.follow(.more(seconds: 300))
        #expect(room.cue.behind == 300)
        try room.follow(.choose(.squeeze))
        #expect(room.rows.map(\.seconds) == [1200, 800, 800, 800])
        #expect(room.cue.behind == 0)
        #expect(room.cue.end == ClockTime(11, 0))
        room.wait(until: ClockTime(10, 20))
        try room.follow(.next)
        #expect(room.stageSeconds == 800)
    }

    @Test func aBlockThatEndsTenMinutesEarlyBringsTheEndForward() throws {
        let halves = ["one", "two", "three", "four"].map { AgendaBlock($0, seconds: 1800) }
        var room = LiveRoom(at: ClockTime(20, 0), halves[0], halves[1], halves[2], halves[3])
        try room.follow(.begin)
        room.wait(minutes: 20)
        try room.follow(.next)
        #expect(room.cue.behind == -600)
        #expect(room.cue.end == ClockTime(21, 50))
        #expect(room.cue.options.isEmpty)
    }

    @Test func aGapStaysWhenTheBlockBeforeItEndsLate() throws {
        var room = LiveRoom(
            at: ClockTime(12, 0), AgendaBlock("item", seconds: 600), AgendaBlock("next", seconds: 600, gap: 300))
        try room.follow(.begin)
        room.wait(until: ClockTime(12, 13))
        #expect(room.rows[1].start == ClockTime(12, 18))
        #expect(room.cue.next == "next at 12:18")
        try room.follow(.next)
        #expect(room.workshop.block == nil)
        #expect(room.cue.next == "next at 12:18")
        #expect(room.seen.state == .pause)
        #expect(room.seen.deadline == LiveRoom.midnight.adding(seconds: Int64(ClockTime(12, 18).seconds)))
        room.wait(until: ClockTime(12, 18))
        try room.follow(.next)
        #expect(room.workshop.block == 1)
        #expect(room.rows[1].start == ClockTime(12, 18))
        #expect(room.cue.behind == 180)
    }

    @Test func whoeverWaitsLongerThanTheGapIsLate() throws {
        var room = LiveRoom(
            at: ClockTime(12, 0), AgendaBlock("item", seconds: 600), AgendaBlock("next", seconds: 600, gap: 300))
        try room.follow(.begin)
        room.wait(until: ClockTime(12, 10))
        try room.follow(.next)
        room.wait(until: ClockTime(12, 17))
        #expect(room.rows[1].start == ClockTime(12, 17))
        #expect(room.cue.behind == 120)
    }

    @Test func aFixedBreakTakesUpTheDrift() throws {
        var room = LiveRoom(
            at: ClockTime(9, 0), AgendaBlock("opening", seconds: 3600),
            AgendaBlock("break", seconds: 1200, least: 600, startsAt: ClockTime(10, 0)),
            AgendaBlock("after", seconds: 1800))
        try room.follow(.begin)
        room.wait(until: ClockTime(10, 8))
        #expect(room.cue.behind == 0)
        try room.follow(.next)
        #expect(room.rows[1].end == ClockTime(10, 20))
        #expect(room.stageSeconds == 720)
    }

    @Test func aFixedBreakThatBeginsEarlyStillEndsAtItsTime() throws {
        var room = LiveRoom(
            at: ClockTime(9, 0), AgendaBlock("opening", seconds: 3600),
            AgendaBlock("break", seconds: 1200, startsAt: ClockTime(10, 0)), AgendaBlock("after", seconds: 1800))
        try room.follow(.begin)
        room.wait(until: ClockTime(9, 55))
        try room.follow(.next)
        #expect(room.rows[1].end == ClockTime(10, 20))
        #expect(room.cue.behind == 0)
    }

    @Test func aBlockThatIsDroppedIsNotBegun() throws {
        var room = LiveRoom(
            at: ClockTime(9, 0), AgendaBlock("one", seconds: 600),
            AgendaBlock("two", seconds: 600, mayBeDropped: true), AgendaBlock("three", seconds: 600))
        try room.follow(.begin, .more(seconds: 300), .choose(.drop))
        #expect(room.cue.behind == -300)
        room.wait(minutes: 15)
        try room.follow(.next)
        #expect(room.workshop.block == 2)
    }

    @Test func aBufferIsSpentOnlyAsFarAsNeeded() throws {
        var room = LiveRoom(
            at: ClockTime(9, 0), AgendaBlock("one", seconds: 600), AgendaBlock("buffer", seconds: 600, isBuffer: true),
            AgendaBlock("two", seconds: 600))
        try room.follow(.begin, .more(seconds: 240), .choose(.buffer))
        #expect(room.rows.map(\.seconds) == [840, 360, 600])
    }

    @Test func whatWasChosenToLiveWithIsNotOfferedAgain() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 600))
        try room.follow(.begin, .more(seconds: 300))
        #expect(room.cue.options.map(\.kind) == [.shift])
        try room.follow(.choose(.shift))
        #expect(room.cue.options.isEmpty)
        #expect(room.cue.behind == 300)
        room.wait(minutes: 16)
        #expect(room.cue.options.map(\.kind) == [.shift])
    }

    @Test func nothingCanBeChosenWhereNothingIsLate() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 600))
        try room.follow(.begin)
        #expect(throws: Refusal.self) { try room.follow(.choose(.shift)) }
    }

    @Test func theRoomsClockMayDifferFromThisMachines() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 1200), AgendaBlock("two", seconds: 600))
        try room.follow(.begin)
        room.wait(minutes: 10)
        let deadline = room.workshop.clock.stageDeadline
        try room.follow(.clock(ClockTime(9, 15)))
        #expect(room.cue.now == ClockTime(9, 15))
        #expect(room.workshop.clock.stageDeadline == deadline)
        #expect(room.rows[0].start == ClockTime(9, 5))
        #expect(room.rows[0].seconds == 1200)
        #expect(room.cue.behind == 300)
        try room.follow(.undo)
        #expect(room.cue.now == ClockTime(9, 10))
        #expect(room.rows[0].start == ClockTime(9, 0))
    }

    @Test func aClockPastMidnightIsTheNearest() throws {
        var room = LiveRoom(at: ClockTime(23, 50), AgendaBlock("one", seconds: 3600))
        try room.follow(.begin)
        room.wait(minutes: 20)
        try room.follow(.clock(ClockTime(0, 11)))
        #expect(room.cue.now == ClockTime(24, 11))
    }

    @Test func aRoomThatWaitedForTheLaptopHasItsTimeBack() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 600), AgendaBlock("two", seconds: 600))
        try room.follow(.begin)
        room.wait(minutes: 25)
        try room.follow(.waited(seconds: 1200))
        #expect(room.workshop.clock.stageDeadline == room.now.adding(seconds: 300))
        #expect(room.cue.behind == 1200)
        #expect(throws: Refusal.self) { try room.follow(.waited(seconds: -5)) }
    }

    @Test func fewerMinutesThanThereAreLeaveNone() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 300), AgendaBlock("two", seconds: 600))
        try room.follow(.begin, .more(seconds: -600))
        #expect(room.stageSeconds == 0)
        try room.follow(.more(seconds: 120))
        #expect(room.stageSeconds == 120)
        #expect(room.rows[0].seconds == 120)
    }
}
