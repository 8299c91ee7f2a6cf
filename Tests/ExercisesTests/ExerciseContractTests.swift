import Exercises
import Testing
import Workshop
import WorkshopTesting

/// One exercise in one setting, as an argument that reads well in a report.
struct Run: Sendable, CustomTestStringConvertible {
    let exercise: RegisteredExercise
    let setting: Setting

    static let all = registeredExercises.flatMap { exercise in
        ExerciseContract.settings(of: exercise).map { Run(exercise: exercise, setting: $0) }
    }

    var testDescription: String {
        var words = [exercise.slug, setting.length.rawValue, "for \(setting.people)"]
        if setting.isRemote { words.append("remote") }
        if setting.partnerIsAway { words.append("alone") }
        if setting.isCohort { words.append("in a room") }
        return words.joined(separator: ", ")
    }
}

/// What every exercise in `Exercises/` must keep; one that is dropped in is tested without an edit here.
struct ExerciseContractTests {
    @Test(arguments: Run.all)
    func anExerciseKeepsTheContractInEverySetting(run: Run) {
        let violations = ExerciseContract.violations(of: run.exercise, in: run.setting)
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: registeredExercises)
    func anIDMeansTheSameQuestionInEverySetting(exercise: RegisteredExercise) {
        let violations = ExerciseContract.violationsAcrossSettings(of: exercise)
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test func everyExerciseHasASlugOfItsOwn() {
        let slugs = registeredExercises.map(\.slug)
        #expect(Set(slugs).count == slugs.count)
        #expect(!slugs.isEmpty)
    }
}
