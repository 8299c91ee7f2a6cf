import PTYKit
import Testing

@Suite struct ClockTests {
    private let home: Home
    private let thought = "the quick brown fox jumps over the lazy dog and then sleeps for a while in the shade"

    init() throws { home = try Home() }

    /// A question with the clock at this many times its speed, on a screen of 50 columns.
    private func question(pace: Int) throws -> PTYSession {
        let session = try home.run(
            "check-in", to: "[you two]", environment: ["TURNABOUT_PACE": "\(pace)"], rows: 30, columns: 50)
        return session
    }

    @Test func theCountdownRunsWhileALineOverThreeRowsIsEdited() throws {
        let session = try question(pace: 10)
        try session.send(thought)
        try session.waitForTyped("shade")
        try session.send(String(repeating: Key.left, count: 70))
        try session.wait(for: "the cursor in the first row") { $0.cursorLine.contains("[you two]> the quick") }
        let before = try #require(session.screen.secondsLeft)
        try session.wait(for: "three ticks") { ($0.secondsLeft ?? before) <= before - 3 }
        try session.send("X")
        try session.wait(for: "the letter in its place") { screen in
            let text = screen.usedLines.suffix(3).joined()
            return text.hasSuffix("> \(thought.dropLast(70))X\(thought.suffix(70))")
        }
        let rows = session.screen.usedLines.suffix(3)
        #expect(rows.first.map { $0.contains("[you two]>") } == true)
        let again = try #require(session.screen.secondsLeft)
        try session.wait(for: "three more ticks") { ($0.secondsLeft ?? again) <= again - 3 }
        try session.send("Y")
        try session.wait(for: "the next letter beside it") { screen in
            screen.usedLines.suffix(3).joined().hasSuffix("> \(thought.dropLast(70))XY\(thought.suffix(70))")
        }
        #expect(session.screen.everything.count { $0.contains("[you two]>") } == 1)
    }

    @Test func aTickSendsOnlyWhatHasChanged() throws {
        let session = try question(pace: 10)
        try session.send(thought)
        try session.waitForTyped("shade")
        let bytes = session.output.count
        let before = try #require(session.screen.secondsLeft(upTo: 3))
        try session.wait(for: "ten ticks") { ($0.secondsLeft(upTo: 3) ?? before) <= before - 10 }
        let after = try #require(session.screen.secondsLeft(upTo: 3))
        #expect((session.output.count - bytes) / (before - after) < 150)
    }

    @Test func milestonesAreSpokenAboveTheLineAndDoNotDisturbTheTyping() throws {
        let session = try question(pace: 100)
        try session.send("half a thou")
        try session.waitForLine("1 minute left for this stage.")
        try session.waitForTyped("> half a thou")
        try session.wait(for: "the end of the time") { $0.shows("The time for this stage is over.") }
        try session.waitForTyped("> half a thou")
        try session.send("ght")
        try session.waitForTyped("> half a thought")
        #expect(session.screen.everything.count { $0.contains("half a thou") } == 1)
    }

    @Test func whenTimeIsOverTheConsoleSaysSoOnceAndWaits() throws {
        let session = try question(pace: 200)
        try session.wait(for: "the end of the time") { $0.shows("The time for this stage is over.") }
        try session.wait(for: "a minute more") { $0.cursorLine.hasPrefix("+1:") || $0.cursorLine.hasPrefix("+2:") }
        #expect(session.screen.cursorLine.contains("[you two]>"))
        #expect(session.screen.everything.count { $0.hasPrefix("The time for this stage is over.") } == 1)
        try session.enter("our walks")
        #expect(session.screen.everything.count { $0.hasPrefix("The time for this stage is over.") } == 1)
    }

    @Test func moreTimeIsGivenForTheAsking() throws {
        let session = try home.run("check-in", to: "[you two]")
        let before = try #require(session.screen.secondsLeft)
        try session.enter("/more 2")
        try session.waitForLine("2 more minutes for this stage.")
        let after = try #require(session.screen.secondsLeft)
        #expect((before + 100...before + 120).contains(after))
        #expect(!session.screen.shows("5 minutes left"))
        try session.enter("/more a lot")
        #expect(session.screen.shows("How many more minutes?"))
        try session.enter("/time")
        #expect(session.screen.shows("left for this stage"))
    }

    @Test func keysThatBelongTogetherSurviveATick() throws {
        home.folder.write("set keyseq-timeout 0\n", to: "inputrc")
        let session = try home.run(
            "check-in", to: "[you two]",
            environment: ["TURNABOUT_PACE": "10", "INPUTRC": "\(home.folder.path)/inputrc"])
        try session.send("one two" + Key.escape)
        try session.waitForTyped("one two")
        let before = try #require(session.screen.secondsLeft)
        try session.wait(for: "two ticks") { ($0.secondsLeft ?? before) <= before - 2 }
        try session.send("bX")
        try session.wait(for: "the letter before the last word") { $0.cursorLine.hasSuffix("> one Xtwo") }
        try session.wait(for: "two more ticks") { ($0.secondsLeft ?? before) <= before - 4 }
        try session.send(Key.control("_"))
        try session.wait(for: "the letter undone") { $0.cursorLine.hasSuffix("> one two") }
    }
}
