/// A day of the civil calendar, written as `2026-03-09`.
///
/// The numbers are taken as given: whoever holds a calendar has checked them.
package struct ISODate: Hashable, Sendable, CustomStringConvertible {
    package var year: Int
    package var month: Int
    package var day: Int

    /// Names a day by its year, its month (1 to 12) and its day of the month (1 to 31).
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day as four, two and two digits with hyphens between them.
    package var description: String {
        "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
