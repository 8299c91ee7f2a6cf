/// A prime raised to a power, the order of a finite field.
struct PrimePower: Hashable, Sendable {
    /// The prime.
    let prime: Int
    /// How often it is a factor, at least once.
    let exponent: Int

    /// The number itself.
    var value: Int {
        (0..<exponent).reduce(1) { product, _ in product * prime }
    }

    /// The prime powers whose product is a number, by ascending prime; none for numbers below 2.
    static func factors(of number: Int) -> [PrimePower] {
        var factors: [PrimePower] = []
        var rest = number
        var prime = 2
        while prime * prime <= rest {
            var exponent = 0
            while rest % prime == 0 {
                rest /= prime
                exponent += 1
            }
            if exponent > 0 { factors.append(PrimePower(prime: prime, exponent: exponent)) }
            prime += 1
        }
        if rest > 1 { factors.append(PrimePower(prime: rest, exponent: 1)) }
        return factors
    }
}
