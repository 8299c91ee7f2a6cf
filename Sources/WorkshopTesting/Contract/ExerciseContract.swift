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
    /// An exercise with a form for a whole cohort is also run in one room, by few people and by many.
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
        // As few as there may be share one keyboard; of more, only the form in a room is looked at.
        case .cohort(let sizes): companies = [(sizes.lowerBound, false)]
        case .circle(let sizes):
            companies = Set([sizes.lowerBound, sizes.upperBound]).sorted().map { ($0, false) }
        }
        if card.variants.contains(.triad) { companies.append((3, false)) }
        if card.variants.contains(.solo) { companies.append((1, true)) }
        let places = card.variants.contains(.remote) ? [false, true] : [false]
        let shared = companies.flatMap { company in
            lengths.flatMap { length in
                places.map { isRemote in
                    Setting(
                        length: length, isRemote: isRemote, people: company.people,
                        partnerIsAway: company.partnerIsAway)
                }
            }
        }
        return shared + rooms(card, lengths)
    }

    private static func rooms(_ card: Card, _ lengths: [Setting.Length]) -> [Setting] {
        guard card.hasRoomForm else { return [] }
        // Odd and even, so that nobody is left over at a table.
        var people = [9, 40]
        if case .cohort(let range) = card.company { people = [range.lowerBound, range.upperBound] }
        return lengths.flatMap { length in
            Set(people).sorted().map { Setting(length: length, people: $0, isCohort: true) }
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
        for check in [
            checkOutline, checkWords, checkIDs, checkQuestions, checkLists, checkPeople, checkMinutes, checkWordingOnly,
            checkRoom,
        ] { check(reading, &violations) }
        for part in reading.parts {
            checkVocabulary(reading, part, &violations)
            // Nobody sits at a keyboard where a whole cohort is in one room.
            if setting.isCohort { continue }
            for check in [checkPlay, checkPrivacy] { check(reading, part, &violations) }
        }
    }
}
