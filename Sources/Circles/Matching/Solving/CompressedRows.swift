/// Entries sorted into rows by a small number, in linear time; entries of one row keep their order.
struct CompressedRows<Entry> {
    /// Where each row begins, and after the last where it ends.
    let starts: [Int32]
    /// The entries, row by row.
    let entries: [Entry]

    /// Sorts entries into `count` rows.
    init(_ unsorted: [Entry], count: Int, by row: (Entry) -> Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for entry in unsorted { starts[row(entry) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var sources = [Int32](repeating: 0, count: unsorted.count)
        for (index, entry) in unsorted.enumerated() {
            sources[Int(next[row(entry)])] = Int32(index)
            next[row(entry)] += 1
        }
        self.starts = starts
        entries = sources.map { unsorted[Int($0)] }
    }

    /// Where a row's entries stand.
    func row(_ index: Int) -> Range<Int> {
        Int(starts[index])..<Int(starts[index + 1])
    }
}
