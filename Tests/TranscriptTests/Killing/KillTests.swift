import Foundation
import Testing

/// What is left when the program is killed in the middle of a meeting.
@Suite struct KillTests {
    private static let seed: UInt64 = {
        let given = ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) }
        let seed = given ?? .random(in: 0..<1_000_000)
        print("KILL_SEED=\(seed) kills at the same moments again.")
        return seed
    }()

    /// Nine meetings of 24 kills are more than two hundred.
    @Test(arguments: Meeting.all)
    func noAcknowledgedAnswerIsLostHoweverOftenTheProgramIsKilled(_ meeting: Meeting) async throws {
        let seed = Self.seed
        let (undisturbed, disturbed) = (try Run(), try Run())
        let kills = try await OwnThread.run {
            let questions = try Persistence.undisturbed(undisturbed, meeting)
            var persistence = Persistence(disturbed, meeting, expecting: questions, seed: seed)
            try persistence.play(kills: 24)
            return persistence.kills
        }
        #expect(kills >= 24)
        let wanted = try await notes(undisturbed)
        #expect(try await notes(disturbed) == wanted, "seed \(seed)")
        #expect(wanted.contains("words "), "there is something to compare")
    }

    private func notes(_ run: Run) async throws -> String {
        for kind in ["pair", "circle"] { _ = try await run("export", kind) }
        for name in ["Amara", "Joel", "Priya", "Ife"] { _ = try await run("export", "personal", "--person", name) }
        _ = try await run("export", "lead")
        // A slip says to the millisecond when it was written.
        return run.notes.telling.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("checksum: ") && !$0.hasPrefix("  \"writtenAt\"") }.joined(separator: "\n")
    }
}
