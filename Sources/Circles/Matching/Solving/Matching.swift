/// Who is paired with whom.
///
/// People are numbers from 0. With two sides `a` is the number of a proposer and `b` that of a receiver, each counted on
/// its own side; in one pool both are of the pool and `a` is the smaller.
package struct Matching: Hashable, Sendable, Codable {
    /// Two people who are paired.
    package struct Pair: Hashable, Sendable, Codable, Comparable {
        /// The proposer, or in one pool the person of the smaller number.
        package var a: Int
        /// The receiver, or in one pool the person of the larger number.
        package var b: Int

        /// A pair of these two.
        package init(_ a: Int, _ b: Int) {
            self.a = a
            self.b = b
        }

        package static func < (left: Pair, right: Pair) -> Bool {
            (left.a, left.b) < (right.a, right.b)
        }
    }

    /// The pairs in ascending order, so that two equal matchings are equal values.
    package let pairs: [Pair]

    /// A matching of these pairs, in whatever order they come.
    package init(pairs: some Sequence<Pair>) {
        self.pairs = pairs.sorted()
    }

    /// Nobody with nobody.
    package init() {
        pairs = []
    }

    /// A matching of pairs that are in ascending order already.
    init(ascending pairs: [Pair]) {
        self.pairs = pairs
    }

    /// The receivers of each proposer, in ascending order.
    package func receivers(proposers: Int) -> [[Int]] {
        var rows = Array(repeating: [Int](), count: proposers)
        for pair in pairs { rows[pair.a].append(pair.b) }
        return rows
    }

    /// The proposers of each receiver, in ascending order.
    package func proposers(receivers: Int) -> [[Int]] {
        var rows = Array(repeating: [Int](), count: receivers)
        for pair in pairs { rows[pair.b].append(pair.a) }
        return rows
    }

    /// The partners of each person of one pool, in ascending order.
    package func partners(people: Int) -> [[Int]] {
        var rows = Array(repeating: [Int](), count: people)
        for pair in pairs {
            rows[pair.a].append(pair.b)
            rows[pair.b].append(pair.a)
        }
        return rows.map { $0.sorted() }
    }
}
