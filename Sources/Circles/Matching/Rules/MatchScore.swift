/// How well two people fit, in ten-thousandths, from 0 to 10,000.
///
/// Whole numbers, so that no machine gets another order.
package struct MatchScore: Hashable, Sendable {
    /// The best there can be.
    package static let whole = 10_000
    /// What counts where nothing is known: neither for nor against.
    static let unknown = 5_000
    /// What counts for wants and offers that nobody has told: as much as one kind with nothing else in common, since
    /// more would put whoever is silent before most of those who spoke.
    static let sameKind = 3_500

    /// How well each meets what the other wants.
    package var reciprocity: Int
    /// How alike they like to work.
    package var workingValues: Int
    /// Whether they look at the organisation from different places.
    package var crossSilo: Int
    /// How well their calendars fit.
    package var availability: Int

    /// The score: 0.55 reciprocity, 0.20 working values, 0.15 across silos, 0.10 availability.
    package var total: Int {
        (55 * reciprocity + 20 * workingValues + 15 * crossSilo + 10 * availability + 50) / 100
    }

    /// The harmonic mean of two fits, 2ab/(a+b): a fit on one side only scores low.
    static func harmonicMean(_ a: Int, _ b: Int) -> Int {
        a + b == 0 ? 0 : (2 * a * b + (a + b) / 2) / (a + b)
    }

    /// The score in hundredths, as it is shown.
    package var hundredths: Int { (total + 50) / 100 }
}
