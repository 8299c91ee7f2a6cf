/// Rows of group elements in which any two columns differ by another element in every row.
///
/// Each row is a round of a transversal design: added to all elements of the group it gives one circle per element.
struct DifferenceMatrix: Sendable {
    /// Where the rows come from, the rule that gives most rows first.
    enum Rule: CaseIterable, Sendable {
        /// Multiples of elements that differ by invertible ones (Bose, 1938; MacNeish, 1922 for products of fields).
        case fields
        /// Multiples of small numbers modulo the order.
        case multiples
        /// Found by trying.
        case search

        /// How many rows of so many columns the rule gives over a group of an order; nil where only trying tells.
        func rows(order: Int, columns: Int) -> Int? {
            switch self {
            case .fields:
                columns <= PrimePower.factors(of: order).map(\.value).min() ?? 1 ? order : 0
            case .multiples:
                // Two columns differ by a multiple of less than the number of columns.
                columns > order ? 0 : (1..<max(2, columns)).map { order / Self.gcd($0, order) }.min() ?? 0
            case .search:
                KnownSearches.rows(order: order, columns: columns)
            }
        }

        private static func gcd(_ a: Int, _ b: Int) -> Int {
            b == 0 ? a : gcd(b, a % b)
        }
    }

    /// What the entries are added in.
    let group: AdditiveGroup
    /// Row by row the entry of each column; the first row and the first column are 0.
    let rows: [[Int]]
    /// Where the rows come from.
    let rule: Rule

    /// A matrix of at least one row; nil where no rule gives one.
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
        guard columns > 0, rows > 0, rows <= order else { return nil }
        self.rule = rule
        if rows == 1 {
            // One round never repeats anything, however few circles there are.
            (group, self.rows) = (.cyclic(order), [Array(repeating: 0, count: columns)])
            return
        }
        guard columns <= order, rows <= rule.rows(order: order, columns: columns) ?? order else { return nil }
        switch rule {
        case .fields:
            let product = FieldProduct(order: order)
            let factors = (0..<columns).map(product.spreadElement)
            group = .fields(product)
            self.rows = (0..<rows).map { row in factors.map { product.multiply($0, row) } }
        case .multiples:
            group = .cyclic(order)
            self.rows = (0..<rows).map { row in (0..<columns).map { row * $0 % order } }
        case .search:
            group = .fields(FieldProduct(order: order))
            guard let found = KnownSearches.find(rows: rows, columns: columns, in: group) else { return nil }
            self.rows = found
        }
    }
}
