/// The exercises that these transcripts are of.
enum Exercise: String, CaseIterable, Sendable {
    case checkIn = "check-in"
    case compareCircle = "compare-circle"
    case getToKnowYou = "get-to-know-you"
    case pairedGoals = "paired-goals"
    case tour
    case upsideDown = "upside-down"
}
