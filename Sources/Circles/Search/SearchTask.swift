/// One piece of the work of a search for plans.
enum SearchTask: Sendable {
    /// Taking plans that a rule builds as they are.
    case build
    /// Putting people onto the tracks of a schedule that was found in some way.
    case people(TrackSearch, CirclePlan.Method)
    /// A stretch of the search for symmetry.
    case symmetry
    /// A run of swaps.
    case swaps
}
