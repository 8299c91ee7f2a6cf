import PTYKit
import Testing

@Suite struct HistoryTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> PTYSession {
        try probe("history=\(folder.path)/history")
    }

    @Test func everyCommandIsKeptAtOnceInAPrivateFile() throws {
        let session = try open()
        try session.send("one\r")
        try session.waitForLine("got <one>")
        #expect(folder.read("history")?.hasSuffix("\none\n") == true)
        #expect(folder.mode(of: "history") == 0o600)
    }

    @Test func missingFoldersAreMadePrivate() throws {
        let session = try probe("history=\(folder.path)/state/history")
        try session.send("one\r")
        try session.waitForLine("got <one>")
        #expect(folder.mode(of: "state") == 0o700)
    }

    @Test func aNewSessionKnowsTheOldCommandsEvenWithLineBreaks() throws {
        let first = try open()
        try first.send("one\r" + Key.paste("two\nlines") + "\r")
        try first.waitForLine("got <two|lines>")
        try first.send("quit\r")
        try first.waitForExit()
        let second = try open()
        try second.send(Key.up + Key.up + "\r")
        try second.waitForLine("got <two|lines>")
    }

    @Test func answersAndExcludedCommandsAreKeptNowhere() throws {
        let session = try open()
        try session.send("answer\r")
        try session.waitForLine("got <answer>")
        try session.send("in confidence\r")
        try session.waitForLine("got <in confidence>")
        try session.send("park a worry\r spaced\rlast\r")
        try session.waitForLine("got <last>")
        let commands = folder.read("history")?.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(commands == ["answer", "last"])
        try session.send(Key.up + Key.up + "!\r")
        try session.waitForLine("got <answer!>")
    }

    @Test func repeatedCommandsAreKeptOnce() throws {
        let session = try open()
        try session.send("one\rone\rone\r")
        try session.wait(for: "three answers") { $0.lines.count { $0 == "got <one>" } == 3 }
        #expect(folder.read("history")?.split(separator: "\n").count == 2)
    }

    @Test func theFileIsCutToItsLimitWhenASessionBegins() throws {
        folder.write((1...80).map { "#1\nold \($0)\n" }.joined(), to: "history")
        _ = try open()
        let lines = folder.read("history")?.split(separator: "\n").filter { !$0.hasPrefix("#") } ?? []
        #expect(lines.count == 50)
        #expect(lines.last == "old 80")
    }

    @Test func aHistoryThatCannotBeKeptIsToldOnceAndNothingElseSuffers() throws {
        let session = try probe("history=/proc/nowhere/history")
        try session.send("one\rtwo\rthree\r")
        try session.waitForLine("got <three>")
        #expect(session.screen.lines.count { $0.hasPrefix("no history: /proc/nowhere/history") } == 1)
        try session.send(Key.up + Key.up + "\r")
        try session.wait(for: "the command again") { $0.lines.count { $0 == "got <two>" } == 2 }
    }

    @Test func theUsersInputrcCanNameTheProgram() throws {
        folder.write(
            "$if turnabout\n\"\\C-o\": \"bound for us\"\n$endif\n$if other\n\"\\C-o\": \"for another\"\n$endif\n",
            to: "inputrc")
        let session = try probe(environment: ["INPUTRC": "\(folder.path)/inputrc"])
        try session.send(Key.control("o"))
        try session.waitForInput("> bound for us")
    }
}
