/// Two people who may be paired, and what the pair is worth.
///
/// With two sides `a` is the number of a proposer and `b` that of a receiver; in one pool both are of the pool.
package struct WeightedPair: Hashable, Sendable, Codable {
    /// The proposer, or one of the two.
    package var a: Int
    /// The receiver, or the other of the two.
    package var b: Int
    /// What the pair is worth, at most 2^31 in either direction; a pair worth less than nothing is made only where
    /// nobody may be left out.
    package var weight: Int

    /// These two, at that weight.
    package init(_ a: Int, _ b: Int, weight: Int) {
        self.a = a
        self.b = b
        self.weight = weight
    }
}
