/// Tracks that a symmetry carries into one another.
///
/// A track is what one person follows through a plan; which person that is, is decided apart from the plan.
struct TrackOrbit: Hashable, Sendable {
    /// The number of its first track; the others follow.
    var first: Int
    /// For each factor of the symmetry the length of the cycle in which it moves this orbit; 1 where it does not.
    var moduli: [Int]

    /// How many tracks it has.
    var size: Int { moduli.reduce(1, *) }

    /// Where an element of the group carries each track of this orbit, in the order of the tracks.
    func images(under exponents: [Int]) -> [Int] {
        (0..<size).map { place in
            var (rest, image, scale) = (place, 0, 1)
            for (modulus, exponent) in zip(moduli, exponents).reversed() {
                image += (rest % modulus + exponent) % modulus * scale
                rest /= modulus
                scale *= modulus
            }
            return first + image
        }
    }
}
