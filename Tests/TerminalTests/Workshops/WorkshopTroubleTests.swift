import PTYKit
import Testing

/// A facilitator whose terminal is narrow, whose disk is full, or who presses Ctrl-C at the wrong moment.
@Suite struct WorkshopTroubleTests {
    private static let plan = """
        title: Morning
        start: 10:00
        blocks:
          - title: Compare
            minutes: 70
            exercise: compare-circle
            circles: {size: 4, rounds: 1}
          - title: Closing
            minutes: 10
            protected: yes

        """

    /// A home with a plan and a cohort.
    private func home() throws -> Home {
        let home = try Home()
        home.folder.write(Self.plan, to: "plan.yaml")
        let setUp = try home.open()
        try setUp.enter("cohort new harbour")
        for name in ["Amara", "Joel", "Priya"] { try setUp.enter("person add \(name)") }
        try setUp.send(Key.control("d"))
        try setUp.waitForExit()
        return home
    }

    private func run(_ home: Home, columns: Int = 80) throws -> PTYSession {
        try PTYSession(
            executable: builtProduct("turnabout"),
            arguments: ["agenda", "run", "\(home.folder.path)/plan.yaml", "--missing", ""],
            environment: home.environment(), rows: 40, columns: columns)
    }

    /// Goes on to the slips, and begins to type them.
    private func typeSlips(_ session: PTYSession) throws {
        try session.waitForPrompt("screen?")
        try session.send(Key.enter)
        try session.waitForPrompt("10:00>")
        for _ in 0..<10 {
            let height = session.screen.everything.count
            try session.send("n" + Key.enter)
            try session.wait(for: "the next step") { $0.everything.count > height + 3 && $0.isAtPrompt }
        }
        try session.send("t" + Key.enter)
        try session.waitForPrompt("slip 1>")
    }

    @Test func ctrlCIsNoAnswerToWhoSeesTheScreen() throws {
        let home = try home()
        let session = try run(home)
        try session.waitForPrompt("Does the room see this screen?")
        try session.send(Key.control("c"))
        #expect(try session.waitForExit() == .code(1))
        #expect(session.screen.shows("Stopped before anything began. The same command asks again."))
    }

    @Test func whatIsNoAnswerToWhoSeesTheScreenIsAskedAgain() throws {
        let home = try home()
        let session = try run(home)
        try session.waitForPrompt("Does the room see this screen?")
        try session.send("perhaps" + Key.enter)
        try session.wait(for: "the question again") { screen in
            screen.isAtPrompt && screen.lines.count { $0.contains("Does the room see") } == 2
        }
        try session.send("yes" + Key.enter)
        try session.waitForPrompt("10:00>")
        #expect(!session.screen.shows("For the projector"), "the room sees this screen")
    }

    @Test func aQuestionIsBrokenBetweenWordsOnANarrowTerminal() throws {
        let home = try home()
        let session = try run(home, columns: 40)
        try session.wait(for: "the end of the question") { $0.cursorLine == "or Return if only you do>" }
    }

    /// Whether a small file system can be made for a test.
    private static let canMount: Bool = {
        let session = try? PTYSession(
            executable: "/usr/bin/unshare",
            arguments: ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/mnt"],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        return (try? session?.waitForExit()) == .code(0)
    }()

    @Test(.enabled(if: canMount, "no file system can be made here"))
    func aSlipAfterOneThatWasNotStoredIsNotTakenForAKey() throws {
        let home = try home()
        let script = """
            mkdir -m 700 full && mount -t tmpfs -o size=2m,mode=700 tmpfs full || exit 99
            cp -p data/* full/ 2> /dev/null
            export TURNABOUT_DATA=$PWD/full
            (while [ ! -e go ]; do sleep 0.05; done; cat /dev/zero > full/filler; touch filled) 2> /dev/null &
            exec "$0" agenda run plan.yaml --missing ''
            """
        let session = try PTYSession(
            executable: "/usr/bin/unshare",
            arguments: ["-rm", "/bin/sh", "-c", "cd \(home.folder.path) && " + script, builtProduct("turnabout")],
            environment: home.environment(with: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]), rows: 40, columns: 80)
        try typeSlips(session)
        try session.send("kept" + Key.enter)
        try session.waitForPrompt("slip 2>")
        home.folder.write("", to: "go")
        while !home.folder.names.contains("filled") { try session.wait(for: "a prompt") { $0.isAtPrompt } }
        try session.send("lost" + Key.enter)
        try session.waitFor("The disk is full")
        try session.waitForPrompt("slip 2>")
        try session.send("n" + Key.enter)
        try session.wait(for: "the slip to be refused") { screen in
            screen.isAtPrompt && screen.everything.count { $0.contains("was not stored") } == 2
        }
        #expect(session.screen.cursorLine == "slip 2>", "a slip is no key")
        #expect(session.screen.everything.count { $0.contains("the stage view was") } <= 1)
    }
}
