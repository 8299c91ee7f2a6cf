/// The name of an idea on the board, such as `A-03`: a letter for the circle that offered it, and a number.
package struct IdeaID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// Which circle offered it, counted from 0.
    package var series: Int
    /// Which of that circle's ideas it is, counted from 1.
    package var number: Int

    /// The name of the idea with that number in that circle.
    package init(series: Int, number: Int) {
        self.series = series
        self.number = number
    }

    /// Reads `A-03`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...3).contains(parts[0].count), (2...6).contains(parts[1].count),
            parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1])
        else { return nil }
        series = parts[0].utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
        self.number = number
    }

    /// A letter, or more after 26 circles, and at least two digits.
    package var description: String {
        var letters = ""
        var rest = max(0, series) + 1
        while rest > 0 {
            rest -= 1
            letters = String(Unicode.Scalar(UInt8(0x41 + rest % 26))) + letters
            rest /= 26
        }
        return "\(letters)-\(number < 10 ? "0" : "")\(number)"
    }

    package static func < (left: IdeaID, right: IdeaID) -> Bool {
        (left.series, left.number) < (right.series, right.number)
    }
}
