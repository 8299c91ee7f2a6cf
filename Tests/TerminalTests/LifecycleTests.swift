import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct LifecycleTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func controlCAbandonsTheLineAndNeverTheSession() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send("half a thought")
        try session.waitForTyped("half a thought")
        try session.send(Key.control("c"))
        try session.waitFor("The line is gone, the session is not.")
        try session.waitForPrompt("[you two] Amara>")
        #expect(session.screen.shows("half a thought^C"))
        try session.send(Key.control("y") + Key.control("_") + Key.up + "soup")
        try session.waitForTyped("[you two] Amara> soup")
        try session.send(Key.enter)
        try session.waitForPrompt("[you two] Joel>")
    }

    @Test func controlDAsksOnlyWhileAnExerciseRuns() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send(Key.control("d"))
        try session.waitForPrompt("stop? y/n>")
        try session.enter("n")
        try session.waitForPrompt("[you two] Amara>")
        try session.send(Key.control("d"))
        try session.waitForPrompt("stop? y/n>")
        try session.enter("y")
        try session.waitForPrompt("turnabout (our-pair)>")
        #expect(session.screen.shows("`resume` goes on with this question."))
        try session.send(Key.control("d"))
        #expect(try session.waitForExit() == .code(0))
        #expect(session.isTerminalInOrder)
        #expect(home.history == ["run tour --with Amara=protege,Joel=mentor"])
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
    func historyAndAnswersSurviveTheEndWhateverItIs(_ number: Int32) throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("leek and potato")
        try session.waitForPrompt("[you two] Joel>")
        try session.enter("/park a worry about the roster")
        try session.send("half a line")
        try session.waitForTyped("half a line")
        session.signal(number)
        #expect(try session.waitForExit() == (number == SIGKILL ? .signal(SIGKILL) : .code(128 + number)))
        if number != SIGKILL {
            #expect(session.isTerminalInOrder)
            #expect(!session.screen.isPasteMarked)
        }
        let next = try home.open()
        try next.enter("park another worry")
        try next.enter("not a command but an answer typed too late")
        try next.enter("resume")
        try next.waitForPrompt("[you two] Joel>")
        try next.send("/back" + Key.enter)
        try next.waitForTyped("[you two] Amara> leek and potato")
        #expect(home.history == ["run tour --with Amara=protege,Joel=mentor", "resume"])
        #expect(home.folder.mode(of: "state/turnabout/history") == 0o600)
        #expect(home.folder.mode(of: "data") == 0o700)
        for name in home.folder.names(in: "data") where name.contains("sqlite") {
            #expect(home.folder.mode(of: "data/\(name)") == 0o600)
        }
    }

    @Test(arguments: ["names>", "mentor>", "command or answer>", "end the list>", "stop? y/n>"])
    func aSignalEndsTheProgramAtAnyPrompt(_ prompt: String) throws {
        let session = try home.open()
        try session.enter("run check-in")
        if prompt != "names>" { try session.enter("Amara, Joel") }
        if !["names>", "mentor>"].contains(prompt) {
            try session.enter("Joel")
            try session.advance(to: "[you two]>")
        }
        switch prompt {
        case "command or answer>": try session.enter("pass")
        case "end the list>": try session.enter("walks")
        case "stop? y/n>": try session.send(Key.control("d"))
        default: break
        }
        try session.waitForPrompt(prompt)
        session.signal(SIGTERM)
        #expect(try session.waitForExit() == .code(143))
        #expect(session.isTerminalInOrder)
        #expect(!home.keeps("\"pass\""))
    }

    @Test func aClosedWindowLosesNothingThatWasAcknowledged() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("leek and potato")
        try session.waitForPrompt("[you two] Joel>")
        session.hangUp()
        #expect(try session.waitForExit() == .code(128 + SIGHUP))
        let next = try home.open()
        try next.enter("resume")
        try next.waitForPrompt("[you two] Joel>")
        try next.send(Key.shiftTab)
        try next.waitForTyped("[you two] Amara> leek and potato")
    }

    @Test func aCrashGivesTheTerminalBack() throws {
        let session = try home.run("tour", to: "[only you] Amara>")
        try session.send("a secret")
        try session.waitForTyped("a secret")
        session.signal(SIGSEGV)
        #expect(try session.waitForExit() == .signal(SIGSEGV))
        #expect(session.isTerminalInOrder)
        #expect(!session.screen.isPasteMarked)
        #expect(!session.screen.isAlternate)
        #expect(!session.screen.shows("a secret"))
    }

    @Test func aStoppedSessionComesBackWithItsLineAndTheRightTime() throws {
        let shell = try PTYSession(
            executable: "/bin/sh", arguments: ["-i"],
            environment: home.environment(with: ["PS1": "shell% ", "ENV": "/dev/null", "TURNABOUT_PACE": "20"]))
        try shell.wait(for: "the shell") { $0.cursorLine == "shell%" }
        try shell.send(builtProduct("turnabout") + "\r")
        try shell.waitForPrompt("turnabout>")
        try shell.enter("run check-in --with Amara=protege,Joel=mentor")
        try shell.advance(to: "[you two]>")
        let before = try #require(shell.screen.secondsLeft)
        try shell.send("half a")
        try shell.waitForTyped("[you two]> half a")
        try shell.send(Key.control("z"))
        try shell.wait(for: "the shell") { $0.cursorLine == "shell%" }
        #expect(shell.isTerminalInOrder)
        let start = ContinuousClock.now
        try shell.wait(for: "half a second") { _ in ContinuousClock.now - start > .milliseconds(500) }
        try shell.send("fg\r")
        // Half a second at twenty times the pace, and the clock never counts ticks.
        try shell.wait(for: "the line with the time that has passed") { screen in
            guard let left = screen.secondsLeft else { return false }
            return left <= before - 10 && screen.cursorLine.hasSuffix("[you two]> half a")
        }
        try shell.send(" line")
        try shell.waitForTyped("[you two]> half a line")
    }

    @Test func aNewSizeKeepsTheLine() throws {
        let thought = "the quick brown fox jumps over the lazy dog and on"
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send(thought)
        try session.waitForTyped(thought)
        session.resize(rows: 30, columns: 100)
        try session.send("!")
        try session.wait(for: "one row") { $0.cursorLine.hasSuffix("[you two] Amara> \(thought)!") }
        session.resize(rows: 30, columns: 50)
        try session.send("?")
        try session.wait(for: "two rows") { screen in
            screen.cursorLine.hasSuffix("!?") && screen.usedLines.suffix(2).joined().hasSuffix("> \(thought)!?")
        }
        try session.send(Key.enter)
        try session.waitForPrompt("[you two] Joel>")
        #expect(session.screen.usedLines.allSatisfy { $0.count <= 50 })
    }

    @Test func keysTypedAheadAreAnsweredInTheirOrder() throws {
        let session = try home.open()
        try session.send("run tour --with Amara=protege,Joel=mentor\r/next\r/next\rsoup\rbread\r/back\r")
        try session.waitForTyped("[you two] Joel> bread")
        #expect(session.screen.everything.count { $0.contains("soup") && $0.contains("Amara>") } == 1)
    }

    @Test func aSecondConsoleSaysThatTheSessionIsOpenElsewhere() throws {
        let first = try home.run("tour", to: "[you two] Amara>")
        let second = try home.open()
        #expect(second.screen.cursorLine == "turnabout (our-pair)>")
        try second.enter("resume")
        #expect(second.screen.shows("another window"))
        #expect(second.screen.cursorLine == "turnabout (our-pair)>")
        try first.enter("/stop")
        try second.enter("resume")
        try second.waitForPrompt("[you two] Amara>")
    }
}
