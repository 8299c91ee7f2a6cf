import PTYKit
import Testing

@Suite struct EditingTests {
    @Test func altEnterPutsALineBreakIntoAnAnswer() throws {
        let session = try probe()
        try session.send("answer\r")
        try session.waitForLine("got <answer>")
        try session.send("one" + Key.altEnter + "two\r")
        try session.waitForLine("got <one|two>")
    }

    @Test func aPasteOfSeveralLinesIsOneLineAndNothingInItRuns() throws {
        let session = try probe("prompt=countdown")
        try session.send(Key.paste("one\nquit\nthree"))
        try session.waitFor("three")
        try session.waitForTicks(2)
        try session.send(Key.enter)
        try session.waitForLine("got <one|quit|three>")
    }

    @Test func aHundredKilobytesCanBePasted() throws {
        let session = try probe()
        try session.send(Key.paste(String(repeating: "0123456789", count: 10_000)))
        try session.send(Key.enter)
        try session.waitForLine("got <100000 bytes>")
    }

    @Test func aWrappedLineSurvivesChangesOfTheWindow() throws {
        let text = "the quick brown fox jumps over the lazy dog"
        let session = try probe(columns: 60)
        try session.send(text)
        try session.waitForInput("> " + text)
        session.resize(rows: 24, columns: 80)
        try session.send("!")
        try session.waitForInput("> " + text + "!", column: 46)
        try session.send(Key.enter)
        try session.waitForLine("got <\(text)!>")
    }

    @Test func aNarrowerWindowGetsTheLineWrapped() throws {
        let session = try probe("prompt=countdown", columns: 60)
        try session.send("the quick brown fox jumps over the lazy dog")
        try session.waitFor("lazy dog")
        session.resize(rows: 24, columns: 30)
        try session.waitForTicks(2)
        try session.send("!")
        try session.wait(for: "the end of the line in the second row") { $0.cursorLine.hasSuffix("r the lazy dog!") }
    }

    @Test(arguments: ["日本語", "né", "ne\u{301}", "👍", "שלום", "한글"])
    func theCursorStandsRightAfterWideAndCombiningCharacters(_ text: String) throws {
        let session = try probe("prompt=countdown")
        try session.send("ab" + text + "cd")
        try session.waitFor("cd")
        try session.waitForTicks(2)
        try session.send(String(repeating: Key.left, count: 2) + "X")
        try session.waitFor("ab" + text + "Xcd")
        try session.send(Key.backspace + Key.backspace + Key.enter)
        try session.waitForLine("got <ab\(text.dropLast())cd>")
    }

    @Test func aDumbTerminalWorksWithoutAnEscapeSequence() throws {
        let session = try probe("prompt=countdown", environment: ["TERM": "dumb"])
        try session.send("hello\r")
        try session.waitForLine("got <hello>")
        try session.send("quit\r")
        #expect(try session.waitForExit() == .code(0))
        #expect(!session.outputText.contains("\u{1B}"))
    }

    @Test(
        arguments: [
            ["LC_ALL": nil], ["LC_ALL": nil, "LANG": "C"], ["LC_ALL": "xx_YY.UTF-8"],
            ["LC_ALL": "", "LC_CTYPE": "POSIX"],
        ] as [[String: String?]])
    func accentsWorkInPoorlySetLocales(_ environment: [String: String?]) throws {
        let session = try probe(environment: environment)
        try session.send("né" + Key.backspace + "è日")
        try session.waitForInput("> nè日", column: 6)
        try session.send(Key.enter)
        try session.waitForLine("got <nè日>")
    }

    @Test func anExplicitCLocaleIsLeftAlone() throws {
        let session = try probe(environment: ["LC_ALL": "C"])
        try session.send("hello\r")
        try session.waitForLine("got <hello>")
    }

    @Test func shiftTabGoesBackWithTheDraft() throws {
        let session = try probe()
        try session.send("answer before\r")
        try session.waitForInput("> before")
        try session.send("!" + Key.shiftTab)
        try session.waitForLine("back from <before!>")
    }

    @Test func completionListsDescriptionsAndFitsTheScreen() throws {
        let session = try probe(rows: 12)
        try session.send("qu" + Key.tab + Key.tab)
        try session.waitForLine("  quit      — leave")
        try session.waitForInput("> qu")
        try session.send(Key.control("u") + Key.tab + Key.tab)
        try session.waitFor("… and 194 more")
        try session.waitForInput(">")
    }

    @Test func aNameWithASpaceIsCompletedInQuotationMarks() throws {
        let session = try probe()
        try session.send("pair j" + Key.tab)
        try session.waitForInput("> pair \"Joel Smith\"", column: 20)
        try session.send(Key.control("u") + "pair \"joel s" + Key.tab)
        try session.waitForInput("> pair \"Joel Smith\"", column: 20)
    }

    @Test func nothingIsCompletedToTheNameOfAFile() throws {
        let session = try probe()
        try session.send("show /et" + Key.tab + "x\r")
        try session.waitForLine("got <show /etx>")
    }
}
