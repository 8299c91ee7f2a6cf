import Testing
import Workshop

@testable import Facilitation

struct LiveUndoTests {
    private func talks() throws -> LiveRoom {
        var room = LiveRoom(
            at: ClockTime(9, 0), AgendaBlock("one", seconds: 600, least: 60),
            AgendaBlock("two", seconds: 600, least: 60), AgendaBlock("three", seconds: 600, least: 60))
        try room.follow(.begin)
        return room
    }

    @Test func aWrongNextIsAsIfItHadNotBeen() throws {
        var room = try talks()
        let before = room.workshop.state
        room.wait(minutes: 3)
        try room.follow(.next)
        room.wait(minutes: 1)
        try room.follow(.undo)
        #expect(room.workshop.block == 0)
        #expect(room.workshop.state.stageBegan == before.stageBegan)
        #expect(room.workshop.state.agenda == before.agenda)
    }

    @Test func everyUndoTakesBackOneChangeMore() throws {
        var room = try talks()
        let before = room.workshop.state.agenda
        try room.follow(.more(seconds: 120), .choose(.squeeze), .next, .more(seconds: 60))
        try room.follow(.undo)
        #expect(room.workshop.block == 1)
        #expect(room.stageSeconds == 540)
        try room.follow(.undo)
        #expect(room.workshop.block == 0)
        try room.follow(.undo)
        #expect(room.workshop.state.agenda.given == [720, 600, 600])
        try room.follow(.undo)
        #expect(room.workshop.state.agenda == before)
        #expect(throws: Refusal("There is nothing to take back.")) { try room.follow(.undo) }
        #expect(room.workshop.block == 0)
    }

    @Test func theLastNextThatEndedTheWorkshopIsTakenBack() throws {
        var room = try talks()
        try room.follow(.next, .next)
        let before = room.workshop.state.agenda
        try room.follow(.next)
        #expect(room.workshop.state.status == .over)
        try room.follow(.undo)
        #expect(room.workshop.state.status == .running)
        #expect(room.workshop.state.finishedAt == nil)
        #expect(room.workshop.state.agenda == before)
    }

    @Test func anEndThatWasCalledTooSoonIsTakenBack() throws {
        var room = try talks()
        try room.follow(.finish)
        #expect(room.workshop.state.agenda.timeline().rows.map(\.state) == [.done, .dropped, .dropped])
        try room.follow(.undo)
        #expect(room.workshop.block == 0)
        #expect(room.rows.map(\.state) == [.running, .coming, .coming])
    }

    @Test func anEndThatWasSaidTwiceIsTakenBackAtOnce() throws {
        var room = try talks()
        try room.follow(.next, .next, .next, .finish, .undo)
        #expect(room.workshop.state.status == .running)
        #expect(room.workshop.block == 2)
    }

    @Test func aMoveToResultsGoesWithWhatItShowed() throws {
        var room = try Gathering.room(at: "pulse", slips: ["a hope"])
        try room.follow(.next)
        #expect(room.seen.results.first?.lines.map(\.text) == ["a hope"])
        try room.follow(.undo)
        #expect(room.workshop.step?.key == "pulse")
        #expect(room.workshop.state.revealed.isEmpty)
    }

    @Test func aRevealIsTakenBackAlone() throws {
        var room = try Gathering.room(at: "vote")
        try room.follow(.count([7, 5]))
        room.wait(minutes: 1)
        try room.follow(.reveal)
        #expect(!room.seen.results.isEmpty)
        #expect(throws: Refusal("The room sees it already.")) { try room.follow(.reveal) }
        try room.follow(.undo)
        #expect(room.seen.results.isEmpty)
        #expect(room.workshop.step?.key == "vote")
        #expect(room.workshop.state.counts["0.vote"] == [7, 5])
        try room.follow(.undo)
        #expect(room.workshop.state.counts.isEmpty)
    }

    @Test func aSecondCountGivesWayToTheFirst() throws {
        var room = try Gathering.room(at: "vote")
        try room.follow(.count([7, 5]), .count([6, 6]), .undo)
        #expect(room.workshop.state.counts["0.vote"] == [7, 5])
    }

    @Test func seatsGoWithTheMoveThatLedToThemAndWithNothingElse() throws {
        var room = try Gathering.room(at: "piles")
        try room.follow(.next, .seat(round: 0, tables: [[1, 2], [3, 4]]), .more(seconds: 60))
        try room.follow(.seat(round: 0, tables: [[1, 2], [3, 4, 5]]), .undo)
        #expect(room.workshop.state.tables == [[1, 2], [3, 4, 5]])
        try room.follow(.undo)
        #expect(room.workshop.state.tables.isEmpty)
        #expect(room.workshop.step?.key == "piles")
    }

    @Test func aCountThatHasALineTooManyIsNotBroughtBack() throws {
        var room = try Gathering.room(at: "dots", slips: ["one", "two", "three"])
        try room.follow(.count([1, 2, 3]))
        room.wait(minutes: 1)
        try room.follow(.count([3, 2, 1]))
        room.wait(minutes: 1)
        let struck = try #require(room.workshop.slips(of: "0.hopes").first?.number)
        try room.follow(.strike(words: struck))
        #expect(room.workshop.state.counts["0.dots"] == [2, 1])
        room.wait(minutes: 1)
        try room.follow(.undo)
        #expect(room.workshop.state.counts["0.dots"] == nil)
        #expect(room.workshop.words[struck] == nil)
    }
}
