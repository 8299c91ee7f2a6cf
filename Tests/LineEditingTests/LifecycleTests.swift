import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct LifecycleTests {
    @Test func controlCAbandonsTheLineAndTheSessionGoesOn() throws {
        let session = try probe("prompt=countdown")
        try session.send("some text")
        try session.waitFor("some text")
        try session.send(Key.control("c"))
        try session.waitForLine("interrupted")
        #expect(session.screen.lines.contains { $0.hasSuffix("> some text^C") })
        try session.send("more\r")
        try session.waitForLine("got <more>")
    }

    @Test func controlCLeavesASearch() throws {
        let session = try probe()
        try session.send("first\r")
        try session.waitForLine("got <first>")
        try session.send(Key.control("r") + "fi")
        try session.waitFor("reverse-i-search")
        try session.send(Key.control("c"))
        try session.waitForLine("interrupted")
        try session.send("next\r")
        try session.waitForLine("got <next>")
    }

    @Test func controlCDuringWorkIsNoticed() throws {
        let session = try probe()
        try session.send("work 300\r")
        try session.waitForLine("working")
        try session.send(Key.control("c"))
        try session.waitForLine("stopped")
    }

    @Test func controlDEndsTheSessionWithTheTerminalInOrder() throws {
        let session = try probe()
        try session.send(Key.control("d"))
        #expect(try session.waitForExit() == .code(0))
        #expect(session.isTerminalInOrder)
        #expect(!session.screen.isPasteMarked)
        #expect(session.screen.usedLines == [">", "end"])
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aTerminatingSignalRestoresTheTerminalAndKeepsTheHistory(_ number: Int32) throws {
        let folder = try TemporaryFolder()
        let session = try probe("history=\(folder.path)/history")
        try session.send("remember me\r")
        try session.waitForLine("got <remember me>")
        try session.send("half a line")
        try session.waitForInput("> half a line")
        session.signal(number)
        #expect(try session.waitForExit() == .code(128 + number))
        #expect(session.isTerminalInOrder)
        #expect(!session.screen.isPasteMarked)
        #expect(folder.read("history")?.contains("\nremember me\n") == true)
    }

    @Test func aClosedWindowEndsTheSessionLikeItsSignal() throws {
        let session = try probe()
        try session.send("half a line")
        try session.waitForInput("> half a line")
        session.hangUp()
        #expect(try session.waitForExit() == .code(128 + SIGHUP))
    }

    @Test func aStopFromOutsideBringsTheLineBack() throws {
        let session = try probe("prompt=countdown")
        try session.send("half a")
        try session.waitForInput("[1] > half a")
        session.signal(SIGSTOP)
        session.signal(SIGCONT)
        try session.waitForTicks(2)
        try session.send(" line\r")
        try session.waitForLine("got <half a line>")
    }

    @Test func aCrashLeavesTheTerminalInOrder() throws {
        let session = try probe(environment: ["SWIFT_BACKTRACE": "enable=no"])
        try session.wait(for: "marked pastes") { $0.isPasteMarked }
        try session.send("crash\r")
        let exit = try session.waitForExit()
        #expect(exit == .signal(SIGILL) || exit == .signal(SIGTRAP))
        #expect(session.isTerminalInOrder)
        #expect(!session.screen.isPasteMarked)
    }

    @Test func keysTypedDuringWorkAreShownOnce() throws {
        let session = try probe()
        try session.send("work 400\r")
        try session.waitForLine("working")
        try session.send("ahead")
        try session.waitForInput("> ahead", column: 7)
        #expect(session.screen.lines.count { $0.contains("ahead") } == 1)
        try session.send(Key.enter)
        try session.waitForLine("got <ahead>")
    }

    @Test func aStoppedSessionComesBackWithItsLine() throws {
        let shell = try PTYSession(
            executable: "/bin/sh", arguments: ["-i"], environment: ["PS1": "shell% ", "ENV": "/dev/null"])
        try shell.waitForInput("shell%")
        try shell.send("\(builtProduct("line-editor-probe")) prompt=countdown\r")
        try shell.waitForInput("[1000] >")
        try shell.send("half a")
        try shell.waitForInput("[1] > half a")
        try shell.send(Key.control("z"))
        try shell.waitForInput("shell%")
        #expect(shell.isTerminalInOrder)
        try shell.send("fg\r")
        try shell.waitForInput("[1] > half a")
        try shell.waitForTicks(2)
        try shell.send(" line\r")
        try shell.waitForLine("got <half a line>")
        try shell.send("quit\r")
        try shell.waitForInput("shell%")
        #expect(shell.isTerminalInOrder)
    }

    @Test func anotherProgramGetsTheTerminalInOrderAndMessagesWait() throws {
        let session = try probe()
        try session.send("page read x; echo \"<$x>\"; exit 3\r")
        try session.waitFor("got <page")
        try session.wait(for: "the terminal in order") { _ in session.isTerminalInOrder }
        try session.send("word\r")
        try session.waitForLine("<word>")
        try session.waitForLine("status 3")
        try session.send("on\r")
        try session.waitForLine("got <on>")
    }
}
