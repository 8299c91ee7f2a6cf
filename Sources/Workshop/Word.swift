/// A word for a role, a seat or the practice itself, supplied by the cohort's vocabulary.
public enum Word: String, Sendable, Hashable, CaseIterable {
    /// The person in the mentoring role.
    case mentor
    /// Several people in the mentoring role.
    case mentors
    /// The person whose development the meetings serve first.
    case protege
    /// Several such people.
    case proteges
    /// Whoever leads at this moment of an exercise.
    case leader
    /// Whoever learns at this moment of an exercise.
    case learner
    /// What this cohort calls what it does.
    case practice
}
