/// A number of rounds without repeats that counting allows and a published proof rules out.
struct KnownLimit: Hashable, Sendable {
    /// The first number of rounds that cannot be without a repeat.
    let rounds: Int
    /// The fewest repeats of that many rounds.
    let repeats: Int
    /// Whose proof.
    let source: String

    /// The limit of circles of one size, where there is one.
    ///
    /// Four rounds of six circles of six would be two orthogonal Latin squares of order 6 (Tarry 1900); where two rounds are
    /// not orthogonal at least two pairs repeat, because the counts of common people are whole and add up to six.
    /// Five rounds of four circles of three would be a nearly Kirkman system of order 12 (Kotzig and Rosa 1974); that five
    /// circles of four have five rounds at most is in the table of the social golfer problem, OEIS A107431.
    static func of(circles: Int, size: Int) -> KnownLimit? {
        switch (circles, size) {
        case (6, 6): KnownLimit(rounds: 4, repeats: 2, source: "Tarry 1900")
        case (4, 3): KnownLimit(rounds: 5, repeats: 1, source: "Kotzig and Rosa 1974")
        case (5, 4): KnownLimit(rounds: 6, repeats: 1, source: "OEIS A107431")
        default: nil
        }
    }

    /// The fewest repeats of more rounds.
    ///
    /// Leave each of r rounds out in turn: of its m-1 repeats a pair with m meetings loses m/r on average, which is at least
    /// one in r-1, so that one of the plans of r-1 rounds has at most (r-2)/(r-1) of all repeats.
    func fewestRepeats(rounds: Int) -> Int {
        guard rounds >= self.rounds else { return 0 }
        var repeats = repeats
        for count in self.rounds..<rounds { repeats = (repeats * count + count - 2) / (count - 1) }
        return repeats
    }
}
