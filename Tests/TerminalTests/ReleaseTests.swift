import PTYKit
import Testing

@Suite struct ReleaseTests {
    private let home: Home

    init() throws { home = try Home() }

    /// A check-in with two things learned, at the hand-over before Amara decides what may be told.
    private func review() throws -> PTYSession {
        let session = try home.run("check-in", to: "[you two; sharing is asked later] Amara>")
        try session.enter("that silence helps")
        try session.enter("that the night shift knows more")
        try session.advance(to: "only you can see>")
        return session
    }

    @Test func everyPersonDecidesAloneAboutTheExactTextAndSilenceMeansNo() throws {
        let session = try review()
        #expect(session.screen.shows("Amara decides now, unseen, what may be told to the programme lead."))
        try session.takeKeyboard()
        #expect(session.screen.lines.contains("  > that silence helps"))
        #expect(session.screen.cursorLine.contains("share it? y, e, or Return for no>"))
        try session.send(Key.enter)
        try session.waitForPrompt("only you can see>")
        #expect(session.screen.shows("Pass the keyboard to Joel."))
        try session.takeKeyboard()
        #expect(session.screen.lines.contains("  > that the night shift knows more"))
        #expect(!session.screen.lines.contains { $0.contains("that silence helps") })
        try session.enter("perhaps")
        #expect(session.screen.shows("Type y to share exactly this text"))
        try session.send("y" + Key.enter)
        try session.waitForPrompt("Return when ready")
        try session.advance(to: "turnabout (our-pair)>")
        try session.enter("release")
        try session.takeKeyboard()
        #expect(session.screen.lines.contains("  > that silence helps"))
        #expect(!session.screen.shows("You shared it."))
        try session.send(Key.enter)
        try session.waitForPrompt("only you can see>")
        try session.takeKeyboard()
        #expect(session.screen.lines.contains("  > that the night shift knows more"))
        #expect(session.screen.shows("You shared it."))
    }

    @Test func theWordsCanBeChangedBeforeTheyAreShared() throws {
        let session = try review()
        try session.takeKeyboard()
        try session.send("e" + Key.enter)
        try session.waitForTyped("share these words> that silence helps")
        try session.send(Key.control("u") + "that pauses help" + Key.enter)
        try session.waitForPrompt("only you can see>")
        #expect(!session.screen.shows("that pauses help"))
        try session.takeKeyboard()
        try session.send(Key.enter)
        try session.waitForPrompt("Return when ready")
        try session.advance(to: "turnabout (our-pair)>")
        try session.enter("release")
        try session.takeKeyboard()
        #expect(session.screen.lines.contains("  > that pauses help"))
        #expect(session.screen.shows("You shared it."))
    }
}
