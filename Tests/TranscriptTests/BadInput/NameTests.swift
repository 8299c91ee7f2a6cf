import Testing

/// Names nobody expects: refused with a reason, or kept as they are and made safe for files.
@Suite struct NameTests {
    /// Names that cannot be taken, with what is said of them.
    static let refused: [(String, String)] = [
        ("", "A name is empty."), (" \t ", "A name is empty."),
        (String(repeating: "x", count: 10_000), "A name of 10000 characters is too long. Use at most 80."),
        ("Ama\nra", "The name \"Ama ra\" holds characters that cannot be seen. Type it anew."),
        ("Ama\u{1B}[31mra", "The name \"Ama␛[31mra\" holds characters that cannot be seen. Type it anew."),
        ("Ama\u{7}ra", "The name \"Ama␇ra\" holds characters that cannot be seen. Type it anew."),
        ("\u{202E}aramA", "The name \"‹U+202E›aramA\" holds characters that cannot be seen. Type it anew."),
        ("A\u{200B}B", "The name \"A‹U+200B›B\" holds characters that cannot be seen. Type it anew."),
        ("\u{200D}", "The name \"‹U+200D›\" holds characters that cannot be seen. Type it anew."),
        ("A;B", "The name \"A;B\" holds a comma, a semicolon or =. Leave them out."),
    ]

    /// Names that are taken, with their folders.
    static let taken: [(String, String)] = [
        ("Nguyệt", "nguyệt"), ("O'Brien", "o-brien"), ("../../etc/passwd", "etc-passwd"), ("a/b\\c", "a-b-c"),
        ("CON", "con-x"), ("José María", "josé-maría"), ("عائشة", "عائشة"), ("שרה", "שרה"), ("李小龍", "李小龍"),
        ("👩‍🚀 Zoë", "zoë"), ("$(reboot)", "reboot"), ("%s%n", "s-n"), ("*Bold* <b>", "bold-b"),
        (String(repeating: "é", count: 80), String(repeating: "é", count: 35) + "-"), ("people", "people"),
        ("-rf", "rf"), ("\"quoted\"", "quoted"),
    ]

    @Test(arguments: refused)
    func aNameThatCannotBeTakenIsExplained(_ name: String, _ message: String) async throws {
        let run = try Run()
        for words in [["run", "tour", "--with", "\(name),Joel"], ["person", "add", "--", name]] {
            let outcome = try await run(words)
            #expect(outcome.errors.hasPrefix("turnabout: \(message)"), "\(words): \(outcome.errors)")
            #expect(outcome.ending == .code(1))
            outcome.expectPlain()
            #expect(!run.data.exists, "nothing was kept")
        }
    }

    @Test(arguments: taken)
    func aNameThatIsTakenIsShownAsItIsAndSafeInPaths(_ name: String, _ folder: String) async throws {
        let run = try Run()
        let file = try run.write(
            "{\"soup\": {\"\(name.jsonText)\": \"lentil\"}, \"keep\": [\"\(name.jsonText)\"]}", to: "answers.json")
        let outcome = try await run("run", "tour", "--with=\(name)=protege,Joel=mentor", "--answers", file)
        outcome.expectSuccess()
        #expect(outcome.output.joined.contains(name.joined), "a long name is wrapped, and whole")
        #expect(try await run("people", "--json").output.contains(name.jsonText))
        try await run("export", "personal", "--person=\(name)").expectSuccess()
        try await run("export", "pair").expectSuccess()
        for item in run.notes.items {
            #expect(item.permissions == (item.isFolder ? "700" : "600"), "\(item.name)")
            #expect(item.name.hasPrefix("our-pair"))
        }
        #expect(
            run.notes.items.contains { $0.name.hasPrefix("our-pair/people/\(folder)") },
            "\(run.notes.items.map(\.name))")
        #expect(run.all.items.allSatisfy { ["data", "notes", "home", "tmp", "answers.json"].contains($0.top) })
    }

    @Test(arguments: taken)
    func aNameRoundTripsThroughEveryDoor(_ name: String, _ folder: String) async throws {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("person", "add", "--", name).expectSuccess()
        try await run("person", "add", "Joel").expectSuccess()
        try await run("pair", "--", name, "Joel").expectSuccess()
        let again = try await run("person", "add", "--", name)
        again.expectFailure(
            "There is a person called \"\(name)\" in this cohort already. Add a letter or a last name to tell them apart."
        )
        #expect(try await run("pairs", "--json").output.contains(name.jsonText))
        try await run("forget", "--person=\(name)", "--yes").expectSuccess()
        #expect(run.data.files(holding: name) == [])
    }

    @Test(arguments: taken)
    func aCohortMayHaveThatNameToo(_ name: String, _ folder: String) async throws {
        let run = try Run()
        guard name.count <= 60 else { return }
        try await run("cohort", "new", "--", name).expectSuccess()
        let list = try await run("cohort", "list", "--json")
        #expect(list.output.contains(name.jsonText))
        try await run("person", "add", "Amara").expectSuccess()
        try await run("cohort", "use", "--", name).expectSuccess()
        #expect(run.all.items.allSatisfy { ["data", "home", "tmp"].contains($0.top) })
    }

    @Test(arguments: ["", " ", String(repeating: "x", count: 10_000), "a\nb", "a\u{1B}[0m", "\u{202E}a", "\u{200B}"])
    func aCohortIsNotCalledWhatCannotBeSeen(_ name: String) async throws {
        let run = try Run()
        let outcome = try await run("cohort", "new", "--", name)
        #expect(outcome.ending == .code(1))
        #expect(outcome.errors.contains("name"))
        outcome.expectPlain()
        #expect(!run.data.exists)
    }

    @Test func oneNameTwiceIsRefused() async throws {
        let run = try Run()
        try await run("run", "tour", "--with", "Amara,AMARA").expectFailure(
            "One name stands twice in Amara and AMARA. Name each person once.")
        #expect(!run.data.exists)
    }
}

extension Folder.Item {
    fileprivate var top: String { name.split(separator: "/").first.map(String.init) ?? "" }
}

extension String {
    fileprivate var joined: String { filter { !$0.isWhitespace } }
    fileprivate var jsonText: String {
        replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
