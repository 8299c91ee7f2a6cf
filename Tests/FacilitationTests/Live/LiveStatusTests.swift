import Foundation
import Testing
import Workshop

@testable import Facilitation

struct LiveStatusTests {
    private let every: [WorkshopIntent] = [
        .begin, .next, .skipBlock, .more(seconds: 60), .choose(.shift), .undo, .clock(ClockTime(9, 0)),
        .waited(seconds: 9), .seat(round: 0, tables: []), .slip("x"), .count([1]), .answer("x"),
        .pile(lines: [0], under: "x"), .reveal, .ready(1), .note("x"), .strike(words: 1), .pause, .resume, .handOver,
        .finish,
    ]

    @Test func whoHandedOverIsNotInChargeUntilTheyTakeOver() throws {
        var room = try Gathering.room(at: "vote")
        try room.follow(.handOver)
        #expect(room.seen.state == .stopped)
        for intent in every { #expect(throws: Refusal.self, "\(intent)") { try room.follow(intent) } }
        try room.follow(.takeOver)
        #expect(room.workshop.step?.key == "vote")
        try room.follow(.next)
        #expect(throws: Refusal.self) { try room.follow(.takeOver) }
    }

    @Test func nothingHappensBeforeTheBeginning() throws {
        var room = LiveRoom(at: ClockTime(9, 0), AgendaBlock("one", seconds: 600))
        for intent in every + [.takeOver] where intent != .begin && intent != .note("x") {
            #expect(throws: Refusal.self, "\(intent)") { try room.follow(intent) }
        }
        #expect(room.seen.state == .before)
        #expect(room.cue.next == "one at 9:00")
        try room.follow(.begin)
        #expect(throws: Refusal.self) { try room.follow(.begin) }
    }

    @Test func aStopIsSeenAndGoneOnFrom() throws {
        var room = try Gathering.room(at: "vote")
        try room.follow(.pause)
        #expect(room.seen.state == .stopped)
        #expect(room.seen.prompt.isEmpty)
        #expect(throws: Refusal.self) { try room.follow(.begin) }
        try room.follow(.resume)
        #expect(room.workshop.state.status == .running)
        #expect(room.workshop.step?.key == "vote")
    }

    @Test func entriesAndWordsComeBackFromJSON() throws {
        var room = try Gathering.room(at: "dots", slips: ["one", "two"])
        try room.follow(.count([1, 0]), .next, .pile(lines: [0], under: "Own"), .pile(lines: [1], under: "Time"))
        try room.follow(.next, .seat(round: 1, tables: [[1, 2], [3]]), .ready(4), .more(seconds: 3600))
        try room.follow(.choose(.shift), .undo, .note("n"), .next, .answer("a"), .reveal, .waited(seconds: 3))
        try room.follow(.clock(ClockTime(9, 30)), .pause, .resume, .handOver, .takeOver, .skipBlock, .finish)
        let number = try #require(room.workshop.words.keys.min())
        try room.follow(.strike(words: number))
        let stored = try JSONEncoder().encode(room.workshop.entries)
        #expect(try JSONDecoder().decode([WorkshopEntry].self, from: stored) == room.workshop.entries)
        #expect(room.rebuilt.state == room.workshop.state)
        let setup = try JSONEncoder().encode(room.workshop.setup)
        #expect(try JSONDecoder().decode(WorkshopSetup.self, from: setup) == room.workshop.setup)
    }

    @Test func thePresenterSeesWhereTheRoomIs() throws {
        var room = try Gathering.room(at: "hopes")
        try room.follow(.slip("one"), .ready(3))
        #expect(room.cue.slips == 1)
        #expect(room.cue.ready == 3)
        #expect(room.cue.isHidden)
        #expect(room.cue.cue == "CANARY-cue-write")
        #expect(room.cue.next == "writing on sheets")
        #expect(room.cue.blockNumber == 1)
        #expect(room.cue.blockCount == 2)
        try room.follow(.next)
        #expect(room.cue.ready == nil)
        #expect(room.cue.next == "Choose")
    }

    @Test func theCueOfABlockStandsAtItsBeginning() throws {
        var room = LiveRoom(Gathering.exercise, cue: "Open the window")
        try room.follow(.begin)
        #expect(room.cue.cue == "Open the window")
    }
}
