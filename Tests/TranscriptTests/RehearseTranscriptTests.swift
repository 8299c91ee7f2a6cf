import Foundation
import Testing

@Suite struct RehearseTranscriptTests {
    private static let day = """
        title: Morning
        start: 9:00
        people: 24
        blocks:
          - title: Welcome
            minutes: 15
            least: 5
          - title: Compare
            minutes: 60
            exercise: compare-circle
          - break: Coffee
            at: 10:20
            minutes: 20
            least: 10
          - title: Tables
            minutes: 30
            circles: {size: 4, rounds: 2}
          - title: Closing
            minutes: 10
            protected: yes
        """

    private struct Played: Decodable {
        struct Block: Decodable {
            let title: String
            let minutes: Double
            let state: String
        }
        struct Circles: Decodable {
            let rounds: Int
            let withoutPlace: Int
        }
        struct Attendance: Decodable {
            let people: Int
        }
        let version: Int
        let blocks: [Block]
        let end: String
        let behind: Double
        let circles: Circles?
        let attendance: [Attendance]?
    }

    private func run(_ words: String..., day: String = RehearseTranscriptTests.day) async throws -> Run.Outcome {
        let run = try Run()
        try run.write(day, to: "day.yaml")
        return try await run(["rehearse", run.folder + "/day.yaml"] + words)
    }

    private func played(_ outcome: Run.Outcome) throws -> Played {
        try JSONDecoder().decode(Played.self, from: Data(outcome.outputBytes))
    }

    @Test func withoutPeopleItIsThePlanAlone() async throws {
        let outcome = try await run("--overrun", "Welcome=+5", "--choose", "squeeze", "--json")
        let played = try played(outcome)
        #expect(played.version == 1)
        #expect(played.blocks.map(\.minutes) == [20, 60, 20, 30, 10])
        #expect(played.end == "11:20:00")
        #expect(played.circles == nil)
    }

    @Test func aDayWithPeopleTellsWhoHadAPlaceAndWhatTheNotesWillHold() async throws {
        let outcome = try await run("--people", "25", "--seed", "2")
        #expect(outcome.code == 0)
        let told = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("Of 25 people"))
        #expect(told.contains("Nobody was without a place."))
        #expect(told.contains("--seed 2 plays this day again."))
        #expect(try await run("--people", "25", "--seed", "2").output == outcome.output)
        #expect(try await run("--people", "25", "--seed", "3").output != outcome.output)
    }

    @Test func theKeysOfTheTimelineStandBesideThoseOfThePeople() async throws {
        let played = try played(try await run("--people", "61", "--json"))
        #expect(played.version == 1)
        #expect(played.blocks.map(\.title) == ["Welcome", "Compare", "Coffee", "Tables", "Closing"])
        #expect(played.blocks.allSatisfy { $0.state == "done" })
        #expect(played.circles?.withoutPlace == 0)
        #expect((played.circles?.rounds ?? 0) >= 2)
        #expect(played.attendance?.allSatisfy { (0...61).contains($0.people) } == true)
    }

    @Test(arguments: [
        (["--people", "1"], "--people takes a number from 2 to 1000."),
        (["--people", "1001"], "--people takes a number from 2 to 1000."),
        (["--seed", "3"], "--seed makes people up, so it needs --people: --people 24 --seed 2"),
    ])
    func whatCannotBePlayedIsSaid(words: [String], message: String) async throws {
        let run = try Run()
        try run.write(Self.day, to: "day.yaml")
        let outcome = try await run(["rehearse", run.folder + "/day.yaml"] + words)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(message))
        #expect(outcome.output.isEmpty)
    }

    @Test func anExerciseThatIsNotThereIsNamed() async throws {
        let outcome = try await run("--people", "9", day: Self.day.replacing("compare-circle", with: "no-such-thing"))
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("There is no exercise called no-such-thing."))
    }
}
