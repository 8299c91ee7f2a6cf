import Circles
import Workshop

/// Who leads whom, as far as the roster tells.
///
/// A manager is somebody of the cohort where the name is theirs, or the only one that begins with it; otherwise somebody
/// outside, who is the same for everybody who wrote the same name.
struct ReportingLines {
    private let names: [String]
    private var numbers: [String: Int]
    private var next: Int

    /// The lines among people, who are numbered by their place.
    init(_ names: [String]) {
        self.names = names.map { $0.lowercased() }
        numbers = Dictionary(self.names.enumerated().map { ($1, $0) }) { first, _ in first }
        next = names.count
    }

    /// The number of the person of a name; from the number of people upward it is somebody outside.
    mutating func number(_ name: String) -> Int? {
        let wanted = name.trimmed.lowercased()
        guard !wanted.isEmpty else { return nil }
        if let known = numbers[wanted] { return known }
        let near = names.indices.filter { names[$0].hasPrefix(wanted + " ") }
        let number = near.count == 1 ? near[0] : next
        next = max(next, number + 1)
        numbers[wanted] = number
        return number
    }

    /// Whether two people stand in one line.
    ///
    /// - Parameters:
    ///   - a: the place of one of them.
    ///   - b: the place of the other.
    ///   - people: everybody, with the name of whoever leads them.
    /// - Returns: whether one leads the other, or who leads the other, or one person leads both.
    static func join(_ a: Int, _ b: Int, among people: [(name: String, manager: String)]) -> Bool {
        var lines = ReportingLines(people.map(\.name))
        let applicants = people.map { person in
            var applicant = Applicant()
            applicant.manager = lines.number(person.manager)
            return applicant
        }
        return MatchPool(applicants).shareReportingLine(a, b)
    }
}
