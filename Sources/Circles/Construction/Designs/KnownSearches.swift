/// Which difference matrices a search is known to find, and where its draws begin, so that nothing is tried in vain.
enum KnownSearches {
    /// How many rows of so many columns are known to be found over a group of an order; nil where nobody looked.
    static func rows(order: Int, columns: Int) -> Int? {
        entry(order: order, columns: columns)?.rows
    }

    /// So many rows, the first of them 0; nil where they are not found.
    static func find(rows: Int, columns: Int, in group: AdditiveGroup) -> [[Int]]? {
        if let known = entry(order: group.order, columns: columns) {
            let found = DifferenceMatrixSearch.rows(group: group, columns: columns, rows: known.rows, seed: known.seed)
            return found.map { Array($0.prefix(rows)) }
        }
        // Where the order is large for what is asked, the first draws do; elsewhere hardly any would.
        guard 3 * rows <= 2 * group.order else { return nil }
        return (0..<3).lazy.compactMap {
            DifferenceMatrixSearch.rows(group: group, columns: columns, rows: rows, seed: $0)
        }.first
    }

    private static func entry(order: Int, columns: Int) -> (rows: Int, seed: UInt64)? {
        guard let line = found.first(where: { $0.order == order }) else { return nil }
        let index = columns - line.fewestColumns
        return line.found.indices.contains(index) ? line.found[index] : nil
    }

    /// For an order and from a number of columns on, mostly up to eight, how many rows are found and from which seed.
    private static let found: [(order: Int, fewestColumns: Int, found: [(rows: Int, seed: UInt64)])] = [
        (6, 3, [(5, 0), (5, 0), (5, 0), (2, 0)]),
        (10, 3, [(9, 1), (9, 6), (9, 3447), (8, 282), (8, 336), (8, 10), (5, 10), (2, 0)]),
        (12, 4, [(12, 600), (10, 63), (9, 200), (8, 332), (8, 950)]),
        (14, 3, [(13, 1), (13, 1419), (12, 3025), (10, 1), (9, 0), (8, 12)]),
        (15, 4, [(14, 8935), (13, 7680), (11, 14), (10, 42), (9, 202)]),
        (18, 3, [(17, 4), (17, 9421), (15, 748), (13, 8), (12, 24), (11, 23)]),
        (20, 5, [(16, 27), (15, 554), (14, 1038), (12, 13)]),
        (21, 4, [(19, 106), (17, 21), (16, 439), (14, 2), (13, 175)]),
        (22, 3, [(21, 2), (20, 37), (18, 28), (17, 1501), (15, 194), (13, 4)]),
        (24, 4, [(22, 123), (20, 410), (18, 713), (16, 5), (15, 22)]),
        (26, 3, [(25, 4), (24, 1372), (21, 12), (21, 126), (18, 241), (16, 50)]),
        (28, 5, [(23, 17), (21, 222), (19, 24), (17, 12)]),
        (30, 3, [(29, 43), (28, 7185), (25, 55), (23, 264), (20, 2), (19, 2)]),
        (33, 4, [(30, 886), (27, 71), (25, 17), (23, 46), (21, 16)]),
        (34, 3, [(33, 12), (31, 261), (29, 446), (26, 181), (24, 524), (22, 59)]),
        (35, 6, [(27, 873), (24, 34), (22, 1)]),
        (36, 5, [(30, 234), (28, 1623), (25, 11), (23, 26)]),
        (38, 3, [(37, 31), (35, 382), (32, 419), (29, 82), (27, 84), (24, 11)]),
        (39, 4, [(35, 50), (32, 26), (30, 133), (27, 3), (25, 25)]),
        (40, 6, [(30, 5), (28, 23), (26, 9)]),
    ]
}
