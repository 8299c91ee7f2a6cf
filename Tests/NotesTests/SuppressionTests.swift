import Testing

@testable import Notes

struct SuppressionTests {
    /// Worked out by hand, with a threshold of five.
    @Test(arguments: [
        ([9, 6], [true, true]),
        ([9, 4], [false, false]),
        ([9, 0], [false, false]),
        // One small cell takes the next smallest with it.
        ([9, 6, 2], [true, false, false]),
        // Two cells of 3 are a group of 6, and could be 2 and 4.
        ([9, 3, 3], [true, false, false]),
        ([6, 3, 4, 4], [false, false, false, false]),
        ([9, 3, 3, 0, 0], [true, false, false, false, false]),
        // Two cells of 4 could be 1 and 7 below another 7, but nothing else below a 5: the 5 goes, too.
        ([9, 7, 4, 4], [true, true, false, false]),
        ([9, 5, 4, 4], [false, false, false, false]),
        ([14, 5, 4, 4], [true, false, false, false]),
        // Four people are a small group, however many cells they are in.
        ([9, 7, 2, 1, 1, 0], [true, false, false, false, false, false]),
        ([5, 5, 5], [true, true, true]),
    ])
    func whatIsHiddenTakesEnoughWithIt(_ cells: [Int], _ shown: [Bool]) {
        #expect(Suppression.shown(cells, threshold: 5) == shown)
    }

    /// An attacker who knows the total, what is shown and the rules lists every table that would look the same.
    @Test(arguments: [(2, 3, 24), (3, 3, 24), (4, 3, 18), (5, 3, 14), (2, 5, 40), (3, 5, 32), (4, 5, 26)])
    func nobodyCanWorkOutAHiddenCell(_ count: Int, _ threshold: Int, _ largest: Int) {
        for total in 0...largest {
            var tables: [[Int?]: [[Int]]] = [:]
            for cells in Self.tables(of: count, total) {
                let shown = Suppression.shown(cells, threshold: threshold)
                for (cell, isShown) in zip(cells, shown) where isShown { #expect(cell >= threshold) }
                tables[zip(cells, shown).map { $1 ? $0 : nil }, default: []].append(cells)
            }
            for (look, candidates) in tables {
                for cell in 0..<count where look[cell] == nil {
                    let values = Set(candidates.map { $0[cell] })
                    #expect(
                        values.count > 2 || total < threshold, "\(look) of \(total): cell \(cell) is one of \(values)")
                }
                let hidden = look.indices.filter { look[$0] == nil }
                let sum = hidden.map { candidates[0][$0] }.reduce(0, +)
                #expect(hidden.isEmpty || sum >= threshold || total < threshold, "\(look) of \(total)")
            }
        }
    }

    /// The same attacker with two pages in hand, where nothing was taken back between them.
    @Test func twoPagesTellNoMoreOfAHiddenCellThanOneOfTwoValues() {
        for (count, threshold, largest, most) in [(2, 3, 18, 9), (3, 3, 11, 8), (2, 5, 24, 14)] {
            var looks: [String: [[[Int]]]] = [:]
            for total in threshold...largest {
                for first in Self.tables(of: count, total) {
                    for added in 0...most {
                        for change in Self.tables(of: count, added) {
                            let second = zip(first, change).map(+)
                            let told = Self.told(first, second, threshold)
                            let pages = Self.look(first, threshold) + "; " + Self.look(told, threshold)
                            looks[pages, default: []].append([first, told])
                        }
                    }
                }
            }
            for (look, candidates) in looks {
                for page in 0..<2 {
                    for cell in 0..<count where !Self.isShown(candidates[0][page], cell, threshold) {
                        let values = Set(candidates.map { $0[page][cell] })
                        #expect(values.count > 1, "\(look): cell \(cell) of page \(page) is \(values)")
                    }
                }
            }
        }
    }

    private static func isShown(_ cells: [Int], _ cell: Int, _ threshold: Int) -> Bool {
        Suppression.shown(cells, threshold: threshold)[cell]
    }

    /// What the second page tells, with the product's rule between them.
    private static func told(_ first: [Int], _ second: [Int], _ threshold: Int) -> [Int] {
        let change = zip(first, second).map { $1 - $0 }.reduce(0, +)
        let least = Suppression.leastChange(
            from: (first, Suppression.shown(first, threshold: threshold)),
            to: (second, Suppression.shown(second, threshold: threshold)), threshold: threshold)
        return change < least ? first : second
    }

    private static func look(_ cells: [Int], _ threshold: Int) -> String {
        let words = zip(cells, Suppression.shown(cells, threshold: threshold)).map { $1 ? String($0) : "-" }
        return words.joined(separator: " ") + " of \(cells.reduce(0, +))"
    }

    /// Every way in which that many answers fall into that many cells.
    private static func tables(of count: Int, _ total: Int) -> [[Int]] {
        guard count > 1 else { return [[total]] }
        return (0...total).flatMap { first in tables(of: count - 1, total - first).map { [first] + $0 } }
    }
}
