/// A commutative group under which a plan is unchanged: part of it turns each round into another, part permutes circles.
///
/// A plan with such a symmetry is told by a few starter rounds, as cyclic designs are (Anderson, *Combinatorial Designs
/// and Tournaments*, 1997).
struct Symmetry: Hashable, Sendable {
    /// The orders of the cyclic factors that turn one round into the next; their product is the rounds of one starter.
    var turning: [Int]
    /// The orders of the cyclic factors that permute the circles of every round among themselves.
    var within: [Int] = []

    /// How many rounds one starter becomes.
    var turns: Int { turning.reduce(1, *) }
    /// How many circles one circle of a starter becomes within its round.
    var images: Int { within.reduce(1, *) }
    /// How many elements the group has.
    var order: Int { turns * images }

    /// The exponents of every element that turns rounds, the identity first.
    var turningElements: [[Int]] {
        Self.elements(turning).map { $0 + within.map { _ in 0 } }
    }

    /// The exponents of every element that permutes circles within a round, the identity first.
    var withinElements: [[Int]] {
        Self.elements(within).map { turning.map { _ in 0 } + $0 }
    }

    private static func elements(_ orders: [Int]) -> [[Int]] {
        orders.reduce([[]]) { elements, order in
            elements.flatMap { element in (0..<order).map { element + [$0] } }
        }
    }
}
