import PTYKit
import Testing

@Suite struct PrivacyTests {
    private let viMode: TemporaryFolder
    private let viEnvironment: [String: String?]

    init() throws {
        viMode = try TemporaryFolder()
        viMode.write("set editing-mode vi\nset keyseq-timeout 20\n", to: "inputrc")
        viEnvironment = ["INPUTRC": "\(viMode.path)/inputrc"]
    }

    private func answer(_ keys: String, in session: PTYSession, as kind: String = "answer") throws {
        try session.send(kind + "\r")
        try session.waitForLine("got <\(kind)>")
        try session.send(keys)
    }

    @Test(arguments: ["answer", "secret"])
    func nothingDeletedFromAnAnswerCanBePasted(_ kind: String) throws {
        let session = try probe()
        try answer("hidden" + Key.control("u") + "word hidden" + Key.control("w") + "x\r", in: session, as: kind)
        try session.waitForLine("got <word x>")
        try session.send(Key.control("y") + Key.escape + "y" + "<" + Key.control("y") + ">\r")
        try session.waitForLine("got <<>>")
    }

    @Test func whatWasDeletedFromACommandBeforeAnAnswerIsGoneToo() throws {
        let session = try probe()
        try session.send("gone" + Key.control("u"))
        try answer("x\r", in: session)
        try session.waitForLine("got <x>")
        try session.send(String(repeating: Key.control("y") + Key.escape + "y", count: 12) + "end\r")
        try session.waitForLine("got <end>")
    }

    @Test func textDeletedAfterAnAnswerCanBePastedAsUsual() throws {
        let session = try probe()
        try answer("x\r", in: session)
        try session.waitForLine("got <x>")
        try session.send("mine" + Key.control("u") + Key.control("y") + Key.control("y") + "\r")
        try session.waitForLine("got <minemine>")
    }

    @Test func neitherUndoNorArrowsBringAnAnswerBack() throws {
        let session = try probe()
        try answer("hidden\r", in: session)
        try session.waitForLine("got <hidden>")
        try session.send(Key.control("_") + Key.up + "!\r")
        try session.waitForLine("got <answer!>")
    }

    @Test func anAnswerDoesNotSeeTheCommands() throws {
        let session = try probe()
        try answer(Key.up + Key.up + "x\r", in: session)
        try session.waitForLine("got <x>")
    }

    @Test func anAbandonedAnswerIsForgottenToo() throws {
        let session = try probe()
        try answer("hidden" + Key.control("u") + "hidden", in: session)
        try session.waitForInput("> hidden")
        try session.send(Key.control("c"))
        try session.waitForLine("interrupted")
        try session.send(Key.control("y") + Key.control("_") + "x\r")
        try session.waitForLine("got <x>")
    }

    @Test func anAbandonedConfidentialAnswerLeavesTheScreen() throws {
        let session = try probe()
        try answer("hidden", in: session, as: "secret")
        try session.waitForInput("> hidden")
        try session.send(Key.control("c"))
        try session.waitForLine("interrupted")
        #expect(!session.screen.lines.contains { $0.contains("hidden") })
    }

    @Test func theSearchDoesNotRememberAnAnswer() throws {
        let session = try probe()
        try session.send("other\r")
        try answer(Key.control("r") + "hidden" + Key.control("a") + Key.control("k") + "x\r", in: session)
        try session.waitForLine("got <x>")
        try session.send(Key.control("r") + Key.control("r"))
        try session.waitFor("(reverse-i-search)`")
        #expect(!session.screen.lines.contains { $0.contains("`hidden") || $0.contains("`h") })
        try session.send("oth\r")
        try session.waitFor("got <other>")
    }

    @Test func viModeDoesNotRepeatAnAnswer() throws {
        viMode.write("set editing-mode vi\nset keyseq-timeout 20\nset show-mode-in-prompt on\n", to: "inputrc")
        let session = try probe(environment: viEnvironment)
        try answer("hidden" + Key.escape, in: session)
        try session.waitForInput("(cmd)> hidden")
        try session.send(Key.enter)
        try session.waitForLine("got <hidden>")
        try session.send(Key.escape)
        try session.waitForInput("(cmd)>")
        try session.send("..pp0..ix" + Key.enter)
        try session.wait(for: "a third line") { $0.lines.count { $0.hasPrefix("got <") } == 3 }
        #expect(session.screen.lines.count { $0.contains("hidden") } == 2)
    }

    @Test func viModeEditsALine() throws {
        let session = try probe("prompt=countdown", environment: viEnvironment)
        try session.send("one two")
        try session.waitForInput("[1] > one two")
        try session.send(Key.escape)
        try session.waitForTicks(2)
        try session.send("bcw")
        try session.waitForTicks(2)
        try session.send("three\r")
        try session.waitForLine("got <one three>")
    }
}
