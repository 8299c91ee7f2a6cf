import LineEditing

/// Prints a heading and a table under it.
func show(_ title: String, _ columns: [String], _ rows: [[String]]) {
    let table = TextTable(
        columns: columns.enumerated().map { TextTable.Column($1, alignment: $0 == 0 ? .leading : .trailing) },
        rows: rows)
    print("\n\(title)\n")
    for line in table.lines(width: 100, colour: false) { print(line) }
}

extension [Double] {
    /// The value in the middle.
    var median: Double {
        let sorted = sorted()
        guard let middle = sorted.indices.middle else { return .nan }
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

extension Range<Int> {
    fileprivate var middle: Int? { isEmpty ? nil : count / 2 }
}

extension Double {
    /// The number with that many digits after the point.
    func digits(_ count: Int) -> String {
        guard isFinite else { return "-" }
        let scale = (0..<count).reduce(1.0) { value, _ in value * 10 }
        let whole = Int((self * scale).rounded())
        guard count > 0 else { return String(whole) }
        let fraction = String(whole % Int(scale))
        return "\(whole / Int(scale)).\(String(repeating: "0", count: count - fraction.count))\(fraction)"
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
