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
}
