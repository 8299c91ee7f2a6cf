import Facilitation
public import Workshop

/// What every exercise must keep, whoever writes it; an author's tests expect no violations.
///
/// ```swift
/// @Test(arguments: registeredExercises)
/// func itKeepsTheContract(exercise: RegisteredExercise) {
///     #expect(ExerciseContract.violations(of: exercise) == [])
/// }
/// ```
public enum ExerciseContract {
    /// The settings in which an exercise can be run: the full form and every combination of its variants.
    ///
    /// - Parameter exercise: the exercise, as registered.
    /// - Returns: the settings, the full form in one room first.
    public static func settings(of exercise: RegisteredExercise) -> [Setting] {
        let card = exercise.make().card
        var lengths: [Setting.Length] = [.full]
        if card.variants.contains(.short) { lengths.append(.short) }
        if card.variants.contains(.long) { lengths.append(.long) }
        var companies: [(people: Int, partnerIsAway: Bool)]
        switch card.company {
        case .solo: companies = [(1, false)]
        case .pair: companies = [(2, false)]
        case .circle(let sizes), .cohort(let sizes):
            companies = Set([sizes.lowerBound, sizes.upperBound]).sorted().map { ($0, false) }
        }
        if card.variants.contains(.triad) { companies.append((3, false)) }
        if card.variants.contains(.solo) { companies.append((1, true)) }
        let places = card.variants.contains(.remote) ? [false, true] : [false]
        return companies.flatMap { company in
            lengths.flatMap { length in
                places.map { isRemote in
                    Setting(
                        length: length, isRemote: isRemote, people: company.people,
                        partnerIsAway: company.partnerIsAway)
                }
            }
        }
    }

    /// Everything in which an exercise does not keep the contract, in every setting.
    ///
    /// - Parameter exercise: the exercise, as registered.
    /// - Returns: the violations, each said once; empty when all is well.
    public static func violations(of exercise: RegisteredExercise) -> [ContractViolation] {
        var violations = Violations()
        for setting in settings(of: exercise) { check(exercise, in: setting, &violations) }
        checkSameQuestions(exercise, &violations)
        return violations.all
    }

    /// Ids that do not mean the same question in every setting.
    ///
    /// - Parameter exercise: the exercise, as registered.
    /// - Returns: the violations; empty when all is well.
    public static func violationsAcrossSettings(of exercise: RegisteredExercise) -> [ContractViolation] {
        var violations = Violations()
        checkSameQuestions(exercise, &violations)
        return violations.all
    }

    /// Everything in which an exercise does not keep the contract, in one setting.
    ///
    /// - Parameters:
    ///   - exercise: the exercise, as registered.
    ///   - setting: how it is run.
    /// - Returns: the violations; empty when all is well.
    public static func violations(of exercise: RegisteredExercise, in setting: Setting) -> [ContractViolation] {
        var violations = Violations()
        check(exercise, in: setting, &violations)
        return violations.all
    }

    private static func check(_ exercise: RegisteredExercise, in setting: Setting, _ violations: inout Violations) {
        let reading = Reading(exercise, in: setting)
        for check in [checkOutline, checkWords, checkIDs, checkQuestions, checkPeople, checkMinutes, checkWordingOnly] {
            check(reading, &violations)
        }
        for part in reading.parts {
            for check in [checkPlay, checkPrivacy, checkVocabulary] { check(reading, part, &violations) }
        }
    }
}
