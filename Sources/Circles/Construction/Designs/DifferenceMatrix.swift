/// Rows of group elements in which any two columns differ by another element in every row.
///
/// Each row is a round of a transversal design: added to all elements of the group it gives one circle per element.
struct DifferenceMatrix: Sendable {
    /// Where the rows come from.
    enum Rule: CaseIterable, Sendable {
        /// Multiples of elements that differ by invertible ones (Bose, 1938; MacNeish, 1922 for products of fields).
        case fields
        /// Multiples of small numbers modulo the order.
        case multiples
        /// Found by trying.
        case search

        /// The rules for orders whose smallest prime power is too small, the quick one first.
        static let withoutFields: [Rule] = [.multiples, .search]
    }

    /// What the entries are added in.
    let group: AdditiveGroup
    /// Row by row the entry of each column; the first row and the first column are 0.
    let rows: [[Int]]
    /// Where the rows come from.
    let rule: Rule

    /// A matrix of at least one row; nil where none with so many rows and columns is known or found.
    ///
    /// - Parameters:
    ///   - order: the order of the group.
    ///   - columns: how many entries each row has.
    ///   - rows: how many rows there are, at most the order.
    init?(order: Int, columns: Int, rows: Int) {
        let matrices = Rule.allCases.lazy.compactMap { Self(order: order, columns: columns, rows: rows, by: $0) }
        guard let matrix = matrices.first else { return nil }
        self = matrix
    }

    /// A matrix by one rule; nil where the rule gives none with so many rows and columns.
    init?(order: Int, columns: Int, rows: Int, by rule: Rule) {
        guard columns > 0, rows > 0, rows <= order, rows == 1 || columns <= order else { return nil }
        self.rule = rule
        switch rule {
        case .fields:
            guard rows <= Self.fieldRows(order: order, columns: columns) ?? 0 else { return nil }
            let product = FieldProduct(order: order)
            let factors = (0..<columns).map(product.spreadElement)
            group = .fields(product)
            self.rows = (0..<rows).map { row in factors.map { product.multiply($0, row) } }
        case .multiples:
            guard rows <= Self.multipleRows(order: order, columns: columns) else { return nil }
            group = .cyclic(order)
            self.rows = (0..<rows).map { row in (0..<columns).map { row * $0 % order } }
        case .search:
            group = .fields(FieldProduct(order: order))
            guard let found = DifferenceMatrixSearch.rows(group: group, columns: columns, rows: rows) else {
                return nil
            }
            self.rows = found
        }
    }

    /// How many rows fields give at no cost of searching; nil where the smallest prime power in the order is too small.
    static func fieldRows(order: Int, columns: Int) -> Int? {
        let smallest = PrimePower.factors(of: order).map(\.value).min() ?? 1
        return columns <= smallest ? order : nil
    }

    /// How many rows multiples give: two columns differ by a multiple of less than the number of columns.
    private static func multipleRows(order: Int, columns: Int) -> Int {
        (1..<max(2, columns)).map { order / gcd($0, order) }.min() ?? order
    }

    private static func gcd(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : gcd(b, a % b)
    }
}
