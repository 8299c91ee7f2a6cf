import Testing

/// A programme lead matches a cohort, from the spreadsheet to the pairs.
@Suite struct MatchTranscriptTests {
    @Test func fromTheSpreadsheetToThePairs() async throws {
        let run = try await Harbour.desk()
        var said = ""
        func say(_ arguments: String...) async throws {
            said += "$ match \(arguments.joined(separator: " "))\n"
            said += try await run(["match"] + arguments).transcript
        }
        try await say()
        try await say("shortlist")
        try run.write(Harbour.ranks, to: "ranks.csv")
        try await run("cohort", "import", "ranks.csv").expectSuccess()
        try await say("propose")
        try await say("why", "Amara", "Joel")
        try await say("why", "Amara Obi,", "Ruth Okafor")
        try await say("accept", "Amara")
        try await say("accept", "Joel", "--with", "Amara")
        try await say("decline", "Kofi")
        try await say()
        try Snapshot.expect(said, matches: "transcripts/match.txt")
        let sheets = run.notes.files
        #expect(sheets.count == 23)
        #expect(sheets.allSatisfy { $0.permissions == "600" && $0.name.hasPrefix("harbour/people/") })
        try Snapshot.expect(
            run.notes.text("harbour/people/amara-obi/shortlist-2031-05-20.md") ?? "",
            matches: "transcripts/match-shortlist.md")
    }

    @Test func aPairBeginsWithTheLastYesAndNotBefore() async throws {
        let run = try await Harbour.desk()
        try await run("match", "propose").expectSuccess()
        let triad = ["Bruno Costa", "Mateo Ruiz", "Sam Wood"]
        for name in triad {
            #expect(try await run("pairs").output == "No pairs yet. `pair NAME NAME` makes one.\n")
            try await run("match", "accept", name, "--with", "Mateo Ruiz").expectSuccess()
        }
        #expect(try await run("pairs").output.contains("Bruno Costa, Mateo Ruiz and Sam Wood  2031-05-20"))
        let again = try await run("match", "accept", "Sam Wood")
        again.expectSuccess()
        #expect(
            again.output.replacing("\n", with: " ")
                == "Bruno Costa, Mateo Ruiz and Sam Wood are a pair of three already. `suggest` says how to begin. ")
    }

    @Test func everybodysYesOnPaperIsTakenAtOnceButSpeaksOverNobody() async throws {
        let run = try await Harbour.desk()
        try await run("match", "propose").expectSuccess()
        let taken = try await run("match", "accept", "--all")
        taken.expectSuccess()
        #expect(taken.output == "12 pairs begin now. `pairs` lists them.\n")
        #expect(try await run("match", "accept", "--all").output == "Every proposal is agreed. `pairs` lists them.\n")

        for answer in ["accept", "decline"] {
            let run = try await Harbour.desk()
            try await run("match", "propose").expectSuccess()
            try await run("match", answer, "Amara").expectSuccess()
            try await run("match", "accept", "--all").expectFailure(
                "Answers have come in already, and --all would speak over them. Name who says yes, as in `match accept Amara Obi, Joel Chen`."
            )
        }
    }

    @Test func proposingAgainKeepsAnswersAndReplacesTheRest() async throws {
        let run = try await Harbour.desk()
        try await run("match", "propose").expectSuccess()
        let before = try await run("match", "list").output
        try await run("match", "accept", "Amara").expectSuccess()
        try await run("match", "propose", "--weight").expectSuccess()
        try await run("match", "propose").expectSuccess()
        #expect(try await run("match", "list").output == before)
        let pair = try await run("match", "accept", "Joel", "--with", "Amara")
        #expect(pair.output == "Amara Obi and Joel Chen are a pair now. `suggest` says how to begin.\n")
    }

    @Test func theJSONOfProposalsIsWhatOtherProgramsRelyOn() async throws {
        let run = try Run()
        try await run("cohort", "new", "small").expectSuccess()
        try run.write(
            """
            name,role,wants,offers
            Amara,protege,knowledge: budgets,experience: nights
            Joel,mentor,experience: a night,knowledge: budgets
            Ife,mentor,wisdom: age,network: buyers
            """, to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        try Snapshot.expect(
            try await run("match", "propose", "--json").transcript, matches: "transcripts/match.json.txt")
        try Snapshot.expect(
            try await run("match", "shortlist", "--json").transcript + run("match", "--json").transcript,
            matches: "transcripts/match-lists.json.txt")
        #expect(!run.notes.exists, "JSON is printed, and nothing is written")
    }

    @Test func otherHoursReachPeopleFurtherAwayAndAreToldOf() async throws {
        let run = try await Harbour.desk()
        let far = try await run("match", "shortlist", "--hours", "9")
        far.expectSuccess()
        #expect(!far.output.contains("There is no list"))
        #expect(far.output.replacing("\n", with: " ").contains("then `match propose --hours 9`."))
        #expect(run.notes.files.count == 24)
        let one = try await run("match", "shortlist", "3", "--person", "Hana", "--hours", "9", "--to", "-")
        #expect(one.output.hasPrefix("---\ntitle: \"Shortlist for Hana Suzuki\"\n"))
        #expect(one.output.ranges(of: "\n## ").count == 4, "three people and the answer")
    }

    @Test func theWordsOfTheCohortAreUsed() async throws {
        let run = try Run()
        try await run("cohort", "new", "small", "--vocabulary", "mentor=guide,protege=explorer").expectSuccess()
        try run.write(
            "name,role,wants\nA,explorer,wisdom: age\nB,guide,\nC,explorer,\nD,explorer,\nE,explorer,\n",
            to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        let said = try await run("match", "propose").output
        #expect(said.contains("More guides are needed, or some who take two (capacity 2)."))
        #expect(!said.contains("mentor"))
    }
}
