import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct StageTests {
    private let home: Home
    /// A process that lasts as long as these tests do.
    private let console = getpid()

    init() throws {
        home = try Home()
        mkdir("\(home.folder.path)/data", 0o700)
    }

    /// Puts a moment where the console does, the way it does.
    private func show(
        _ title: String, state: String = "running", left: Int? = nil, pace: Int = 1, results: String = "",
        format: Int = 1, process: Int32? = nil
    ) {
        let now = time(nil) * 1000
        let timing = left.map { #""deadline":\#(now + $0 * 1000 - 500),"seconds":900,"# } ?? ""
        let moment = #"""
            {"workshop":"Kick-off","state":"\#(state)","title":"\#(title)","place":"2 of 7","prompt":["Say hello."],
            \#(timing)"speaks":"","tables":[],"results":[\#(results)],"next":"Coffee at 10:30"}
            """#
        home.folder.write(
            #"{"format":\#(format),"program":"turnabout","clock":\#(now),"pace":\#(pace),"writtenAt":\#(now),"#
                + #""process":\#(process ?? console),"moment":\#(moment)}"#, to: "data/stage.part")
        rename("\(home.folder.path)/data/stage.part", path)
    }

    private var path: String { "\(home.folder.path)/data/stage.json" }

    private func stage(
        _ arguments: String..., environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> PTYSession {
        try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["stage"] + arguments,
            environment: home.environment(with: environment), rows: rows, columns: columns)
    }

    private func waitForEnd(_ session: PTYSession, _ code: Int32) throws {
        #expect(try session.waitForExit() == .code(code))
        #expect(session.isTerminalInOrder)
        #expect(!session.screen.isAlternate)
        #expect(session.outputText.contains("\u{1B}[?25l") == session.outputText.contains("\u{1B}[?25h"))
    }

    @Test func itFollowsTheConsoleFromBeforeItsBeginning() throws {
        let session = try stage()
        try session.waitFor("Waiting for the workshop to begin.")
        #expect(session.screen.isAlternate)
        show("Meet")
        try session.waitFor("Meet")
        try session.waitFor("2 of 7")
        show("Which words", results: #"{"question":"Hands","lines":[{"text":"Guide","count":7}]}"#)
        try session.wait(for: "what was revealed") { $0.lines.contains { $0.contains("Guide") && $0.contains("█ 7") } }
        #expect(!session.screen.lines.contains { $0.contains("Meet") })
        try session.send("q")
        try waitForEnd(session, 0)
    }

    @Test func theTimeRunsWithoutTheConsole() throws {
        let session = try stage("--plain")
        try session.waitFor("Waiting for the workshop to begin.")
        show("Meet", left: 50, pace: 10)
        try session.waitFor(" left.")
        try session.waitForLine("Time.")
        try session.send(Key.control("c"))
        try waitForEnd(session, 0)
        show("Meet", left: -3)
        let large = try stage()
        try large.waitFor("████    ████")
        try large.send("q")
        try waitForEnd(large, 0)
    }

    @Test func anotherSizeIsDrawnAnew() throws {
        show("A title that is rather long for a narrow window")
        let session = try stage()
        try session.waitFor("A title that is rather long for a narrow window")
        session.resize(rows: 12, columns: 40)
        try session.wait(for: "two lines of title") {
            $0.lines[0] == " A title that is rather long     2 of 7" && $0.lines[1] == " for a narrow window"
        }
        #expect(session.screen.lines[11] == " Next: Coffee at 10:30")
        session.resize(rows: 50, columns: 160)
        try session.wait(for: "one line of title") {
            $0.lines.contains("      A title that is rather long for a narrow window")
                && $0.lines[49] == "      Next: Coffee at 10:30"
        }
        #expect(session.screen.lines.count { $0.contains("A title") } == 1)
    }

    @Test func aFileThatComesAndGoesIsFollowed() throws {
        show("Meet")
        let session = try stage()
        try session.waitFor("Meet")
        unlink(path)
        try session.waitFor("Waiting for the workshop to begin.")
        home.folder.write("{", to: "data/stage.json")
        try session.waitFor("is damaged.")
        show("Later", format: 9)
        try session.waitFor("This stage view is older than the console.")
        show("Meet again")
        try session.waitFor("Meet again")
    }

    @Test func aConsoleThatIsGoneIsSaid() throws {
        let short = try PTYSession(executable: "/bin/sh", arguments: ["-c", "exit 0"])
        _ = try short.waitForExit()
        show("Meet", process: short.processID)
        let session = try stage()
        try session.waitFor("The console has stopped.")
        show("Meet")
        try session.wait(for: "a console that goes on") { screen in
            screen.lines.contains { $0.contains("Meet") } && !screen.lines.contains { $0.contains("has stopped") }
        }
        show("", state: "stopped")
        try session.waitFor("Stopped for now")
        show("", state: "over")
        try session.waitFor("Thank you")
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalGivesTheTerminalBack(_ number: Int32) throws {
        show("Meet", left: 300)
        let session = try stage()
        try session.waitFor("Meet")
        session.signal(number)
        try waitForEnd(session, 128 + number)
    }

    @Test func aCrashGivesTheTerminalBack() throws {
        show("Meet")
        let session = try stage()
        try session.waitFor("Meet")
        session.signal(SIGSEGV)
        #expect(try session.waitForExit() == .signal(SIGSEGV))
        #expect(session.isTerminalInOrder && !session.screen.isAlternate)
    }

    @Test func theBellRingsAtATurningPoint() throws {
        let session = try stage("--bell")
        try session.waitFor("Waiting for the workshop to begin.")
        show("Meet", left: 100, pace: 20)
        try session.wait(for: "the bell") { _ in session.output.contains(7) }
        let quiet = try stage()
        try quiet.waitFor("Meet")
        #expect(!quiet.output.contains(7))
    }

    @Test func theVoiceGetsTheWordsAndNoShell() throws {
        home.folder.write("#!/bin/sh\nprintf '%s|' \"$@\" >> \"$HOME/said\"\n", to: "voice")
        chmod("\(home.folder.path)/voice", 0o700)
        show("Meet")
        let session = try stage("--speak", "\(home.folder.path)/voice -s 150")
        try session.waitFor("Meet")
        show("--version; touch $HOME/broken `x`")
        try session.wait(for: "the voice") { _ in home.folder.read("said") != nil }
        #expect(home.folder.read("said") == "-s|150|version; touch $HOME/broken `x`|")
        #expect(home.folder.read("broken") == nil)
    }

    @Test func aVoiceThatCannotBeHeardIsSaidOnce() throws {
        show("Meet")
        let session = try stage("--speak", "no-such-voice")
        try session.waitFor("Meet")
        show("Which words")
        try session.waitFor("Nothing may be heard: no-such-voice")
        show("Afterwards")
        try session.waitFor("Afterwards")
    }

    @Test func theStreamEndsWithTheWorkshop() throws {
        show("Meet", left: 300)
        let session = try stage("--plain")
        try session.waitFor("Meet, 2 of 7")
        try session.waitFor("Next: Coffee at 10:30")
        show("", state: "over")
        try session.waitFor("Thank you")
        #expect(try session.waitForExit() == .code(0))
        #expect(!session.outputText.contains("\u{1B}"))
        #expect(session.screen.everything.count { $0.contains("Meet") } == 1)
    }

    @Test func inTheConsoleItComesBackToThePrompt() throws {
        show("Meet", left: 300)
        let session = try home.open()
        try session.send("stage" + Key.enter)
        try session.wait(for: "the stage") { $0.isAlternate && $0.lines.contains { $0.contains("Say hello.") } }
        try session.send(Key.control("c"))
        try session.waitForPrompt("turnabout>")
        #expect(!session.screen.isAlternate)
        try session.enter("stage preview")
        #expect(session.screen.shows("Say hello."))
        try session.enter("help stage")
        #expect(session.screen.shows("--speak"))
    }

    @Test func aStoppedStageComesBack() throws {
        show("Meet")
        let shell = try PTYSession(
            executable: "/bin/sh", arguments: ["-i"],
            environment: home.environment(with: ["PS1": "shell% ", "ENV": "/dev/null"]))
        try shell.wait(for: "the shell") { $0.cursorLine == "shell%" }
        try shell.send(builtProduct("turnabout") + " stage\r")
        try shell.waitFor("Say hello.")
        try shell.send(Key.control("z"))
        try shell.wait(for: "the shell") { !$0.isAlternate && $0.cursorLine == "shell%" }
        #expect(shell.isTerminalInOrder)
        try shell.send("fg\r")
        try shell.wait(for: "the stage") { $0.isAlternate && $0.lines.contains { $0.contains("Say hello.") } }
        try shell.send("q")
        try shell.wait(for: "the shell") { !$0.isAlternate && $0.cursorLine == "shell%" }
    }
}
