import Testing

/// A workshop run through pipes, by somebody who types what was not meant.
@Suite struct RunningAgendaTests {
    private static let plan = """
        title: Morning
        start: 10:00
        blocks:
          - title: Round
            minutes: 20
            circles: {size: 4, rounds: 1}
          - title: Compare
            minutes: 70
            exercise: compare-circle
          - title: Closing
            minutes: 10
            protected: yes

        """

    /// A desk with a plan, and a cohort of so many people.
    private func desk(_ people: [String]) async throws -> Run {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        try await run("cohort", "new", "harbour").expectSuccess()
        for name in people { try await run("person", "add", name).expectSuccess() }
        return run
    }

    /// Runs the plan with lines typed.
    private func held(_ run: Run, _ lines: String...) async throws -> Run.Outcome {
        try await run(["--keep-going", "agenda", "run", "plan.yaml"], input: lines.joined(separator: "\n") + "\n")
    }

    @Test func peopleWhoComeOneByOneAreSeatedOnceThereAreTwo() async throws {
        let run = try await desk([])
        let outcome = try await held(
            run, "n", "arrive Amara", "tables", "arrive Joel", "tables", "leave Joel", "leave Joel")
        #expect(outcome.output.contains("0 people are here, in harbour."))
        #expect(outcome.output.contains("`arrive NAME` brings people in, one by one;"))
        #expect(outcome.output.contains("Nobody was seated"))
        #expect(outcome.output.contains("  Table 1  Amara, Joel\n"))
        #expect(outcome.output.contains("Joel is not here. `people` shows who is."))
    }

    @Test func aWordAfterASlashKnowsOfTheWorkshop() async throws {
        let run = try await desk(["Amara", "Joel", "Priya"])
        let outcome = try await held(run, "n", "/leave Priya", "/tables", "person add Zoe", "/person add Zoe")
        #expect(outcome.output.contains("  Table 1  Amara, Joel\n"))
        #expect(outcome.errors.contains("\"person\" is a command, not a key. With a slash it runs: /person add Zoe"))
        #expect(try await run("people").output.contains("Zoe"))
    }

    @Test func strikingDeletesOnlyTheSlipThatWasNamed() async throws {
        let run = try await desk(["Amara", "Joel", "Priya"])
        let slips = (1...12).map { "slip \($0)" }.joined(separator: "\n")
        let toTheSlips = Array(repeating: "n", count: 11).joined(separator: "\n")
        let outcome = try await held(
            run, toTheSlips, "t", slips, "", "strike 1 2", "strike 0", "strike 13", "strike 2x", "slips")
        #expect(outcome.output.contains("12 slips, shuffled"))
        #expect(outcome.errors.split(separator: "\n").count == 4, "\(outcome.errors)")
        #expect(outcome.errors.contains("Say which one, from 1 to 12: strike 1. `slips` shows the numbers."))
        for number in 1...12 { #expect(outcome.output.contains("  slip \(number)\n")) }
    }

    @Test func aStepThatShowsResultsSaysWhetherThereAreAny() async throws {
        let run = try await desk(["Amara", "Joel", "Priya"])
        let toTheSlips = Array(repeating: "n", count: 11).joined(separator: "\n")
        let outcome = try await held(run, toTheSlips, "n", "u", "t", "one slip", "", "n")
        #expect(outcome.output.contains("  now   Nothing was typed, so there is nothing to show."))
        #expect(outcome.output.contains("  now   1 line is on the projector; stage shows what the room sees."))
    }

    @Test func moreHandsThanPeopleAreNamed() async throws {
        let run = try await desk(["Amara", "Joel", "Priya"])
        let toTheHands = Array(repeating: "n", count: 14).joined(separator: "\n")
        let sentence = "That is more than the 3 people noted as here can have given."
        let outcome = try await held(run, toTheHands, "3 0 0")
        #expect(outcome.output.contains("Yes, one of these 3,"))
        #expect(!outcome.output.contains(sentence))
        #expect(try await held(run, "33 0 0").output.contains(sentence))
    }

    @Test func aWorkshopOfAnotherDaySaysHowToEndIt() async throws {
        let run = try await desk(["Amara", "Joel"])
        #expect(try await held(run, "n", "stop").code == 0)
        let outcome = try await run(
            ["agenda", "run"], input: "end\n\n", environment: ["TURNABOUT_NOW": "2031-05-23T10:00:00Z"])
        outcome.expectSuccess()
        #expect(outcome.output.contains("It is of 2031-05-20 and was never ended."))
        #expect(outcome.output.contains("The workshop is over. Its notes:"))
    }

    @Test func aPlanThatChangedMeanwhileIsNotPassedOver() async throws {
        let run = try await desk(["Amara", "Joel"])
        #expect(try await held(run, "n", "stop").code == 0)
        try run.write("# a remark\n" + Self.plan, to: "plan.yaml")
        #expect(try await !held(run, "stop").output.contains("has changed"))
        try run.write(Self.plan.replacing("20", with: "25"), to: "plan.yaml")
        let outcome = try await held(run, "stop")
        #expect(outcome.output.contains("The file has changed since it began;"))
        #expect(!outcome.output.contains("could be better"), "the file is not what is run")
    }

    @Test func aWorkshopThatGoesPastMidnightGoesOn() async throws {
        let run = try await desk(["Amara", "Joel"])
        try run.write(Self.plan.replacing("10:00", with: "23:00"), to: "plan.yaml")
        func at(_ time: String, _ lines: String) async throws -> Run.Outcome {
            try await run(
                ["agenda", "run", "plan.yaml"], input: lines, environment: ["TURNABOUT_NOW": "2031-05-\(time):00Z"])
        }
        try await at("20T23:00", "n\nstop\n").expectSuccess()
        #expect(try await at("21T00:20", "stop\n").output.contains("Going on with Morning."))
        let next = try await at("21T23:00", "stop\n")
        #expect(next.output.contains("\"Morning\" of 2031-05-20 was never ended;"))
        #expect(next.output.contains("Nothing is on yet."))
    }

    @Test func aNewPlanNoticesAMissingFolderBeforeItAsks() async throws {
        let run = try Run()
        let outcome = try await run("agenda", "new", "nowhere/plan.yaml", input: "Kick-off\n9:30\n90\n8\ntour\n")
        outcome.expectFailure(
            "nowhere/plan.yaml cannot be written: no such file or directory. Nothing was written; check the path.")
        #expect(outcome.output.isEmpty)
    }

    @Test func aScriptMayEndItsLinesAsOtherSystemsDo() async throws {
        let run = try Run()
        try run.write("cohort new harbour\r\ncohort list\r\n", to: "script")
        let outcome = try await run("-f", "script")
        outcome.expectSuccess()
        #expect(outcome.output.contains("harbour"))
    }
}
