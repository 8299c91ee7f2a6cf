/// Rounds of circles in which everybody sits with people of other columns only, and with nobody twice.
///
/// There are as many columns as seats in a circle, as many people in a column as circles, and every circle takes one
/// person of each column: with columns as roles the mix of every circle is exact. In round 0 people of equal place in
/// their columns share a circle and never again; as the round of pairs it is dropped to keep partners apart.
package struct TransversalDesign: Sendable {
    /// How many circles each round has.
    package let circles: Int
    /// How many people sit in each circle, and how many columns there are.
    package let size: Int
    private let matrix: DifferenceMatrix

    /// Where its rounds come from.
    var rule: DifferenceMatrix.Rule { matrix.rule }

    /// A design of so many rounds; nil where none is known or found.
    ///
    /// For a prime power of at least `size` circles there are as many rounds as circles, otherwise often fewer.
    package init?(circles: Int, size: Int, rounds: Int) {
        guard let matrix = DifferenceMatrix(order: circles, columns: size, rows: rounds) else { return nil }
        (self.circles, self.size, self.matrix) = (circles, size, matrix)
    }

    /// A design of so many rounds by one rule; nil where the rule gives none.
    init?(circles: Int, size: Int, rounds: Int, by rule: DifferenceMatrix.Rule) {
        guard let matrix = DifferenceMatrix(order: circles, columns: size, rows: rounds, by: rule) else { return nil }
        (self.circles, self.size, self.matrix) = (circles, size, matrix)
    }

    /// The circles of every round; person `c * circles + i` is at place `i` of column `c`, and seat `c` of a circle.
    package var rounds: [[[Int]]] {
        matrix.rows.map { row in
            (0..<circles).map { circle in
                row.enumerated().map { column, shift in column * circles + matrix.group.add(circle, shift) }
            }
        }
    }

    /// The column of a person.
    package func column(of person: Int) -> Int {
        person / circles
    }

    /// The people of a column, in the order of their places.
    package func people(inColumn column: Int) -> Range<Int> {
        column * circles..<(column + 1) * circles
    }
}
