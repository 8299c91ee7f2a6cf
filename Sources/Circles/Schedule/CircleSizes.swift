/// How many people sit in each circle of a round.
package enum CircleSizes {
    /// Circles of `size`, or one fewer, so that everybody sits somewhere; larger circles first.
    ///
    /// Where that cannot be (5 people in circles of 4), the sizes still differ by at most one. In rounds of pairs an
    /// odd person makes one pair a trio, because nobody sits alone.
    ///
    /// - Parameters:
    ///   - people: how many people there are.
    ///   - size: the largest circle that is wished for; 2 for pairs.
    /// - Returns: the sizes, larger first.
    package static func sizes(people: Int, size: Int) -> [Int] {
        guard people > 0, size > 0 else { return [] }
        let circles = size == 2 ? max(1, people / 2) : (people - 1) / size + 1
        let (small, larger) = people.quotientAndRemainder(dividingBy: circles)
        return Array(repeating: small + 1, count: larger) + Array(repeating: small, count: circles - larger)
    }
}
