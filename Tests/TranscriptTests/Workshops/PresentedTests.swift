import Foundation
import Testing

/// A workshop whose console stands on the wall, for want of a second screen.
@Suite struct PresentedTests {
    private static let plan = """
        title: Spring kick-off
        start: 10:00
        blocks:
          - title: Welcome
            minutes: 10
            cue: canarycue
            by: canaryleader
          - title: Why we are here
            minutes: 60
            exercise: kickoff
          - title: In pairs
            minutes: 60
            exercise: paired-goals

        """
    private static let people = "name,role,pair\nAmara,protege,1\nJoel,mentor,1\nIfe,both,\nNoor,both,\nBen,both,\n"
    private static let refusal = "The room sees this screen, and this is not for the room."

    private func room() async throws -> Run {
        let run = try Run()
        try run.write(Self.plan, to: "plan.yaml")
        try run.write(Self.people, to: "people.csv")
        try await run("cohort", "new", "harbour").expectSuccess()
        try await run("cohort", "import", "people.csv").expectSuccess()
        return run
    }

    private func present(_ run: Run, _ lines: [String]) async throws -> Run.Outcome {
        try await run(
            ["--keep-going", "agenda", "run", "plan.yaml", "--begin-now", "--presenter"],
            input: lines.joined(separator: "\n") + "\n")
    }

    private static func steps(_ count: Int) -> [String] { Array(repeating: "n", count: count) }

    @Test(arguments: [
        "note canarynote", "people", "slips", "/parked", "/promises", "/goals", "/ideas", "/people", "/pairs",
        "/export personal --person Amara", "/export lead --to -", "/match propose", "/agenda print plan.yaml",
        "/handout kickoff --to -", "/sessions", "/workshops", "/suggest", "/circles --history", "/doctor",
    ])
    func whatIsNotForTheRoomIsRefused(line: String) async throws {
        let run = try await room()
        try await run("park", "canaryparked").expectSuccess()
        let outcome = try await present(run, ["n", line, "stop"])
        #expect(outcome.errors.contains(Self.refusal), "\(line)")
        #expect(outcome.errors.contains("type: screen"))
        #expect(!(outcome.output + outcome.errors).contains("canary"), "\(line)")
        #expect(run.data.files(holding: "canarynote") == [])
        // Once only the facilitator sees the screen, none of these is refused for the room's sake.
        let alone = try await run(["--keep-going", "agenda", "run"], input: "\(line)\nstop\n")
        #expect(!alone.errors.contains(Self.refusal), "\(line)")
    }

    @Test func theConsoleShowsTheRoomNoCueAndNobodyWhoIsAlone() async throws {
        let run = try await room()
        // The pairs' block, in which three have no partner; then one of them goes.
        let outcome = try await present(run, ["n", "n", "skip", "leave Ben", "ready Amara", "tables", "stop"])
        let text = outcome.output + outcome.errors
        #expect(text.contains("In pairs, 1 of 7"))
        for word in ["canary", "  say  ", "Without their partner", "would sit alone", "Not yet:"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("tables shows who sits where."))
        #expect(outcome.output.contains("Amara, Joel"))
    }

    @Test func slipsAndNumbersAreNotTypedBeforeTheRoom() async throws {
        let run = try await room()
        let outcome = try await present(run, Self.steps(8) + ["t", "stop"])
        #expect(outcome.output.contains("Slips are shown in this room"))
        #expect(outcome.errors.contains(Self.refusal))
        let numbers = try await run(
            ["--keep-going", "agenda", "run", "--presenter"],
            input: (Self.steps(13) + ["t", "0 1 2 1 1", "stop"]).joined(separator: "\n") + "\n")
        #expect(numbers.output.contains("How far are you here by your own choice?"))
        #expect(numbers.errors.components(separatedBy: Self.refusal).count == 3, "t, and the numbers at once")
        #expect(run.data.files(holding: "\"counted\"") == [])
    }

    @Test func handsAreCountedBeforeTheRoomAndShownOnlyOnceTheyAreRevealed() async throws {
        let run = try await room()
        let hidden = try await present(run, Self.steps(11) + ["3 1 1", "stop"])
        #expect(hidden.output.contains("The hands are counted. The room has not seen it; r shows it."))
        #expect(!hidden.output.contains("Two-way mentoring 1"))
        let shown = try await run(["agenda", "run", "--presenter"], input: "r\nstop\n")
        #expect(shown.output.unwrapped.contains("Reciprocal mentoring 3, Two-way mentoring 1, Something else 1."))
    }

    @Test func anotherCohortWaitsUntilTheWorkshopHasStopped() async throws {
        let run = try await room()
        let outcome = try await run(
            ["--keep-going", "agenda", "run", "plan.yaml", "--begin-now"],
            input: "n\n/cohort new other\n/cohort use other\nstop\n")
        #expect(outcome.errors.contains("`cohort new` waits until the workshop has stopped."))
        #expect(outcome.errors.contains("`cohort use` waits until the workshop has stopped."))
    }
}

extension String {
    /// The text without its line breaks.
    fileprivate var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
