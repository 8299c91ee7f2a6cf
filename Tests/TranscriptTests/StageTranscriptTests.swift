import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct StageTranscriptTests {
    private static let moment = #"""
        {"format":1,"program":"turnabout","clock":0,"pace":1,"writtenAt":0,"process":0,"moment":{"workshop":"Kick-off",
        "state":"STATE","title":"Meet","place":"","prompt":["Say hello."],"speaks":"","tables":[],"results":[],
        "next":""}}
        """#

    private func run(data text: String?) throws -> Run {
        let run = try Run()
        mkdir(run.folder + "/data", 0o700)
        if let text { try run.write(text, to: "data/stage.json") }
        return run
    }

    @Test func onceIsThePresentMoment() async throws {
        let run = try run(data: Self.moment.replacing("STATE", with: "running"))
        let outcome = try await run("stage", "--once")
        #expect(outcome.transcript == "   Kick-off\n   Meet\n\n                                  Say hello.\n")
        #expect(try await run("stage", "preview").transcript == outcome.transcript)
    }

    @Test func onceWithoutAWorkshopSaysSo() async throws {
        #expect(try await run(data: nil)("stage", "--once").transcript == "Waiting for the workshop to begin.\n")
    }

    @Test func withoutATerminalTheStreamEndsWithTheWorkshop() async throws {
        let run = try run(data: Self.moment.replacing("STATE", with: "over"))
        #expect(try await run("stage").transcript == "Kick-off\n\nThank you\nSay hello.\n")
    }

    @Test(arguments: [
        (#"{"format":2,"program":"turnabout"}"#, "This stage view is older than the console."), ("{", "is damaged."),
    ]) func whatCannotBeShownIsAFailure(_ text: String, _ message: String) async throws {
        let outcome = try await run(data: text)("stage", "--once")
        #expect(outcome.code == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(message))
    }

    @Test func aFolderThatIsNotThereIsAFailureOfOnce() async throws {
        let run = try Run()
        let outcome = try await run("stage", "--once")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("There is no folder \(run.folder)/data yet"))
        #expect(!run.data.exists)
    }

    @Test func aFolderOfOthersIsRefused() async throws {
        let run = try run(data: Self.moment)
        chmod(run.folder + "/data", 0o755)
        let outcome = try await run("stage")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("Other people on this machine can look into"))
    }

    @Test func soundsNeedAStageThatGoesOn() async throws {
        let run = try run(data: nil)
        #expect(try await run("stage", "preview", "--bell").code == 2)
        #expect(try await run("stage", "--once", "--speak", "say").code == 2)
        #expect(try await run("stage", "--speak", "").code == 2)
    }
}
