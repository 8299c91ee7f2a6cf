import PTYKit
import Testing

@Suite struct ExternalEditorTests {
    private let folder: TemporaryFolder
    private let scratch: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        scratch = try TemporaryFolder()
    }

    private func edit(with script: String, _ options: String...) throws -> PTYSession {
        folder.write(script, to: "editor.sh")
        let session = try PTYSession(
            executable: builtProduct("line-editor-probe"), arguments: ["scratch=\(scratch.path)"] + options,
            environment: ["EDITOR": "sh \(folder.path)/editor.sh"])
        try session.wait(for: "the first prompt") { $0.cursorLine.hasSuffix(">") }
        try session.send("answer draft\r")
        try session.waitFor("got <answer draft>")
        try session.wait(for: "the draft") { $0.cursorLine.hasSuffix("> draft") }
        try session.send("\u{18}\u{05}")
        return session
    }

    @Test func theEditorGetsTheDraftAndItsTextComesBackIntoTheLine() throws {
        let session = try edit(with: "echo second >> \"$1\"; sed -i.bak s/draft/first/ \"$1\"\n")
        try session.wait(for: "the edited text") { $0.cursorLine == "> firstsecond" }
        try session.send("\r")
        try session.waitFor("got <firstsecond>")
    }

    @Test func theDraftIsInAPrivateFileThatIsGoneAfterwards() throws {
        let session = try edit(
            with: "ls -l \"$1\" | cut -c1-10; ls -ld \"$(dirname \"$1\")\" | cut -c1-10; touch \"$1~\"\n")
        try session.waitForLine("-rw-------")
        try session.waitForLine("drwx------")
        try session.wait(for: "the draft again") { $0.cursorLine == "> draft" }
        try session.send("\r")
        try session.waitForLine("got <draft>")
        #expect(scratch.names.isEmpty)
    }

    @Test func timeGoesOnWhileTheEditorIsOpen() throws {
        let session = try edit(with: "read line\n", "prompt=countdown")
        try session.wait(for: "the terminal in order") { _ in session.isTerminalInOrder }
        let before = session.screen.countdown ?? 0
        let start = ContinuousClock.now
        try session.wait(for: "half a second") { _ in ContinuousClock.now - start > .milliseconds(500) }
        #expect(session.screen.countdown == before)
        try session.send("\r")
        try session.wait(for: "a later count") { ($0.cursorLine.hasSuffix("> draft") && ($0.countdown ?? 1000) < 1000) }
    }

    @Test func anEditorThatFailsLeavesTheDraft() throws {
        let session = try edit(with: "echo changed > \"$1\"; echo failing; exit 1\n")
        try session.waitForLine("failing")
        try session.wait(for: "the draft again") { $0.cursorLine == "> draft" }
    }
}
