import Testing

/// Spreadsheets with what people are matched by: who is added, who is brought up to date, and what nobody gets to see.
@Suite struct MatchingImportTests {
    private static let people = """
        name,role,site,manager,wants,offers,capacity,timezone,values,cadence,assessor,avoid,ranks
        Amara,protege,Quay,Ife,wisdom: canarywant,network: canaryoffer,2,Europe/Berlin,1 2 3 4,monthly,Canaryassessor,Mateo,Joel; -Zoë
        Joel,mentor,,,,,,,,,,,
        Zoë,,,,,,,,,,,,
        Mateo,,,,,,,,,,,,
        """

    @Test func peopleAreAddedAndBroughtUpToDate() async throws {
        let run = try await cohort()
        try run.write(Self.people, to: "people.csv")
        let first = try await run("cohort", "import", "people.csv")
        first.expectSuccess()
        try run.write("name,ranks,timezone\nJOEL,Amara = Zoë; not Mateo,+1\nPriya,,\n", to: "ranks.csv")
        let second = try await run("cohort", "import", "ranks.csv")
        second.expectSuccess()
        let people = try await run("people")
        try Snapshot.expect(
            first.transcript + second.transcript + people.transcript, matches: "transcripts/roster/matching.txt")
    }

    @Test func nothingIsWrittenWhereOneLineIsWrong() async throws {
        let run = try await cohort()
        try run.write(Self.people, to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        try run.write(
            "name,site,ranks,avoid,timezone\nNew,,,,\nJoel,Elsewhere,Amara;Canaryname,,\nZoë,,,Canaryname,BST\n",
            to: "ranks.csv")
        let outcome = try await run("cohort", "import", "ranks.csv")
        outcome.expectFailure(
            """
            ranks.csv line 3: number 2 under ranks is nobody in the cohort or in the file. Write names as `people` lists them, with ; between.
            ranks.csv line 4: timezone is not understood. Write it as +2, UTC+1, +05:30 or Europe/Berlin.
            Nothing was changed.
            """)
        let people = try await run("people").output
        #expect(!people.contains("New") && !people.contains("Elsewhere"))
    }

    @Test func aFileThatOnlySaysWhoPeopleAreStillRefusesThoseWhoAreThere() async throws {
        let run = try await cohort()
        try run.write("name,role,unit,site,manager\nAmara,protege,,,\n", to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        try await run("cohort", "import", "people.csv").expectFailure(
            "people.csv line 2: Amara is in harbour already. Take out the lines of people who are there, then import again. Nobody was added."
        )
    }

    @Test func whatIsForTheMatchingAloneIsShownNowhere() async throws {
        let run = try await cohort()
        try run.write(Self.people, to: "people.csv")
        var shown = try await run("cohort", "import", "people.csv").transcript
        try await run("pair", "Amara", "Joel").expectSuccess()
        #expect(run.data.files(holding: "canarywant") != [], "it is kept")
        for command in [
            ["people"], ["people", "--json"], ["cohort", "show"], ["cohort", "show", "--json"],
            ["cohort", "list", "--json"],
            ["pairs", "--json"], ["doctor"], ["suggest"], ["export", "lead", "--to", "-"],
            ["export", "pair", "--to", "-"], ["goals", "--json"], ["forget", "--person", "Amara"],
        ] { shown += try await run(command).transcript }
        for canary in ["canary", "-Zoë", "1 2 3 4"] {
            #expect(!shown.lowercased().contains(canary.lowercased()), "\(canary)")
        }
        try run.write("name,wants\nAmara,none\n", to: "less.csv")
        try await run("cohort", "import", "less.csv").expectSuccess()
        #expect(run.data.files(holding: "canarywant") == [], "what was replaced is gone from every file")
        try await run("forget", "--person", "Amara", "--yes").expectSuccess()
        for canary in ["canary", "Canary", "Amara"] { #expect(run.data.files(holding: canary) == [], "\(canary)") }
    }

    @Test func theSampleIsAFileToStartFrom() async throws {
        let run = try await cohort()
        try run.write(try await run("cohort", "import", "--sample").output, to: "people.csv")
        let outcome = try await run("cohort", "import", "people.csv")
        outcome.expectSuccess()
        #expect(outcome.output.contains("harbour: 4 people and 1 pair added, 0 brought up to date."))
        let none = try await run("cohort", "import")
        none.expectFailure("Import which file? Name one, as in `cohort import people.csv`.", code: 2)
    }

    @Test func aPairThatEndsIsHistory() async throws {
        let run = try await cohort()
        for name in ["Amara", "Joel", "Zoë"] { try await run("person", "add", name).expectSuccess() }
        try await run("pair", "Amara", "Joel").expectSuccess()
        var transcript = ""
        for command in [
            ["unpair", "Amara", "Zoë"], ["unpair", "Joel", "Amara", "--early"], ["unpair", "Joel", "Amara"], ["pairs"],
            ["pairs", "--json"], ["pair", "Amara", "Joel"], ["pairs"],
        ] { transcript += try await run(command).transcript }
        try Snapshot.expect(transcript, matches: "transcripts/unpair.txt")
        #expect(!transcript.contains("early"))
    }

    private func cohort() async throws -> Run {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        return run
    }
}
