import Testing

/// What can be read before anything is kept.
@Suite struct ListingTests {
    @Test func theListOfExercises() async throws {
        let run = try Run()
        let outcome = try await run("exercises")
        outcome.expectSuccess()
        try Snapshot.expect(outcome.transcript, matches: "transcripts/exercises.txt")
        #expect(!run.data.exists, "looking creates nothing")
    }

    @Test(arguments: Exercise.allCases)
    func theOutlineOf(_ exercise: Exercise) async throws {
        let run = try Run()
        let outcome = try await run("show", exercise.rawValue)
        outcome.expectSuccess()
        try Snapshot.expect(outcome.transcript, matches: "transcripts/show-\(exercise.rawValue).txt")
        #expect(!run.data.exists, "looking creates nothing")
    }
}
