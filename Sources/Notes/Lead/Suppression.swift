/// Decides which cells of a table may be told, when their total is told with them.
///
/// Cells are told from the largest down, and never so many that a hidden one could be worked out by subtracting from the
/// total (complementary suppression; Willenborg and de Waal, "Elements of Statistical Disclosure Control", 2001, ch. 5).
/// Whether to stop depends on the last cell told and on the sum of the hidden ones alone. That sum everybody can work
/// out, so that these rules tell whoever knows them nothing more of how it falls on the hidden cells.
enum Suppression {
    /// Which cells may be told.
    ///
    /// - Parameters:
    ///   - cells: how often each value was given; together they are the total, which everybody knows.
    ///   - threshold: the smallest cell that may be told.
    /// - Returns: for each cell whether it may be told.
    static func shown(_ cells: [Int], threshold: Int) -> [Bool] {
        let order = cells.indices.sorted { (cells[$1], $0) < (cells[$0], $1) }
        var sum = 0
        for count in stride(from: cells.count, to: 0, by: -1) {
            let last = cells[order[count - 1]]
            if last >= threshold, isSafe(sum, in: cells.count - count, below: last, threshold) {
                let told = Set(order.prefix(count))
                return cells.indices.map(told.contains)
            }
            sum += last
        }
        return cells.map { _ in false }
    }

    /// How many answers must have changed before a table is told anew, so that nobody can read off the difference whose
    /// they are.
    ///
    /// Three will do as long as the same cells are told. Where a cell comes out of hiding or goes into it, what was
    /// hidden could be worked out from the other page, unless all that is told of the cell may have been given since.
    ///
    /// - Parameters:
    ///   - old: what was counted when it was last told, and which cells were.
    ///   - new: what is counted now, and which cells could be told.
    ///   - threshold: the smallest cell that may be told.
    /// - Returns: a number of answers.
    static func leastChange(
        from old: (cells: [Int], shown: [Bool]), to new: (cells: [Int], shown: [Bool]), threshold: Int
    ) -> Int {
        let changed = old.cells.indices.filter { old.shown[$0] != new.shown[$0] }
        let told = changed.map { old.shown[$0] ? old.cells[$0] : new.cells[$0] }
        return told.max().map { max($0, 2 * threshold) } ?? 3
    }

    /// Whether hidden cells of that sum could stand for enough tables that look the same.
    ///
    /// Together they are no small group. And either all of them may be small, with room below and above each; or one of
    /// them may hold nearly the whole sum and still be no larger than the last cell told.
    private static func isSafe(_ sum: Int, in count: Int, below last: Int, _ threshold: Int) -> Bool {
        if count == 0 { return true }
        guard count > 1, sum >= threshold else { return false }
        return sum <= last + threshold - 4 || sum <= count * (threshold - 1) - 2
    }
}
