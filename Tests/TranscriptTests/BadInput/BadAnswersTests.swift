import Testing

/// Answers from a file that cannot be taken: the message names the place, and nothing is kept.
@Suite struct BadAnswersTests {
    @Test(arguments: [
        (
            "{\"learnt-here\": {\"Amara\": \"x\"}}",
            "There is no question \"learnt-here\" in this exercise. Did you mean \"learned-here\"? `show` lists the questions."
        ),
        ("{\"weather\": \"x\"}", "There is no question \"weather\" in this exercise. `show` lists the questions."),
        (
            "{\"soup\": {\"Zoë\": \"x\"}}",
            "\"soup\" names \"Zoë\", who does not take part. Taking part: Amara and Joel."
        ),
        ("{\"soup\": \"x\"}", "\"soup\" is a text, but it is answered person by person. Write {\"Amara\": answer}."),
        ("{\"soup\": {\"Amara\": 7}}", "\"soup\" of \"Amara\": this is a number, but a text is wanted."),
        (
            "{\"soup\": {\"Amara\": \"\"}}",
            "\"soup\" of \"Amara\": this is an empty text. Leave the question out of the file to pass it."
        ),
        (
            "{\"how-easy\": {\"Joel\": 6}}",
            "\"how-easy\" of \"Joel\": 6 is not on the scale. Write a whole number from 1 to 5."
        ),
        (
            "{\"how-easy\": {\"Joel\": 2.5}}",
            "\"how-easy\" of \"Joel\": 2.5 is not on the scale. Write a whole number from 1 to 5."
        ),
        ("{\"keep\": [\"Zoë\"]}", "\"keep\" names \"Zoë\", who does not take part. Taking part: Amara and Joel."),
        (
            "{\"release\": {\"Amara\": [\"soup\"]}}",
            "\"soup\" can never be released. Take it out of \"release\" of \"Amara\"."
        ),
        (
            "{\"small-promise\": {\"action\": \"x\", \"by\": \"soon\"}}",
            "\"small-promise\": a promise needs a \"by\" date written YYYY-MM-DD."
        ),
        ("[]", "The answers are a list. They must be an object: {\"question id\": answer, ...}."),
        ("null", "The answers are nothing (null). They must be an object: {\"question id\": answer, ...}."),
    ])
    func aWrongIdPersonOrValueIsNamed(_ json: String, _ message: String) async throws {
        let run = try Run()
        let file = try run.write(json, to: "answers.json")
        try await Self.play(run, file).expectFailure(message)
        #expect(!run.data.exists, "nothing was kept")
    }

    @Test(arguments: [
        ("unclosed-quote", "{\n\"soup: {\n}"), ("crossed", "{\n\n\"a\": [1}\n]"),
        ("truncated", "{\"soup\": {\"Amara\": \"x\""), ("empty", ""), ("blank", " \n\n"), ("words", "soup: lentil\n"),
        ("deep", String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)),
        ("deep-objects", String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)),
        ("surrogate", "{\"soup\": {\"Amara\": \"\\ud800\"}}"),
    ])
    func brokenJSONIsCalledThat(_ name: String, _ json: String) async throws {
        let run = try Run()
        try run.write(json, to: "answers.json")
        let outcome = try await Self.play(run, "answers.json")
        try Snapshot.expect(outcome.transcript, matches: "transcripts/answers/\(name).txt")
        #expect(outcome.ending == .code(1))
        outcome.expectPlain()
        #expect(!run.data.exists, "nothing was kept")
    }

    @Test func aFileThatIsNotTextIsSaidToBeThat() async throws {
        let run = try Run()
        try run.write(Array("{\"soup\":\n\"caf".utf8) + [0xE9] + Array("\"}".utf8), to: "latin.json")
        try await Self.play(run, "latin.json").expectFailure(
            "latin.json is not UTF-8 text: line 2 holds other bytes. Save it as UTF-8.")
        try await Self.play(run, "nowhere.json").expectFailure(
            "nowhere.json cannot be opened: no such file or directory. Check the path.")
        try await Self.play(run, ".").expectFailure(". is a folder, not a file. Check the path.")
        #expect(!run.data.exists, "nothing was kept")
    }

    @Test func aHugeFileIsRefusedBeforeItIsReadWhole() async throws {
        let run = try Run()
        try run.write([UInt8](repeating: 0x20, count: 9 << 20), to: "huge.json")
        try await Self.play(run, "huge.json").expectFailure("huge.json is larger than 8192 KiB. Give a smaller file.")
        try await Self.play(run, "/dev/zero").expectFailure("/dev/zero is larger than 8192 KiB. Give a smaller file.")
    }

    @Test func aByteOrderMarkDoesNotMatter() async throws {
        let run = try Run()
        let file = try run.write("\u{FEFF}{\"soup\": {\"amara\": \"lentil\"}}", to: "answers.json")
        try await Self.play(run, file).expectSuccess()
        #expect(run.data.files(holding: "lentil") != [])
    }

    private static func play(_ run: Run, _ file: String) async throws -> Run.Outcome {
        try await run("run", "tour", "--with", "Amara=protege,Joel=mentor", "--answers", file)
    }
}
