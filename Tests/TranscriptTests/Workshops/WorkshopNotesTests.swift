import Foundation
import Testing

/// What a workshop leaves behind, from the command line.
@Suite struct WorkshopNotesTests {
    private static let plan = """
        title: Spring kick-off
        start: 10:00
        blocks:
          - title: Welcome
            minutes: 10
            cue: canarycue
          - title: Why we are here
            minutes: 60
            exercise: kickoff
          - title: Closing
            minutes: 10
            protected: yes

        """
    private static let people =
        "name,role\nAmara Obi,protege\nJoel Chen,mentor\nIfe,both\nNoor,both\nBen,both\nMei,both\n"

    /// A desk at which a workshop was held, as far as the slips of the first list.
    private func held() async throws -> Run {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        try run.write(Self.people, to: "people.csv")
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("cohort", "import", "people.csv").expectSuccess()
        // Begin, one step of the welcome, six of the kick-off, and then slips.
        let keys = Array(repeating: "n", count: 8)
        let typed = ["note canarynote", "park Meet outside?", "t", "Hear the night shift", "Ask Noor", "", "r", "end"]
        try await run(
            ["agenda", "run", "plan.yaml", "--begin-now"],
            input: (keys + typed + ["", "", "", ""]).joined(separator: "\n") + "\n"
        ).expectSuccess()
        return run
    }

    @Test func aWorkshopLeavesItsDocumentsBehind() async throws {
        let run = try await held()
        let outcome = try await run("export", "workshop")
        outcome.expectSuccess()
        let stem = "notes/harbour/workshops/2031-05-20-1-spring-kick-off"
        #expect(
            outcome.output
                == ["cohort.md", "facilitator.md", "counts.csv", "counts.json"]
                .map { "\(stem).\($0)\n" }.joined())
        let cohort = try #require(run.all.text(stem + ".cohort.md"))
        #expect(cohort.contains("- Hear the night shift"))
        #expect(cohort.contains("- [ ] Meet outside?"))
        #expect(!cohort.contains("canary"))
        let own = try #require(run.all.text(stem + ".facilitator.md"))
        #expect(own.contains("canarynote") && !own.contains("canarycue"))
        #expect(Set(run.notes.files.map(\.permissions)) == ["600"])
    }

    @Test func exportingAgainBringsFilesUpToDateAndTouchesNobodyElses() async throws {
        let run = try await held()
        try await run("export", "workshop", "1").expectSuccess()
        let first = run.notes.telling
        try await run("export", "workshop", "1").expectSuccess()
        #expect(run.notes.telling == first)
        let stem = "notes/harbour/workshops/2031-05-20-1-spring-kick-off"
        for name in ["counts.csv", "counts.json"] { try run.write("mine\n", to: "\(stem).\(name)") }
        let outcome = try await run("export", "workshop", "1")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("is not an earlier state of this document"))
        #expect(run.all.text(stem + ".counts.csv") == "mine\n")
        #expect(run.all.text(stem + ".counts.json") == "mine\n")
    }

    @Test func theLeadReadsOnlyWhatMayBeTold() async throws {
        let run = try await held()
        let outcome = try await run("export", "lead", "--to", "-")
        outcome.expectSuccess()
        #expect(outcome.output.contains("| 2031-05-20 | 6 | Kick-off |"))
        #expect(outcome.output.contains("- Hear the night shift"))
        #expect(!outcome.output.contains("Noor"), "a slip that names someone stays in the room")
        #expect(!outcome.output.contains("canary"))
    }

    @Test func workshopsAreListed() async throws {
        let run = try await held()
        let list = try await run("workshops")
        list.expectSuccess()
        #expect(list.output.contains("2031-05-20"))
        #expect(list.output.contains("Spring kick-off"))
        let json = try await run("workshops", "--json")
        let all = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let row = try #require((all["workshops"] as? [[String: Any]])?.first)
        #expect(row["id"] as? Int == 1 && row["people"] as? Int == 6 && row["state"] as? String == "finished")
    }

    @Test func aForgottenWorkshopIsGone() async throws {
        let run = try await held()
        let outcome = try await run("forget", "--workshop", "1", "--yes")
        outcome.expectSuccess()
        #expect(outcome.output.hasPrefix("This deletes workshop 1 for good: Spring kick-off, 2031-05-20,"))
        #expect(try await run("export", "workshop").errors.contains("No workshop was held in harbour yet."))
        for word in ["canarynote", "canarycue", "Hear the night"] {
            #expect(run.data.files(holding: word) == [], "\(word)")
        }
    }

    @Test func whatWasCountedStaysWithTheWorkshopAndGoesWithIt() async throws {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        try run.write(Self.people, to: "people.csv")
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("cohort", "import", "people.csv").expectSuccess()
        // Hands for the name, which the room is never shown.
        let lines = Array(repeating: "n", count: 11) + ["4 1 1", "end"]
        let held = try await run(
            ["agenda", "run", "plan.yaml", "--begin-now"], input: lines.joined(separator: "\n") + "\n")
        held.expectSuccess()
        #expect(held.output.contains("Reciprocal mentoring 4, Two-way mentoring 1"))
        let circle = try await run("export", "circle", "--to", "-")
        circle.expectSuccess()
        #expect(circle.output.contains("# Kick-off") && !circle.output.contains("Reciprocal mentoring"))
        try await run("forget", "--workshop", "1", "--yes").expectSuccess()
        #expect(!(try await run("export", "circle", "--to", "-").output.contains("Reciprocal mentoring")))
        #expect(!(try await run("export", "lead", "--to", "-").output.contains("Which name")))
    }

    @Test func theAnswerOfTheRoomCanBeStruckToo() async throws {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        try run.write(Self.people, to: "people.csv")
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("cohort", "import", "people.csv").expectSuccess()
        let lines = Array(repeating: "n", count: 12) + ["t", "canaryname", "r", "strike 1", "stop"]
        let stopped = try await run(
            ["agenda", "run", "plan.yaml", "--begin-now"], input: lines.joined(separator: "\n") + "\n")
        stopped.expectSuccess()
        #expect(stopped.output.contains("Struck, for good."))
        #expect(run.data.files(holding: "canaryname") == [])
    }

    @Test func theDoctorAsksAboutAWorkshopThatEndedLongAgo() async throws {
        let run = try await held()
        let question = "1 workshop ended more than six months ago."
        #expect(!(try await run("doctor").output.contains(question)))
        let later = try await run(["doctor"], environment: ["TURNABOUT_NOW": "2031-12-20T10:00:00Z"])
        #expect(later.output.contains(question))
    }

    @Test func aWorkshopThatIsNotThereIsSaid() async throws {
        let run = try await held()
        let outcome = try await run("forget", "--workshop", "7", "--yes")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("There is no workshop 7 in the journal."))
        #expect(try await run("export", "pair", "3").code == 2)
    }
}
