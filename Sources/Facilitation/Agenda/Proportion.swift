/// Shares of a whole in proportion to weights, each within its limit.
enum Proportion {
    /// Cuts `whole` into shares.
    ///
    /// Whoever reaches their limit gives no more, and the others give what is missing, again in proportion. What is
    /// left over from rounding down goes to the first who still can.
    ///
    /// - Parameters:
    ///   - whole: what is to be shared out.
    ///   - weights: how much each counts.
    ///   - limits: the most that each can give.
    /// - Returns: the shares; their sum is `whole`, or the sum of the limits where that is less.
    static func shares(of whole: Int, weights: [Int], limits: [Int]) -> [Int] {
        var shares = weights.map { _ in 0 }
        var left = min(whole, limits.reduce(0, +))
        while left > 0 {
            let open = weights.indices.filter { shares[$0] < limits[$0] }
            let weight = open.reduce(0) { $0 + max(1, weights[$1]) }
            let round = left
            for index in open {
                let share = min(limits[index] - shares[index], round * max(1, weights[index]) / weight, left)
                shares[index] += share
                left -= share
            }
            guard left == round else { continue }
            // Less than one each is left.
            for index in open where left > 0 {
                shares[index] += 1
                left -= 1
            }
        }
        return shares
    }
}
