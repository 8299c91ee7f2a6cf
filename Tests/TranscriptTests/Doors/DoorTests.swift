import Testing

/// One grammar, however the words come in.
@Suite struct DoorTests {
    private static let lines = [
        "# a cohort of two", "cohort new Harbour north", "person add Amara --role protege --unit \"Night desk\"",
        "person add Joel --role mentor", "pair Amara Joel", "run tour", "Lentil", "/pass", "2", "/stop", "",
        "park the new roster, and who it suits", "sessions", "people", "pairs", "parked", "promises", "goals",
        "ideas", "cohort show", "cohort list", "suggest", "exercises",
    ]

    @Test func aPipeAFileAndTheOptionForLinesSayTheSame() async throws {
        let (piped, filed, given) = (try Run(), try Run(), try Run())
        let text = Self.lines.joined(separator: "\n") + "\n"
        let fromPipe = try await piped([], input: text)
        let file = try filed.write(text, to: "lines.txt")
        let fromFile = try await filed("-f", file)
        let fromOptions = try await given(Self.lines.flatMap { ["-c", $0] })
        fromPipe.expectSuccess()
        try Snapshot.expect(fromPipe.transcript, matches: "transcripts/console-lines.txt")
        #expect(fromFile.transcript == fromPipe.transcript)
        #expect(fromOptions.transcript == fromPipe.transcript)
    }

    @Test func aShellRedirectionIsAPipeToo() async throws {
        let run = try Run()
        try run.write("exercises\nshow tour\n", to: "lines.txt")
        let outcome = try await run.shell("\"$TURNABOUT\" < lines.txt")
        let (first, second) = (try await run("exercises"), try await run("show", "tour"))
        outcome.expectSuccess()
        #expect(outcome.output == first.output + second.output)
    }

    @Test func subcommandsSayWhatTheConsoleSays() async throws {
        let (inConsole, outside) = (try Run(), try Run())
        let commands = Self.lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        let answers = ["Lentil", "/pass", "2", "/stop"]
        let whole = try await inConsole(Self.lines.flatMap { ["-c", $0] })
        var said = ""
        for command in commands where !answers.contains(command) {
            let input = command.hasPrefix("run") ? answers.joined(separator: "\n") + "\n" : ""
            let words = command.hasPrefix("park ") ? ["park", String(command.dropFirst(5))] : Self.words(command)
            let outcome = try await outside(words, input: input)
            outcome.expectSuccess()
            said += outcome.output
        }
        #expect(said == whole.output)
    }

    private static func words(_ command: String) -> [String] {
        command.contains("\"")
            ? ["person", "add", "Amara", "--role", "protege", "--unit", "Night desk"]
            : command.split(separator: " ").map(String.init)
    }

    @Test func linesStopAtTheFirstErrorAndSayIt() async throws {
        let run = try Run()
        let outcome = try await run("-c", "exercises", "-c", "show nothing-like-it", "-c", "cohort new harbour")
        outcome.expectFailure("There is no exercise called \"nothing-like-it\". `exercises` lists what can be run.")
        #expect(outcome.output == (try await run("exercises")).output)
        #expect(!run.data.exists)
    }

    @Test func linesGoOnAfterAnErrorWhereThatWasAskedFor() async throws {
        let run = try Run()
        let outcome = try await run([
            "--keep-going", "-c", "show nothing-like-it", "-c", "shwo tour", "-c", "cohort new harbour",
        ])
        #expect(outcome.ending == .code(1))
        #expect(
            outcome.errors == """
                turnabout: There is no exercise called "nothing-like-it". `exercises` lists what can be run.
                turnabout: There is no command called "shwo". Did you mean `show`?

                """)
        #expect(try await run("cohort", "list").output.contains("harbour"))
    }

    @Test(arguments: [
        (["frobnicate"], "There is no command called \"frobnicate\". `help` lists them."),
        (["exercizes"], "There is no command called \"exercizes\". Did you mean `exercises`?"),
        (["--color", "pink", "exercises"], "--color pink is not known. Write auto, always or never."),
        (["--data"], "--data needs a value. `turnabout --help` shows how it is written."),
        (["-c", "exercises", "-f", "x"], "-c and -f were both given. Use one of them."),
        (
            ["-c", "people", "exercises"],
            "\"exercises\" stands beside -c or -f. Put every command after a -c of its own."
        ),
        (["-c", "show \"tour"], "A quotation mark was opened and not closed. Close it, or leave it out."),
        (["show", "check-in", "--short", "--long"], "--short and --long were both given. Use one of them."),
        (
            ["forget"],
            "Forget what? Name a session, as in `forget 4`, a person, as in `forget --person Amara`, or a workshop, as in `forget --workshop 3`."
        ),
    ])
    func wrongUsageIsExplainedAndHasACodeOfItsOwn(_ words: [String], _ message: String) async throws {
        let run = try Run()
        try await run(words).expectFailure(message, code: 2)
        #expect(!run.data.exists, "nothing was created")
    }

    @Test(arguments: [
        ["show"], ["show", "tour", "--frobnicate"], ["run"], ["resume", "two"], ["export"], ["export", "boss"],
        ["cohort", "new"], ["person", "add"], ["pair", "Amara"], ["promise", "done", "first"],
        ["tour", "run"],
    ])
    func everyOtherWrongUsageHasThatCodeToo(_ words: [String]) async throws {
        let run = try Run()
        let outcome = try await run(words)
        try Snapshot.expect(outcome.transcript, matches: "transcripts/usage/\(words.joined(separator: "-")).txt")
        #expect(outcome.ending == .code(2))
        outcome.expectPlain()
        #expect(!run.data.exists, "nothing was created")
    }

    @Test func helpIsNoFailure() async throws {
        let run = try Run()
        for words in [["--help"], ["help"], ["help", "run"], ["run", "--help"], ["cohort"]] {
            let outcome = try await run(words)
            outcome.expectSuccess()
            #expect(outcome.output.count > 200, "\(words)")
        }
        #expect(try await run("help", "-k", "strike").output.contains("help answers"))
        #expect(try await run("cohort").output.contains("import"), "what can follow `cohort`")
        #expect(!run.data.exists)
    }

    @Test func aReaderThatGoesAwayDoesNotMatter() async throws {
        let run = try Run()
        let outcome = try await run.shell("\"$TURNABOUT\" show get-to-know-you | head -n 1")
        #expect(outcome.output == "Get to know you  (get-to-know-you, pair, 75 minutes)\n")
        #expect(outcome.errors == "")
    }
}
