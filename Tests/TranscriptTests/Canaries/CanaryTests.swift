import Foundation
import Testing

/// Every answer is found exactly where its readers are, and in no byte anywhere else.
@Suite struct CanaryTests {
    @Test(arguments: CanarySetting.all)
    func everyAnswerIsFoundExactlyWhereItsReadersAre(_ setting: CanarySetting) async throws {
        let run = try Run()
        let found = try await OwnThread.run { try Self.play(setting, run) }
        #expect(found.map(\.problem) == [])
    }

    private struct Finding: Sendable {
        let problem: String
    }

    private static func play(_ setting: CanarySetting, _ run: Run) throws -> [Finding] {
        let outline = try JSONDecoder().decode(
            ShownOutline.self, from: Data(run.now(setting.shown).output.utf8))
        var sheet = CanarySheet(outline, setting.names)
        let keepers = [setting.names[0]]
        var said = ""
        var releases: [String: [String]] = [:]
        var played = 0
        while played < max(1, outline.parts.count) {
            releases = sheet.choose(keepers: keepers)
            // Standard input is no file: nothing of the answers is left at the desk.
            try run.write(try sheet.json(keepers: keepers, releases: releases), to: "answers.json")
            let outcome = try run.now(setting.run + ["--answers", "answers.json"])
            try FileManager.default.removeItem(atPath: run.folder + "/answers.json")
            said += outcome.output + outcome.errors
            if outcome.code == 0 {
                played += 1
            } else {
                guard !run.data.exists, sheet.correct(outcome.errors) else {
                    throw Child.Failure(description: outcome.errors)
                }
            }
        }
        return try Surfaces(run, setting, said: said).compare(with: sheet.canaries).map { Finding(problem: $0) }
    }
}
