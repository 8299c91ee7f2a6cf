import PTYKit
import Testing

@Suite struct AnsweringTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func thePromptSaysWhoWillReadTheAnswer() throws {
        let session = try home.run("check-in", to: "[only you; counted without names] Amara>")
        try session.advance(to: "[nobody; counted without names] Amara>")
        try session.advance(to: "[you two]>")
        try session.advance(to: "[you two; sharing is asked later] Joel>")
        try session.enter("/stop")
        try session.enter("run tour --with Amara,Joel")
        try session.advance(to: "[only you] Joel>")
        try session.enter("/who")
        #expect(session.screen.shows("Who reads your answer: only you."))
        try session.enter("/stop")
        try session.enter("run paired-goals --with Amara=protege,Joel=mentor")
        try session.advance(to: "[you two; counted without names] Amara>")
    }

    @Test func aBareWordIsAskedAboutOnce() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("pass")
        #expect(session.screen.cursorLine == "command or answer>")
        try session.enter("hm")
        #expect(session.screen.cursorLine == "command or answer>")
        try session.enter("a")
        try session.waitForPrompt("[you two] Joel>")
        try session.send("next" + Key.enter)
        try session.waitForPrompt("command or answer>")
        try session.send(Key.control("c"))
        try session.waitForTyped("[you two] Joel> next")
        try session.send(Key.control("u") + "/back" + Key.enter)
        try session.waitForTyped("[you two] Amara> pass")
    }

    @Test func twoSlashesBeginAnAnswerWithOne() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("//10")
        try session.waitForPrompt("[you two] Joel>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two] Amara> //10")
        try session.send(Key.enter)
        try session.waitForPrompt("[you two] Joel>")
        try session.enter("/bakc")
        #expect(session.screen.shows("Did you mean /back?"))
        #expect(session.screen.cursorLine.hasSuffix("[you two] Joel>"))
    }

    @Test func aQuestionMarkShowsAnExample() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("?")
        #expect(session.screen.shows("This wants one line."))
        #expect(session.screen.shows("For example: "))
        #expect(session.screen.cursorLine.hasSuffix("[you two] Amara>"))
    }

    @Test(arguments: ["/back\r", Key.shiftTab])
    func goingBackFillsThePreviousAnswerIn(_ keys: String) throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.enter("leek and potato")
        try session.waitForPrompt("[you two] Joel>")
        try session.send(keys)
        try session.waitForTyped("[you two] Amara> leek and potato")
        try session.send(", with bread" + Key.enter)
        try session.waitForPrompt("[you two] Joel>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two] Amara> leek and potato, with bread")
    }

    @Test func altEnterAndPastesMakeAListOfSeveralLines() throws {
        let session = try home.run("check-in", to: "[you two]>")
        try session.send("walks" + Key.altEnter + "questions" + Key.enter)
        try session.waitForPrompt("[you two]>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two]> walks; questions")
        try session.send(Key.control("u") + Key.paste("one\n/stop\nthree") + Key.enter)
        try session.waitForPrompt("[you two]>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two]> one; /stop; three")
    }

    @Test func aPasteOfSeveralLinesIsOneAnswerAndNothingInItRuns() throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send(Key.paste("soup\n/stop\nbread\n"))
        try session.waitForTyped("bread")
        try session.send(Key.enter)
        try session.waitForPrompt("[you two] Joel>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two] Amara> soup /stop bread")
    }

    @Test func aListTakesOneLineForEachThing() throws {
        let session = try home.run("check-in", to: "[you two]>")
        try session.enter("walks")
        #expect(session.screen.cursorLine == "2, or Return to end the list>")
        try session.enter("/stop")
        #expect(session.screen.shows("Return ends the list"))
        try session.enter("//early starts")
        #expect(session.screen.cursorLine == "3, or Return to end the list>")
        try session.send(Key.enter)
        try session.waitForPrompt("[you two]>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two]> walks; /early starts")
    }

    @Test func aWrongNumberIsRefusedAndDoesNotStayInTheLine() throws {
        let prompt = "[you two; sharing is asked later] Amara>"
        let session = try home.run("paired-goals --short", to: prompt)
        try session.enter("say no to a late change")
        try session.waitForPrompt("[you two; counted without names] Amara>")
        try session.enter("99")
        try session.wait(for: "the refusal") { $0.shows("Choose one by its number, 1 to 4") }
        try session.waitForPrompt("[you two; counted without names] Amara>")
        try session.enter("2")
        try session.waitForPrompt("[you two] Amara>")
    }

    @Test func aHundredKilobytesAreRefusedKindlyAndStayInTheLine() throws {
        let session = try home.run("tour", to: "[you two] Amara>", environment: ["TURNABOUT_PACE": "20"])
        try session.send(Key.paste(String(repeating: "0123456789", count: 10_000)) + Key.enter)
        try session.wait(for: "the refusal") { $0.shows("That is 100000 characters") }
        try session.wait(for: "the text in the line again") { $0.textToCursor.hasSuffix("0123456789") }
        let start = ContinuousClock.now
        try session.wait(for: "a few ticks") { _ in ContinuousClock.now - start > .milliseconds(300) }
        #expect(session.screen.lines.dropLast().allSatisfy { !$0.contains(":") })
        try session.send(Key.control("u"))
        try session.waitForPrompt("[you two] Amara>")
    }

    @Test(arguments: ["日本語", "ne\u{301}", "👍", "שלום"])
    func theCursorStandsRightAfterWideAndCombiningCharacters(_ text: String) throws {
        let session = try home.run("tour", to: "[you two] Amara>")
        try session.send("ab" + text + "cd" + Key.left + Key.left + "X")
        try session.wait(for: "the letter in its place") { $0.cursorLine.hasSuffix("> ab" + text + "Xcd") }
    }

    @Test func theEditorWorksOnAPrivateFileThatIsGoneAfterwards() throws {
        home.folder.write(
            """
            test "$1" != "${1#$TURNABOUT_DATA/}" && echo inside > "$HOME/seen"
            ls -l "$1" | cut -c1-10 >> "$HOME/seen"
            ls -ld "$(dirname "$1")" | cut -c1-10 >> "$HOME/seen"
            printf 'more walks\\nless rush\\n' >> "$1"
            touch "$1~"
            """, to: "editor.sh")
        let session = try home.run(
            "check-in", to: "[you two]>", environment: ["EDITOR": "sh \(home.folder.path)/editor.sh"])
        let before = home.folder.names(in: "data")
        try session.send("draft: " + Key.control("x") + Key.control("e"))
        try session.waitForTyped("less rush")
        #expect(home.folder.read("seen") == "inside\n-rw-------\ndrwx------\n")
        #expect(home.folder.names(in: "data") == before)
        try session.send(Key.enter)
        try session.waitForPrompt("[you two]>")
        try session.send("/back" + Key.enter)
        try session.waitForTyped("[you two]> draft: more walks; less rush")
    }
}
