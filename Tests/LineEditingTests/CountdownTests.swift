import PTYKit
import Testing

@Suite struct CountdownTests {
    private let long = "the quick brown fox jumps over the lazy dog and on"

    @Test func theCountdownRunsWhileALineIsEditedInTheMiddleOfThreeRows() throws {
        let session = try probe("prompt=countdown", columns: 22)
        try session.send(long)
        try session.waitFor("and on")
        try session.send(String(repeating: Key.left, count: 24))
        try session.waitForTicks(3)
        try session.send("XY")
        try session.wait(for: "three whole rows") {
            let lines = $0.usedLines
            return lines.count == 3 && lines[0].hasSuffix("] > the quick brow")
                && lines[1] == "n fox jumps XYover the" && lines[2] == " lazy dog and on"
        }
        #expect(session.screen.row == 1 && session.screen.column == 14)
        try session.send(Key.enter)
        try session.waitFor("got <the quick brown")
    }

    @Test func messagesAppearAboveALineOfThreeRows() throws {
        let session = try probe("prompt=messages", columns: 22)
        try session.waitFor("message 999")
        try session.send(long)
        try session.send(String(repeating: Key.left, count: 12))
        try session.waitForMessages(8)
        try session.send("X")
        try session.wait(for: "the line below the last message") {
            $0.usedLines.suffix(3) == ["> the quick brown fox", "jumps over the lazXy d", "og and on"]
        }
        let messages = (session.screen.scrollback + session.screen.usedLines).filter { $0.hasPrefix("message") }
        #expect(messages == messages.indices.map { "message \(999 - $0)" })
    }

    @Test func searchingTheHistoryGoesOnAcrossTicks() throws {
        let session = try probe("prompt=countdown")
        try session.send("first command\r")
        try session.waitForLine("got <first command>")
        try session.send(Key.control("r") + "fir")
        try session.waitFor("(reverse-i-search)`fir'")
        let start = ContinuousClock.now
        try session.wait(for: "five ticks") { _ in ContinuousClock.now - start > .milliseconds(250) }
        #expect(session.screen.cursorLine.hasPrefix("(reverse-i-search)`fir'"))
        try session.send("s")
        try session.waitFor("`firs'")
        try session.send(Key.enter)
        try session.wait(for: "the command twice") { $0.lines.count { $0 == "got <first command>" } == 2 }
    }

    @Test func messagesAndASearchDoNotDisturbEachOther() throws {
        let session = try probe("prompt=messages")
        try session.send("first command\r")
        try session.waitForLine("got <first command>")
        try session.send(Key.control("r") + "fir")
        try session.waitFor("(reverse-i-search)`fir'")
        try session.wait(for: "messages above the search") {
            $0.lines.contains("message 995") && $0.cursorLine.hasPrefix("(reverse-i-search)`fir'")
        }
        try session.send("s")
        try session.waitFor("(reverse-i-search)`firs'")
    }

    @Test func aMetaKeySplitByATickStillWorks() throws {
        let inputrc = try TemporaryFolder()
        inputrc.write("set keyseq-timeout 0\n", to: "inputrc")
        let session = try probe("prompt=countdown", environment: ["INPUTRC": "\(inputrc.path)/inputrc"])
        try session.send("one two")
        try session.waitForInput("[1] > one two")
        try session.send(Key.escape)
        try session.waitForTicks(2)
        try session.send("bX")
        try session.waitForInput("[1] > one Xtwo")
    }

    @Test func undoReachesBackAcrossTicks() throws {
        let session = try probe("prompt=countdown")
        try session.send("one ")
        try session.waitForTicks(2)
        try session.send("two" + Key.control("w"))
        try session.waitForInput("[1] > one")
        try session.waitForTicks(2)
        try session.send(Key.control("_"))
        try session.waitForInput("[1] > one two")
        try session.send(String(repeating: Key.control("_"), count: 5))
        try session.waitForInput("[1] >")
    }

    @Test func aColouredPromptKeepsTheCursorInItsPlace() throws {
        let session = try probe("prompt=colour", columns: 20)
        try session.send("abcdefghijklmnopqrst")
        try session.waitForTicks(2)
        try session.wait(for: "two rows and the cursor at the end") {
            $0.usedLines.count == 2 && $0.usedLines[0].hasSuffix("] > abcdefghijkl") && $0.usedLines[1] == "mnopqrst"
                && $0.row == 1 && $0.column == 8
        }
        #expect(session.outputText.contains("\u{1B}[33m["))
    }

    @Test func aPromptSetInsideACommandDoesNotSpoilTheScreen() throws {
        let session = try probe("prompt=countdown")
        try session.send("prompt\r")
        try session.waitForLine("prompt changed inside a command")
        try session.send("next")
        try session.waitForInput("[1] > next")
        #expect(!session.screen.lines.contains { $0.contains("inside>") })
    }

    @Test func theDeadlineLeavesTheLineAsItIs() throws {
        let session = try probe("deadline=300")
        try session.send("half a thou")
        try session.waitForLine("time is up with <half a thou>")
        try session.send("ght\r")
        try session.waitForLine("got <half a thought>")
    }

    @Test func aPlainPromptIsNotRepainted() throws {
        let session = try probe("prompt=countdown", "plain", "deadline=400")
        try session.send("x")
        try session.waitFor("time is up with <x>")
        #expect(!session.outputText.contains("[998]"))
    }

    @Test func aMessageLongerThanTheScreenLeavesTheLineBelow() throws {
        let session = try probe("prompt=long-message", "tick=200", rows: 10)
        try session.send("typing")
        try session.waitFor("row 30")
        try session.waitForInput("> typing", column: 8)
        let rows = (session.screen.scrollback + session.screen.usedLines).filter { $0.hasPrefix("row ") }
        #expect(rows == (1...30).map { "row \($0)" })
    }
}
