import Testing

@testable import Circles

struct FiniteFieldTests {
    static let primePowers = (2...256).filter { order in
        let divisors = (2...order).filter { order % $0 == 0 }
        // All divisors of a prime power are powers of the smallest.
        return divisors.allSatisfy { $0 % divisors[0] == 0 }
    }

    @Test func thereIsAFieldOfEveryPrimePowerAndOfNothingElse() {
        #expect((0...256).filter { FiniteField(order: $0) != nil } == Self.primePowers)
    }

    @Test(arguments: primePowers.filter { $0 <= 27 })
    func additionAndMultiplicationFollowTheAxioms(order: Int) throws {
        let field = try #require(FiniteField(order: order))
        let all = 0..<order
        var isRight = true
        for a in all {
            for b in all {
                isRight = isRight && field.add(a, b) == field.add(b, a) && field.multiply(a, b) == field.multiply(b, a)
                for c in all.prefix(9) {
                    isRight = isRight && field.add(field.add(a, b), c) == field.add(a, field.add(b, c))
                    isRight =
                        isRight && field.multiply(field.multiply(a, b), c) == field.multiply(a, field.multiply(b, c))
                    let together = field.multiply(c, field.add(a, b))
                    isRight = isRight && together == field.add(field.multiply(c, a), field.multiply(c, b))
                }
            }
        }
        #expect(isRight)
    }

    @Test(arguments: primePowers)
    func everythingButZeroCanBeDividedBy(order: Int) throws {
        let field = try #require(FiniteField(order: order))
        #expect(field.inverse(0) == nil)
        #expect((1..<order).allSatisfy { element in field.inverse(element).map { field.multiply($0, element) } == 1 })
        #expect((0..<order).allSatisfy { field.add($0, field.negative($0)) == 0 && field.add($0, 0) == $0 })
        #expect(Set((0..<order).map { field.add($0, order - 1) }).count == order)
    }

    @Test(arguments: [12, 20, 36, 50, 77])
    func aProductOfFieldsSubtractsWhatItAdded(order: Int) {
        let product = FieldProduct(order: order)
        #expect((0..<order).allSatisfy { product.subtract(product.add($0, order / 2), order / 2) == $0 })
        let spread = (0..<product.spread).map(product.spreadElement)
        for (a, b) in spread.flatMap({ a in spread.filter { $0 > a }.map { (a, $0) } }) {
            let difference = product.subtract(a, b)
            #expect(Set((0..<order).map { product.multiply($0, difference) }).count == order)
        }
    }
}
