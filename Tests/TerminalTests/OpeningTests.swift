import PTYKit
import Testing

@Suite struct OpeningTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func aHistoryThatCannotBeKeptIsToldOnce() throws {
        let session = try home.open(environment: ["XDG_STATE_HOME": "/dev/null"])
        try session.enter("people")
        try session.wait(for: "the notice") { $0.shows("Commands are not remembered") }
        try session.enter("pairs")
        #expect(session.screen.lines.count { $0.contains("Commands are not remembered") } == 1)
    }

    @Test func oneBannerLineOpensTheConsoleAndThePromptNamesTheCohort() throws {
        let session = try home.open()
        #expect(session.screen.usedLines.count == 2)
        #expect(session.screen.lines[0].hasPrefix("Turnabout, for two-way mentoring"))
        #expect(session.screen.cursorLine == "turnabout>")
        try session.enter("run tour --with Amara=protege,Joel=mentor")
        try session.enter("/stop")
        #expect(session.screen.cursorLine == "turnabout (our-pair)>")
    }

    @Test func twoPeopleStartWithNothingSetUp() throws {
        let session = try home.open()
        try session.enter("run tour")
        #expect(session.screen.cursorLine == "names>")
        try session.enter("Amara, Joel")
        #expect(session.screen.cursorLine == "mentor>")
        try session.enter("nobody")
        #expect(session.screen.lines.contains("Type one of Amara, Joel, or both."))
        try session.enter("joel")
        try session.waitForPrompt("Return when ready")
        #expect(session.screen.lines.contains { $0.hasSuffix("Amara and Joel") })
        try session.advance(to: "[you two]")
        #expect(session.screen.cursorLine.hasSuffix("[you two] Amara>"))
    }

    @Test func whoeverThinksBetterOfItBeginsNothing() throws {
        let session = try home.open()
        try session.enter("run tour")
        try session.send("Amara" + Key.control("c"))
        try session.waitForLine("Ctrl-D goes back without beginning.")
        try session.send(Key.control("d"))
        try session.waitForPrompt("turnabout>")
        try session.enter("sessions")
        #expect(session.screen.lines.contains { $0.hasPrefix("No sessions yet.") })
    }
}
