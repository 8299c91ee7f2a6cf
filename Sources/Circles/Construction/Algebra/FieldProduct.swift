/// The product of finite fields whose orders multiply to a given number; a field itself where that is a prime power.
///
/// Elements are added and multiplied place by place, in mixed radix. It is what comes nearest to a field for any order.
struct FieldProduct: Sendable {
    /// How many elements there are.
    let order: Int
    private let fields: [FiniteField]

    /// The product of the fields of the prime powers in a number; of order 1 where the number is below 2.
    init(order: Int) {
        self.order = max(1, order)
        fields = PrimePower.factors(of: order).compactMap { FiniteField(order: $0.value) }
    }

    /// How many elements can be chosen so that each two differ by one that has an inverse: the smallest field's order.
    var spread: Int {
        fields.map(\.order).min() ?? 1
    }

    /// One of `spread` elements of which each two differ by one that has an inverse; the first of them is 0.
    func spreadElement(_ index: Int) -> Int {
        combine { _, _ in index }
    }

    /// The sum of two elements.
    func add(_ a: Int, _ b: Int) -> Int {
        if fields.count == 1 { return fields[0].add(a, b) }
        return combine { field, place in field.add(a / place % field.order, b / place % field.order) }
    }

    /// The difference of two elements.
    func subtract(_ a: Int, _ b: Int) -> Int {
        add(a, combine { field, place in field.negative(b / place % field.order) })
    }

    /// The product of two elements.
    func multiply(_ a: Int, _ b: Int) -> Int {
        if fields.count == 1 { return fields[0].multiply(a, b) }
        return combine { field, place in field.multiply(a / place % field.order, b / place % field.order) }
    }

    private func combine(_ digit: (FiniteField, Int) -> Int) -> Int {
        var (place, result) = (1, 0)
        for field in fields {
            result += digit(field, place) * place
            place *= field.order
        }
        return result
    }
}
