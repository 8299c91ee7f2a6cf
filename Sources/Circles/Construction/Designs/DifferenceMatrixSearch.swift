/// Finds the rows of a difference matrix one after the other, taking steps back where no entry fits.
struct DifferenceMatrixSearch {
    private let columns: Int
    private let order: Int
    private let differences: [Int]
    private var used: [Bool]
    private var rows: [[Int]]
    private var tries: Int
    private var random: Xoshiro256

    private init(group: AdditiveGroup, columns: Int, rows: Int, seed: UInt64) {
        (self.columns, order, tries) = (columns, group.order, min(4000, 2 * rows * columns * columns))
        differences = (0..<group.order).flatMap { a in (0..<group.order).map { group.subtract(a, $0) } }
        used = Array(repeating: false, count: columns * columns * order)
        self.rows = Array(repeating: Array(repeating: 0, count: columns), count: rows)
        random = Xoshiro256(seed: seed)
    }

    /// Rows that fit, the first of them 0; nil where a number of tries in proportion to the entries finds none.
    static func rows(group: AdditiveGroup, columns: Int, rows: Int, seed: UInt64) -> [[Int]]? {
        var search = DifferenceMatrixSearch(group: group, columns: columns, rows: rows, seed: seed)
        return search.place(row: 0, column: 0) ? search.rows : nil
    }

    private mutating func place(row: Int, column: Int) -> Bool {
        if row == rows.count { return true }
        if column == columns { return place(row: row + 1, column: 0) }
        // Adding one element to a whole row, or to a whole column, changes no difference.
        let choices = row == 0 || column == 0 ? 1 : order
        let start = choices == 1 ? 0 : random.below(order)
        for offset in 0..<choices {
            let value = (start + offset) % order
            guard fits(value, row: row, column: column) else { continue }
            tries -= 1
            if tries < 0 { return false }
            mark(value, row: row, column: column, as: true)
            rows[row][column] = value
            if place(row: row, column: column + 1) { return true }
            mark(value, row: row, column: column, as: false)
        }
        return false
    }

    private func fits(_ value: Int, row: Int, column: Int) -> Bool {
        (0..<column).allSatisfy { !used[place(of: value, before: $0, row: row, column: column)] }
    }

    private mutating func mark(_ value: Int, row: Int, column: Int, as taken: Bool) {
        for other in 0..<column { used[place(of: value, before: other, row: row, column: column)] = taken }
    }

    private func place(of value: Int, before other: Int, row: Int, column: Int) -> Int {
        (column * columns + other) * order + differences[value * order + rows[row][other]]
    }
}
