import Foundation
import Testing
import Workshop

@testable import Facilitation

struct PublicMomentTests {
    @Test func aStepShowsWhatPeopleAreAskedAndWhoReadsIt() throws {
        let room = try Gathering.room(at: "hopes")
        #expect(room.seen.title == "Write")
        #expect(room.seen.place == "1 of 3")
        #expect(room.seen.prompt.first == "What do you hope for?")
        #expect(room.seen.prompt.last?.hasPrefix("At most 2 slips each, no names.") == true)
        #expect(room.seen.prompt.last?.hasSuffix("may be read by whoever leads the programme, unsigned.") == true)
        #expect(room.seen.seconds == 600)
        #expect(room.seen.deadline == room.workshop.clock.stageDeadline)
    }

    @Test func optionsAndScalesAreThereToReadBeforeAnythingIsCounted() throws {
        #expect(try Gathering.room(at: "vote").seen.prompt == ["Which way?", "1  Stay", "2  Go"])
        let pulse = try Gathering.room(at: "pulse").seen.prompt
        #expect(pulse.last == "A number from 1 (hard) to 5 (easy), on a slip. It is only counted.")
        #expect(try Gathering.room(at: "own").seen.prompt.last == "On your own sheet; it stays with you.")
    }

    @Test func dotsArePutOnTheLinesThatTheRoomHasSeen() throws {
        let room = try Gathering.room(at: "dots", slips: ["alpha", "beta"])
        let lines = room.workshop.slips(of: "0.hopes").map(\.text)
        #expect(room.seen.prompt.dropFirst() == ["3 dots each.", "1  \(lines[0])", "2  \(lines[1])"])
    }

    @Test func linesWithTheMostDotsStandFirst() throws {
        var room = try Gathering.room(at: "dots", slips: ["alpha", "beta", "gamma"])
        try room.follow(.count([1, 4, 1]), .reveal)
        #expect(room.seen.results.last?.lines.map(\.count) == [4, 1, 1])
    }

    @Test func tablesAreNamedAndWhoWasForgottenIsLeftOut() throws {
        var room = try Gathering.room(at: "piles")
        try room.follow(.next, .seat(round: 0, tables: [[1, 2], [3], [4, 5]]))
        let seen = room.workshop.publicMoment(at: room.now) { $0 == 3 ? nil : "Person \($0)" }
        #expect(seen.tables.map(\.name) == ["Table 1", "Table 3"])
        #expect(seen.tables[0].people == ["Person 1", "Person 2"])
        #expect(seen.prompt == ["Find your table."])
        try room.follow(.skipBlock)
        #expect(room.seen.tables.isEmpty)
    }

    @Test func theBlockThatComesIsNamedInTheLastStage() throws {
        var room = try Gathering.room(at: "purpose")
        #expect(room.seen.next.isEmpty)
        while room.workshop.stepAfter != nil { try room.follow(.next) }
        #expect(room.seen.next == "Closing at 9:34")
        #expect(try Gathering.room(at: "own").seen.next == "Choose")
    }

    /// Words that must not be seen until they are revealed, wherever they are typed.
    @Test(arguments: 0..<20)
    func noCanaryIsSeenBeforeItIsRevealed(seed: UInt64) throws {
        var room = LiveRoom(Gathering.exercise, people: 12, cue: "CANARY-cue-block")
        var hidden: [String] = ["CANARY-cue"]
        var shown: [String: [String]] = [:]
        var dice = LiveDice(seed: seed)
        try room.follow(.begin)
        while room.workshop.state.status != .over {
            if let step = room.workshop.step { try type(at: step, in: &room, &hidden, &shown, &dice) }
            try check(room, hidden: hidden, shown: shown, seed)
            room.now = room.now.adding(seconds: Int64(dice.roll(1...300)))
            let isBack = room.workshop.state.step > 2 && dice.happens(oneIn: 6)
            try room.follow(isBack ? .undo : .next)
            try check(room, hidden: hidden, shown: shown, seed)
        }
    }

    /// Types canaries wherever the step takes any, and reveals some.
    private func type(
        at step: RoomStep, in room: inout LiveRoom, _ hidden: inout [String], _ shown: inout [String: [String]],
        _ dice: inout LiveDice
    ) throws {
        let word = "CANARY-\(step.key)-\(hidden.count)-"
        switch step.task {
        case .slips: try room.follow(.slip(word))
        case .answer: try room.follow(.answer(word))
        case .hands, .dots, .numbers:
            let lines = room.workshop.countable(step) ?? []
            try room.follow(.count(lines.map { _ in dice.roll(1000...9999) }))
        case .piles where !room.workshop.lines(of: "0.hopes").isEmpty:
            try room.follow(.pile(lines: [0], under: word))
        default: break
        }
        if room.workshop.words.values.contains(where: { $0.text == word }) { shown[step.id, default: []].append(word) }
        hidden.append("CANARY-note-\(hidden.count)-")
        try room.follow(.note(hidden.last ?? ""))
        if dice.happens(oneIn: 3), room.workshop.hasResults(step), !room.workshop.state.revealed.contains(step.id) {
            room.now = room.now.adding(seconds: 1)
            if case .numbers = step.task { return }
            try room.follow(.reveal)
            let there = room.workshop.result(step.id)?.lines.map { $0.text + ($0.heading ?? "") }.joined() ?? ""
            for canary in shown[step.id] ?? [] where canary.contains("hopes") {
                #expect(there.contains(canary), "what is revealed is seen")
            }
        }
    }

    private func check(
        _ room: LiveRoom, hidden: [String], shown: [String: [String]], _ seed: UInt64
    ) throws {
        let seen = String(decoding: try JSONEncoder().encode(room.seen), as: UTF8.self)
        for canary in hidden { #expect(!seen.contains(canary), "\(canary) in \(seen), seed \(seed)") }
        let revealed = room.workshop.state.revealed
        // Piles and dots are made of lines; whoever shows them shows those lines.
        let open = revealed.union(revealed.isDisjoint(with: ["0.piles", "0.dots"]) ? [] : ["0.hopes"])
        for (step, canaries) in shown where !open.contains(step) {
            for canary in canaries { #expect(!seen.contains(canary), "\(canary) in \(seen), seed \(seed)") }
        }
        for (step, numbers) in room.workshop.state.counts where !revealed.contains(step) || step == "0.pulse" {
            for number in numbers where number > 999 {
                #expect(!seen.contains(":\(number)}") && !seen.contains(":\(number),"), "\(number), seed \(seed)")
            }
        }
    }
}
