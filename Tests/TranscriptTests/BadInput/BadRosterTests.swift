import Testing

/// Spreadsheets that cannot be taken: the message names the line, and nobody is added.
@Suite struct BadRosterTests {
    @Test(arguments: [
        ("wrong-header", "Vorname,Nachname\nAmara,Obi\n"), ("no-people", "name,role\n"), ("empty", ""),
        ("blank", "\n\n \n"), ("duplicate", "name\nAmara\nJoel\namara\n"), ("two-columns", "name,name\nA,B\n"),
        ("unclosed-quote", "name,role\n\"Amara,protege\nJoel,mentor\n"),
        ("stray-quote", "name\nAm\"ara\n"), ("after-quote", "name\n\"Amara\"x\n"),
        ("roles", "name,role\nAmara,boss\nJoel,mentor\nZoë,chief\n"),
        ("pair-of-one", "name,pair\nAmara,a\nJoel,b\nZoë,b\n"),
        ("pair-of-four", "name,pair\nAmara,a\nJoel,a\nZoë,a\nMateo,a\n"),
        ("more-cells", "name,role\nObi, Amara,protege\n"),
        ("names", "name\n\u{202E}Amara\n\u{1B}[31mJoel\n\(String(repeating: "x", count: 10_000))\n\" \"\nA=B\n"),
        ("empty-name", "name,role\n,mentor\nJoel,mentor\n"),
        ("json", "{\"name\": \"Amara\"}\n"), ("zeros", "\0\0\0\n\0"),
    ])
    func aTableThatCannotBeTakenIsExplained(_ name: String, _ csv: String) async throws {
        let run = try await cohort()
        try run.write(csv, to: "people.csv")
        let outcome = try await run("cohort", "import", "people.csv")
        try Snapshot.expect(outcome.transcript, matches: "transcripts/roster/\(name).txt")
        #expect(outcome.ending == .code(1))
        outcome.expectPlain()
        #expect(try await run("people").output == "Nobody is here yet. `person add NAME` adds someone.\n")
    }

    @Test func bytesOfAnotherEncodingAreSaidToBeThat() async throws {
        let run = try await cohort()
        try run.write(Array("name\nAmara\nJos".utf8) + [0xE9, 0x0A], to: "people.csv")
        try await run("cohort", "import", "people.csv").expectFailure(
            "people.csv is not UTF-8 text: line 3 holds other bytes. Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")."
        )
        try await run("cohort", "import", "none.csv").expectFailure(
            "none.csv cannot be opened: no such file or directory. Check the path.")
        try await run("cohort", "import", "/").expectFailure("/ is a folder, not a file. Check the path.")
    }

    @Test func whatSpreadsheetsWriteIsTaken() async throws {
        let run = try await cohort()
        try run.write(
            "\u{FEFF}Name;Role;Favourite soup;Pair\r\n\"Obi, Amara\";protege;lentil;1\r\nJoel;mentor;;1\r\n",
            to: "people.csv")
        let refused = try await run("cohort", "import", "people.csv")
        refused.expectFailure(
            """
            people.csv line 2: The name "Obi, Amara" holds a comma, a semicolon or =. Leave them out.
            Nobody was added.
            """)
        try run.write(
            "\u{FEFF}Name;Role;Favourite soup;Pair\r\n\"Amara \"\"Obi\"\"\";protege;lentil;1\r\nJoel;mentor;;1\r\n",
            to: "people.csv")
        let outcome = try await run("cohort", "import", "people.csv")
        outcome.expectSuccess()
        #expect(
            outcome.output == """
                This column is not known and left out: Favourite soup.
                Added 2 people and 1 pair to harbour. `people` lists them.

                """)
    }

    @Test func tenThousandPeopleAreAddedQuickly() async throws {
        let run = try await cohort()
        let rows = (1...10_000).map { "Person \($0),\($0.isMultiple(of: 2) ? "mentor" : "protege"),,,,\(($0 + 1) / 2)" }
        try run.write("name,role,unit,site,manager,pair\n" + rows.joined(separator: "\n"), to: "people.csv")
        let (outcome, time) = try await OwnThread.run {
            let start = ContinuousClock.now
            return (try run.now(["cohort", "import", "people.csv"]), ContinuousClock.now - start)
        }
        outcome.expectSuccess()
        #expect(outcome.output == "Added 10000 people and 5000 pairs to harbour. `people` lists them.\n")
        #expect(time < .seconds(30), "quick even where the machine is busy and the build slow")
        #expect(try await run("people", "--json").output.ranges(of: "\"name\"").count == 10_000)
    }

    private func cohort() async throws -> Run {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        return run
    }
}
