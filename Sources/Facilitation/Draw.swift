import Circles

/// Draws that anyone can make again from their seed.
package enum Draw {
    /// A random order of that many people; the same seed always gives the same order.
    package static func order(_ count: Int, seed: UInt64) -> [Int] {
        var generator = SplitMix64(seed: seed)
        var order = Array(0..<count)
        // Fisher and Yates, with the remainder taken from a 64-bit draw: the bias is below 2^-57 for 200 people.
        for index in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(index, Int(generator.next() % UInt64(index + 1)))
        }
        return order
    }

    /// People at tables of at most so many, as even as can be, in the order in which they were drawn.
    ///
    /// - Parameters:
    ///   - order: everybody, in that order.
    ///   - size: the most people at one table; below 1 there is one table.
    /// - Returns: the tables, the larger ones first.
    package static func tables(_ order: [Int], of size: Int) -> [[Int]] {
        guard size > 0, order.count > size else { return [order] }
        let count = (order.count + size - 1) / size
        var rest = order[...]
        return (0..<count).map { table in
            let seats = order.count / count + (table < order.count % count ? 1 : 0)
            defer { rest = rest.dropFirst(seats) }
            return Array(rest.prefix(seats))
        }
    }
}
