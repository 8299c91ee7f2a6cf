import Testing

/// What cannot be matched: the message says what is wrong and what to do.
@Suite struct BadMatchTests {
    private func cohort(_ csv: String = "") async throws -> Run {
        let run = try Run()
        try await run("cohort", "new", "harbour").expectSuccess()
        guard !csv.isEmpty else { return run }
        try run.write(csv, to: "people.csv")
        try await run("cohort", "import", "people.csv").expectSuccess()
        return run
    }

    @Test func withoutACohortThereIsNothingToMatch() async throws {
        let run = try Run()
        #expect(try await run("match").output.hasPrefix("No proposal waits for a yes."))
        #expect(!run.data.exists, "looking creates nothing")
        for words in [["shortlist"], ["propose"], ["why", "A", "B"], ["accept", "A"], ["decline", "A"]] {
            try await run(["match"] + words).expectFailure(
                "No cohort is in use. Make one with `cohort new NAME`, or begin with `run get-to-know-you`.")
        }
    }

    @Test func withoutPeopleOrWishesThatIsSaid() async throws {
        for words in [["shortlist"], ["propose"]] {
            try await cohort()(["match"] + words).expectFailure(
                "harbour has nobody to match. `cohort import FILE.csv` adds people.")
            try await cohort("name\nAmara\n")(["match"] + words).expectFailure(
                "harbour has one person only to match. `cohort import FILE.csv` adds people.")
            try await cohort("name\nAmara\nJoel\n")(["match"] + words).expectFailure(
                "Nobody in harbour has said what they want or offer, and there is nothing to match by. Add the columns wants and offers to your spreadsheet, then `cohort import FILE.csv`; `help csv` shows them."
            )
        }
    }

    @Test func numbersOutOfRangeAreRefused() async throws {
        let run = try await cohort("name,wants\nAmara,wisdom: age\nJoel,\n")
        for length in ["2", "6", "-1", "99999999999"] {
            let outcome = try await run("match", "shortlist", "--", length)
            outcome.expectFailure(
                "A list of \(length) is no choice that works. Name a number from 3 to 5, as in `match shortlist 4`.",
                code: 2)
        }
        try await run("match", "propose", "--hours", "13").expectFailure(
            "--hours 13 is not possible. Name a whole number from 0 to 12.", code: 2)
    }

    @Test func namesThatAreNotKnownAreHelpedWith() async throws {
        let run = try await cohort("name,wants\nAmara,wisdom: age\nJoel,\n")
        try await run("match", "propose").expectSuccess()
        for words in [
            ["why", "Amara", "Jole"], ["accept", "Jole"], ["decline", "Jole"], ["shortlist", "--person", "Jole"],
        ] {
            try await run(["match"] + words).expectFailure(
                "There is nobody called \"Jole\" in harbour. Did you mean Joel?")
        }
        try await run("match", "why", "Amara", "amara").expectFailure(
            "Amara stands there twice. Name two different people.", code: 2)
        try await run("match", "why", "Amara").expectFailure(
            "Why who? Name two people, as in `match why Amara Obi, Joel Chen`.", code: 2)
        try await run("match", "accept", "Amara", "--all").expectFailure(
            "--all goes without names. Leave one of them out.", code: 2)
        try await run("match", "accept", "--with", "Joel").expectFailure(
            "--with goes with a name, as in `match accept Amara --with Joel`.", code: 2)
        try await run("match", "accept").expectFailure(
            "Nobody is here to answer. Name who says yes, as in `match accept Amara`.")
        try await run("match", "porpose").expectFailure(
            "There is no command called \"match porpose\". Did you mean `match propose`?", code: 2)
    }

    @Test func peopleWhoCannotBeMatchedAreNamedAndNotDropped() async throws {
        let run = try await cohort("name,role,wants\nAmara,mentor,wisdom: age\nJoel,mentor,\n")
        let lists = try await run("match", "shortlist")
        lists.expectSuccess()
        #expect(
            lists.output == """
                There are no lists for Amara and Joel.
                  2 people: nobody with room takes the other part
                Joel has not said what they want and offer; it counts neither for nor against
                anybody.

                """)
        let proposed = try await run("match", "propose")
        #expect(
            proposed.output == """
                Nobody can be proposed to anybody.

                Still waiting, proposed to nobody: Amara and Joel.
                More proteges are needed, or some who take two (capacity 2).

                """)
    }
}
