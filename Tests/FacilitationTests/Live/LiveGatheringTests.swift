import Testing
import Workshop

@testable import Facilitation

struct LiveGatheringTests {
    @Test func slipsStandInNoOrderOfTyping() throws {
        let typed = (1...20).map { "slip \($0)" }
        let room = try Gathering.room(at: "own", slips: typed)
        let texts = room.workshop.slips(of: "0.hopes").map(\.text)
        #expect(texts != typed)
        #expect(texts.sorted() == typed.sorted())
        for entry in room.workshop.entries { if case .collected(let step) = entry.event { #expect(step == "0.hopes") } }
        #expect(room.workshop.words.values.allSatisfy { $0.reader == .circle && $0.mayReachLead })
    }

    @Test func theNumbersOfSlipsAreTheirOwnEvenWhereTheDrawIsTheSame() throws {
        var room = try Gathering.room(at: "hopes")
        for text in ["one", "two", "three"] {
            let decision = try room.workshop.decide(.slip(text), at: room.now, drawing: 5)
            #expect(decision.words.count == 1)
            #expect(room.workshop.words[decision.words[0].number] == nil)
        }
        room.dice = LiveDice(seed: 7)
        try room.follow(.slip("one"))
        room.dice = LiveDice(seed: 7)
        try room.follow(.slip("two"))
        #expect(room.workshop.slips(of: "0.hopes").count == 2)
    }

    @Test func whatIsNotAskedForIsRefused() throws {
        var room = try Gathering.room(at: "vote")
        for intent in [WorkshopIntent.slip("x"), .answer("x"), .pile(lines: [0], under: "x"), .reveal] {
            #expect(throws: Refusal.self) { try room.follow(intent) }
        }
        var writing = try Gathering.room(at: "hopes")
        for intent in [WorkshopIntent.count([1]), .slip("  "), .slip(String(repeating: "x", count: 2001))] {
            #expect(throws: Refusal.self) { try writing.follow(intent) }
        }
        #expect(writing.workshop.words.isEmpty)
    }

    @Test(arguments: [[7], [7, 5, 1], [7, -1], [7, 10_001], []])
    func countsOfTheWrongSizeAreRefused(counts: [Int]) throws {
        var room = try Gathering.room(at: "vote")
        #expect(throws: Refusal.self) { try room.follow(.count(counts)) }
        #expect(room.workshop.state.counts.isEmpty)
    }

    @Test func numbersAreCountedAndNeverShown() throws {
        var room = try Gathering.room(at: "pulse", slips: ["a hope"])
        try room.follow(.count([0, 1, 2, 3, 4]))
        #expect(throws: Refusal.self) { try room.follow(.reveal) }
        #expect(room.seen.results.isEmpty)
        #expect(room.cue.counts == [0, 1, 2, 3, 4])
    }

    @Test func dotsStayOnTheirLinesWhenASlipIsStruck() throws {
        var room = try Gathering.room(at: "dots", slips: ["one", "two", "three", "four"])
        let lines = room.workshop.slips(of: "0.hopes")
        try room.follow(.count([4, 3, 2, 1]), .reveal)
        try room.follow(.strike(words: lines[1].number))
        let shown = try #require(room.seen.results.last)
        #expect(shown.lines.map(\.text) == [lines[0], lines[2], lines[3]].map(\.text))
        #expect(shown.lines.map(\.count) == [4, 2, 1])
    }

    @Test func pilesStayWhenASlipIsStruck() throws {
        var room = try Gathering.room(at: "piles", slips: ["one", "two", "three", "four"])
        let lines = room.workshop.slips(of: "0.hopes")
        try room.follow(.pile(lines: [0, 1, 1], under: " time "), .pile(lines: [2], under: "Something else"))
        try room.follow(.pile(lines: [3], under: "something ELSE"), .reveal)
        #expect(room.workshop.words.values.count { $0.kind == .heading } == 1)
        try room.follow(.strike(words: lines[1].number))
        #expect(room.seen.results.last?.lines.map(\.text) == [lines[0], lines[2], lines[3]].map(\.text))
        #expect(room.seen.results.last?.lines.map(\.heading) == ["Time", "Something else", "Something else"])
    }

    @Test func aLineLiesInOnePile() throws {
        var room = try Gathering.room(at: "piles", slips: ["one", "two"])
        try room.follow(.pile(lines: [0, 1], under: "Time"), .pile(lines: [0, 1], under: "People"))
        #expect(room.workshop.state.piles["0.piles"]?.count == 1)
        try room.follow(.undo)
        #expect(room.workshop.state.piles["0.piles"]?.map(\.heading) == [0])
    }

    @Test func struckWordsLeaveNothingInTheState() throws {
        var room = try Gathering.room(at: "piles", slips: ["one"])
        try room.follow(.pile(lines: [0], under: "Own heading"), .note("for me"))
        while let step = room.workshop.step, step.key != "purpose" { try room.follow(.next) }
        try room.follow(.answer("first\nsecond"))
        for number in room.workshop.words.keys.sorted() { try room.follow(.strike(words: number)) }
        let state = room.workshop.state
        #expect(room.workshop.words.isEmpty)
        #expect(state.answers.isEmpty)
        #expect(state.notes.isEmpty)
        #expect(state.piles.values.joined().isEmpty)
        #expect(room.rebuilt.state == state)
    }

    @Test func aNewAnswerTakesThePlaceOfTheOld() throws {
        var room = try Gathering.room(at: "purpose")
        try room.follow(.answer("first"), .answer("second\nthird"))
        #expect(room.workshop.words.values.map(\.text) == ["second\nthird"])
        #expect(throws: Refusal.self) { try room.follow(.answer("1\n2\n3\n4")) }
        try room.follow(.next)
        #expect(room.seen.results.first?.lines.map(\.text) == ["second", "third"])
    }

    @Test func notesAreForTheFacilitatorAlone() throws {
        var room = try Gathering.room(at: "vote")
        try room.follow(.note("too loud"))
        let note = try #require(room.workshop.words.values.first)
        #expect(note.reader == .author)
        #expect(!note.mayReachLead)
    }
}
