import Testing
import Workshop
import WorkshopTesting

/// Exercises that break one rule each: the contract finds it, and says what to do.
struct ContractRuleTests {
    private func rules<E: Exercise>(_ type: E.Type) -> Set<ContractRule> {
        Set(violations(type).map(\.rule))
    }

    private func violations<E: Exercise>(_ type: E.Type) -> [ContractViolation] {
        ExerciseContract.violations(of: RegisteredExercise(slug: "broken", module: "Tests", type))
    }

    @Test func aWholeExerciseKeepsEveryRule() {
        #expect(violations(Whole.self) == [])
    }

    @Test func everySettingOfTheCardIsLookedAt() {
        let settings = ExerciseContract.settings(of: RegisteredExercise(slug: "whole", module: "Tests", Whole.self))
        #expect(settings.count == 2 * 2 * 3)
        #expect(settings.first == Setting())
        #expect(settings.contains(Setting(length: .short, isRemote: true, people: 1, partnerIsAway: true)))
    }

    @Test func whatIsEmptyIsFound() {
        #expect(rules(Empty.self) == [.outline, .worded, .minutes])
    }

    @Test func whatIsTooLongForTheScreenIsFound() {
        #expect(rules(Long.self) == [.fourLines])
    }

    @Test func idsThatAreNotIDsAreFound() {
        #expect(rules(IDs.self) == [.ids])
        let sentences = violations(IDs.self).map(\.sentence).sorted()
        #expect(
            sentences == [
                "\"Topic\" is not an id. Use lower-case words joined by hyphens.",
                "\"keep\" is an id of the host. Choose another.",
                "Two steps are called \"one.say\", so that one is known by its place alone. Name them with `named:`.",
            ])
    }

    @Test func aQuestionThatMeansSomethingElseInAnotherSettingIsFound() {
        #expect(rules(Changing.self) == [.sameQuestion])
    }

    @Test func choicesAndScalesWithoutAChoiceAreFound() {
        #expect(rules(Choiceless.self) == [.options, .worded])
    }

    @Test func turnsThatDoNotFitIntoTheirStageAreFound() {
        #expect(rules(Hurried.self) == [.minutes])
    }

    @Test func anAnswerThatChangesMoreThanWordsIsFound() {
        #expect(rules(Unsteady.self).contains(.wordingOnly))
    }

    @Test func companyThatIsNotThereIsFound() {
        #expect(rules(WrongCompany.self) == [.people])
    }

    @Test func answersForTheWrongEyesAreFound() {
        #expect(rules(Telling.self) == [.privacy])
        #expect(violations(Telling.self).count == 6, "\(violations(Telling.self))")
    }

    @Test func handingTheKeyboardRoundTwiceIsFound() {
        #expect(rules(Restless.self) == [.oneHandOver])
    }

    @Test func wordsForRolesThatAreFixedAreFound() {
        #expect(rules(Literal.self) == [.vocabulary])
        #expect(violations(Literal.self).count == 6, "\(violations(Literal.self))")
    }

    @Test func whatMayNotBeReleasedIsFound() {
        #expect(rules(Released.self) == [.release])
    }

    @Test func dotsAndPilesWithoutAListAreFound() {
        #expect(rules(Listless.self) == [.lists])
        #expect(violations(Listless.self).count == 4, "\(violations(Listless.self))")
    }

    @Test func whatARoomCannotAnswerIsFound() {
        #expect(rules(Crowded.self) == [.room, .release])
        #expect(violations(Crowded.self).count { $0.rule == .room } == 7, "\(violations(Crowded.self))")
        #expect(violations(Crowded.self).count { $0.rule == .release } == 2, "\(violations(Crowded.self))")
    }

    @Test func whatIsUnsignedInNameOnlyIsFound() {
        #expect(rules(Signed.self) == [.privacy])
        #expect(violations(Signed.self).count == 4, "\(violations(Signed.self))")
    }

    @Test func aFormForARoomIsLookedAtWithFewAndMany() {
        let settings = ExerciseContract.settings(of: RegisteredExercise(slug: "x", module: "Tests", Crowded.self))
        #expect(settings.filter(\.isCohort).map(\.people) == [9, 40])
    }

    @Test func everyViolationSaysWhatIsWrongAndWhatToDo() {
        for violation in violations(Telling.self) + violations(Literal.self) + violations(Empty.self) {
            #expect(violation.sentence.contains(". ") && violation.sentence.hasSuffix("."), "\(violation)")
            #expect(violation.description.hasPrefix("broken"))
        }
    }
}
