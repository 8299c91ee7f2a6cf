extension CircleRequest {
    /// The most people that are planned for: a table of their meetings stays below 20 megabytes.
    package static let mostPeople = 2_000
    /// The most rounds that are planned for.
    package static let mostRounds = 1_000
}
