import Foundation
import Testing

/// Words that were deleted are in no byte of any file.
@Suite struct ErasureTests {
    private static let words = "quinceandplum"

    @Test func aStruckAnswerIsGoneFromEveryFile() async throws {
        let run = try Run()
        let left = try await OwnThread.run {
            let sitting = Sitting(try run.start(["run", "get-to-know-you", "--with", "Amara,Joel"]))
            var asked = try sitting.question()
            while let question = asked, !question.text.contains("up to three lines") {
                asked = try sitting.answer(question.reply)
            }
            _ = try sitting.answer("We keep \(Self.words) here\n.")
            let before = run.data.files(holding: Self.words)
            _ = try sitting.answer("/strike")
            let meanwhile = run.data.files(holding: Self.words)
            _ = try sitting.answer("/stop")
            _ = try sitting.child.waitForEnd()
            return [before, meanwhile, run.all.files(holding: Self.words)]
        }
        #expect(!left[0].isEmpty, "it was on the disk")
        #expect(left[1] == [], "gone while the session goes on")
        #expect(left[2] == [])
    }

    @Test func aForgottenSessionIsGoneFromEveryFile() async throws {
        let run = try await talked()
        let outcome = try await run("forget", "1", "--yes")
        outcome.expectSuccess()
        try Snapshot.expect(outcome.transcript, matches: "transcripts/forget-session.txt")
        #expect(run.data.files(holding: Self.words) == [])
        #expect(!(try await run("sessions")).output.contains("tour"))
        #expect(run.data.files(holding: "Amara") != [], "people stay")
    }

    @Test func aForgottenPersonIsGoneFromEveryFileWithTheirName() async throws {
        let run = try await talked()
        let outcome = try await run("forget", "--person", "Joel", "--yes")
        outcome.expectSuccess()
        try Snapshot.expect(outcome.transcript, matches: "transcripts/forget-person.txt")
        #expect(run.data.files(holding: "Joel") == [])
        #expect(run.data.files(holding: Self.words + "joel") == [])
        #expect(run.data.files(holding: Self.words + "amara") != [], "what others said stays")
        #expect(try await run("sessions").output.contains("someone who left"))
    }

    @Test func nothingIsForgottenWithoutAYes() async throws {
        let run = try await talked()
        for words in [["forget", "1"], ["forget", "--person", "Joel"]] {
            let outcome = try await run(words)
            #expect(outcome.code != 0 || outcome.output.hasSuffix("Nothing was deleted.\n"), "\(outcome)")
        }
        #expect(run.data.files(holding: Self.words + "joel") != [])
        #expect(try await run("sessions").output.contains("tour"))
    }

    @Test func nobodyAndNoSessionThatIsNotThereIsForgotten() async throws {
        let run = try await talked()
        try await run("forget", "--person", "Jole", "--yes").expectFailure(
            "There is nobody called \"Jole\" in our-pair. Did you mean Joel?")
        try await run("forget", "77", "--yes").expectFailure(
            "There is no session 77. `sessions` shows what there is.")
    }

    /// A finished session in which both wrote something, and something that was put aside.
    private func talked() async throws -> Run {
        let run = try Run()
        let answers = """
            {"learned-here": {"Amara": "that \(Self.words)amara", "Joel": "that \(Self.words)joel"},
             "small-promise": {"owner": "Joel", "action": "bring \(Self.words)joel", "by": "2031-06-01"}}
            """
        let file = try run.write(answers, to: "answers.json")
        try await run("run", "tour", "--with", "Amara=protege,Joel=mentor", "--answers", file).expectSuccess()
        try FileManager.default.removeItem(atPath: file)
        #expect(run.data.files(holding: Self.words + "joel") != [])
        return run
    }
}
