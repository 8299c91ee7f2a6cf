import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct OwnEyesTests {
    private let home: Home
    private let secret = "the expenses form is beyond me"

    init() throws { home = try Home() }

    /// Amara alone at the keyboard, her answer typed and sent.
    private func answered(_ environment: [String: String?] = [:]) throws -> PTYSession {
        let session = try home.run("tour", to: "[only you] Amara>", environment: environment)
        try session.send(secret + Key.enter)
        try session.waitForPrompt("[nobody; counted without names] Amara>")
        return session
    }

    @Test func theHandOverSaysWhoseTurnItIsAndWaits() throws {
        let session = try home.run("tour", to: "only you can see>")
        #expect(session.screen.shows("Pass the keyboard to Amara."))
        #expect(!session.screen.isAlternate)
        try session.enter("something typed too early")
        #expect(session.screen.shows("Nothing is asked yet."))
        #expect(session.screen.cursorLine == "Return when only you can see>")
        try session.enter("quit")
        #expect(session.screen.cursorLine == "stop? y/n>")
        try session.enter("n")
        try session.takeKeyboard()
        #expect(session.screen.cursorLine.hasSuffix("[only you] Amara>"))
        #expect(!session.screen.lines.contains { $0.contains("Pass the keyboard") })
        #expect(!home.keeps("something typed too early"))
    }

    @Test func nothingOfOwnEyesAnswersIsLeftWhenTheKeyboardGoesBack() throws {
        let session = try answered()
        #expect(session.screen.isAlternate)
        #expect(session.screen.shows(secret))
        let alone = session.output.count
        try session.enter("4")
        #expect(session.screen.cursorLine.contains("keep them?"))
        try session.send(Key.enter)
        try session.waitForPrompt("only you can see>")
        #expect(!session.screen.isAlternate)
        #expect(session.screen.shows("Pass the keyboard to Joel."))
        #expect(!session.screen.shows("expenses"))
        try session.takeKeyboard()
        try session.send(Key.up + Key.control("y") + Key.control("_") + Key.control("r") + "exp")
        try session.waitForTyped("[only you] Joel> exp")
        try session.send(Key.control("u") + "/pass" + Key.enter)
        try session.advance(to: "[you two]")
        #expect(!session.screen.isAlternate)
        #expect(!session.screen.shows("expenses"))
        let afterwards = String(decoding: session.output.dropFirst(alone), as: UTF8.self)
        #expect(!afterwards.contains("expenses"))
        #expect(home.history == ["run tour --with Amara=protege,Joel=mentor"])
    }

    @Test func ownEyesAnswersThatNobodyKeptAreOffTheDiskAtTheEnd() throws {
        let session = try answered()
        try session.advance(to: "turnabout (our-pair)>")
        #expect(session.screen.shows("Done. Session 1 is kept."))
        #expect(!home.keeps("expenses"))
    }

    @Test func theScreenIsClearedBeforeTheAlternateOneIsLeft() throws {
        let session = try answered()
        try session.advance(to: "only you can see>")
        let pieces = session.outputText.split(separator: "\u{1B}[?1049l", omittingEmptySubsequences: false)
        #expect(pieces.count == 2)
        #expect(pieces[0].hasSuffix("\u{1B}[H\u{1B}[2J"))
        #expect(pieces[0].contains("\u{1B}[3J"))
    }

    @Test func whatWasKilledInAnAnswerCannotBeYankedByTheNextPerson() throws {
        let session = try home.run("tour", to: "[only you] Amara>")
        try session.send(secret + Key.control("u") + "short" + Key.enter)
        try session.waitForPrompt("[nobody;")
        try session.advance(to: "only you can see>")
        try session.takeKeyboard()
        try session.send(Key.control("y") + Key.escape + "y" + Key.control("y") + Key.up + "end")
        try session.waitForTyped("[only you] Joel> end")
    }

    @Test func keptAnswersStayAndThePromptSaysWhoCouldOpenTheFile() throws {
        let session = try answered()
        try session.enter("4")
        #expect(session.screen.shows("whoever owns this laptop could open the file."))
        try session.enter("y")
        try session.waitForPrompt("only you can see>")
        #expect(home.keeps(secret))
        #expect(!session.screen.shows("expenses"))
    }

    @Test func aKillInTheMiddlePutsTheHandOverFirst() throws {
        let first = try answered()
        first.signal(SIGKILL)
        try first.waitForExit()
        let second = try home.open()
        try second.enter("resume")
        try second.waitForPrompt("only you can see>")
        #expect(second.screen.shows("Pass the keyboard to Amara."))
        #expect(!second.screen.isAlternate)
        #expect(!second.outputText.contains("expenses"))
        try second.takeKeyboard()
        #expect(second.screen.cursorLine.hasSuffix("[nobody; counted without names] Amara>"))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalLeavesNothingOfTheOwnScreen(_ number: Int32) throws {
        let session = try answered()
        try session.send("another secret")
        try session.waitForTyped("another secret")
        session.signal(number)
        #expect(try session.waitForExit() == .code(128 + number))
        #expect(!session.screen.isAlternate)
        #expect(!session.screen.shows("secret"))
        #expect(session.isTerminalInOrder)
    }

    @Test func aStopOnTheOwnScreenLeavesNothingAndHandsOverAgain() throws {
        let shell = try PTYSession(
            executable: "/bin/sh", arguments: ["-i"],
            environment: home.environment(with: ["PS1": "shell% ", "ENV": "/dev/null"]))
        try shell.wait(for: "the shell") { $0.cursorLine == "shell%" }
        try shell.send(builtProduct("turnabout") + "\r")
        try shell.waitForPrompt("turnabout>")
        try shell.enter("run tour --with Amara=protege,Joel=mentor")
        try shell.advance(to: "[only you] Amara>")
        try shell.send(secret)
        try shell.waitForTyped(secret)
        try shell.send(Key.control("z"))
        try shell.wait(for: "the shell") { $0.cursorLine == "shell%" }
        #expect(!shell.screen.isAlternate)
        #expect(!shell.screen.shows("expenses"))
        let stopped = shell.output.count
        try shell.send("fg\r")
        try shell.waitForPrompt("only you can see>")
        #expect(!shell.screen.isAlternate)
        try shell.takeKeyboard()
        #expect(shell.screen.cursorLine.hasSuffix("[only you] Amara>"))
        #expect(!String(decoding: shell.output.dropFirst(stopped), as: UTF8.self).contains("expenses"))
    }

    @Test func controlCTakesAnOwnEyesLineOffTheScreen() throws {
        let session = try home.run("tour", to: "[only you] Amara>")
        try session.send(secret)
        try session.waitForTyped(secret)
        try session.send(Key.control("c"))
        try session.waitFor("The line is gone, the session is not.")
        try session.waitForPrompt("[only you] Amara>")
        #expect(!session.screen.shows("expenses"))
    }

    @Test func aTerminalThatCannotHideThingsIsAdmitted() throws {
        let session = try home.run("tour", to: "only you can see>", environment: ["TERM": "dumb"])
        #expect(session.screen.shows("This terminal cannot hide what was typed"))
        try session.enter("")
        try session.enter(secret)
        try session.advance(to: "only you can see>")
        #expect(!session.screen.lines.contains { $0.contains("expenses") })
        #expect(!session.outputText.contains("\u{1B}"))
    }
}
