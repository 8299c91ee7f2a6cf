/// A finite field: whole numbers from 0 up to its order that are added, multiplied and divided like fractions.
///
/// An element is a polynomial over the integers modulo the prime, written as the digits of a number in that base. The
/// polynomial that multiplication is taken by is the first one, in ascending order, of which `x` is a primitive root.
struct FiniteField: Sendable {
    /// How many elements there are.
    let order: Int
    /// The prime of which the order is a power.
    let characteristic: Int
    /// Every element but 0, as powers of one of them.
    private let powers: [Int]
    /// The exponent of each element; that of 0 is never read.
    private let logarithms: [Int]

    /// The field of an order; nil where the order is no power of a prime.
    init?(order: Int) {
        let factors = PrimePower.factors(of: order)
        guard factors.count == 1, let factor = factors.first else { return nil }
        let prime = factor.prime
        guard let powers = factor.exponent == 1 ? Self.powers(modulo: prime) : Self.powers(order: order, prime: prime)
        else { return nil }
        var logarithms = Array(repeating: 0, count: order)
        for (exponent, element) in powers.enumerated() { logarithms[element] = exponent }
        (self.order, characteristic, self.powers, self.logarithms) = (order, prime, powers, logarithms)
    }

    /// The sum of two elements.
    func add(_ a: Int, _ b: Int) -> Int {
        Self.add(a, b, prime: characteristic, order: order)
    }

    /// What is added to an element to make 0.
    func negative(_ a: Int) -> Int {
        var (rest, place, result) = (a, 1, 0)
        while rest > 0 {
            result += (characteristic - rest % characteristic) % characteristic * place
            rest /= characteristic
            place *= characteristic
        }
        return result
    }

    /// The product of two elements.
    func multiply(_ a: Int, _ b: Int) -> Int {
        guard a != 0, b != 0 else { return 0 }
        return powers[(logarithms[a] + logarithms[b]) % (order - 1)]
    }

    /// What an element is multiplied by to make 1; nil for 0.
    func inverse(_ a: Int) -> Int? {
        a == 0 ? nil : powers[(order - 1 - logarithms[a]) % (order - 1)]
    }

    private static func add(_ a: Int, _ b: Int, prime: Int, order: Int) -> Int {
        if prime == order { return (a + b) % prime }
        if prime == 2 { return a ^ b }
        var (left, right, place, result) = (a, b, 1, 0)
        while left > 0 || right > 0 {
            result += (left % prime + right % prime) % prime * place
            left /= prime
            right /= prime
            place *= prime
        }
        return result
    }

    /// The powers of the smallest primitive root of a prime.
    private static func powers(modulo prime: Int) -> [Int]? {
        (1..<prime).lazy.compactMap { root in cycle(length: prime - 1) { $0 * root % prime } }.first
    }

    /// The powers of `x` modulo the first polynomial that has it as a primitive root.
    private static func powers(order: Int, prime: Int) -> [Int]? {
        let top = order / prime
        return (1..<order).lazy.compactMap { low -> [Int]? in
            // What `digit` times the highest power of x becomes, for each digit: `low` is that of 1.
            let carries = (0..<prime).map { digit in
                (0..<digit).reduce(0) { sum, _ in add(sum, low, prime: prime, order: order) }
            }
            return cycle(length: order - 1) {
                add($0 % top * prime, carries[$0 / top], prime: prime, order: order)
            }
        }.first
    }

    /// 1 and what follows it, where the step first comes back to 1 after exactly that many times.
    private static func cycle(length: Int, _ step: (Int) -> Int) -> [Int]? {
        var elements = [1]
        var element = step(1)
        while element > 1, elements.count < length {
            elements.append(element)
            element = step(element)
        }
        return element == 1 && elements.count == length ? elements : nil
    }
}
