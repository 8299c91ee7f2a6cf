import Exercises
import Facilitation
import Testing
import Workshop

/// How long an exercise is meant to take in one setting, after the table of the exercise modules.
struct Duration: Sendable, CustomTestStringConvertible {
    let slug: String
    var setting = Setting()
    var part: String?
    let minutes: Int

    var testDescription: String {
        "\(slug) \(setting.length.rawValue) for \(setting.people)\(part.map { ", " + $0 } ?? ""): \(minutes)"
    }

    static let all = [
        Duration(slug: "get-to-know-you", minutes: 75),
        Duration(slug: "get-to-know-you", setting: Setting(length: .short), part: "first-half", minutes: 49),
        Duration(slug: "get-to-know-you", setting: Setting(length: .short), part: "second-half", minutes: 26),
        Duration(slug: "get-to-know-you", setting: Setting(people: 3), minutes: 90),
        Duration(slug: "paired-goals", minutes: 55),
        Duration(slug: "paired-goals", setting: Setting(length: .short), minutes: 25),
        Duration(slug: "upside-down", minutes: 60),
        Duration(slug: "upside-down", part: "invitation", minutes: 5),
        Duration(slug: "upside-down", part: "preparation", minutes: 15),
        Duration(slug: "upside-down", part: "live", minutes: 60),
        Duration(slug: "upside-down", setting: Setting(length: .short), minutes: 36),
        Duration(slug: "compare-circle", setting: Setting(people: 6), minutes: 75),
        Duration(slug: "compare-circle", setting: Setting(people: 3), minutes: 41),
        Duration(slug: "compare-circle", setting: Setting(people: 24, isCohort: true), minutes: 75),
        Duration(slug: "kickoff", setting: Setting(people: 6), minutes: 60),
        Duration(slug: "kickoff", setting: Setting(people: 24, isCohort: true), minutes: 60),
        Duration(slug: "kickoff", setting: Setting(people: 1, partnerIsAway: true), minutes: 20),
        Duration(slug: "check-in", minutes: 15),
        Duration(slug: "check-in", setting: Setting(length: .long), minutes: 30),
    ]
}

struct ExerciseMinutesTests {
    @Test(arguments: Duration.all)
    func theStagesAddUpToTheMinutesOfTheModule(duration: Duration) throws {
        let exercise = try #require(registeredExercises.first { $0.slug == duration.slug })
        let outline = Outline(exercise, in: duration.setting, part: duration.part)
        #expect(outline.minutes == duration.minutes)
    }

    @Test func theShortFormOfGetToKnowYouIsNeverCutToAnIceBreaker() throws {
        let exercise = try #require(registeredExercises.first { $0.slug == "get-to-know-you" })
        let full = Outline(exercise)
        let short = Outline(exercise, in: Setting(length: .short))
        #expect(short.stages.map(\.title) == full.stages.map(\.title))
        #expect(short.stages.map(\.minutes) == full.stages.map(\.minutes))
    }

    @Test(arguments: registeredExercises)
    func remoteAddsAFifthRoundedUpPerStage(exercise: RegisteredExercise) {
        let room = Outline(exercise)
        let remote = Outline(exercise, in: Setting(isRemote: true))
        #expect(remote.stages.map(\.minutes) == room.stages.map { ($0.minutes * 6 + 4) / 5 })
    }
}
