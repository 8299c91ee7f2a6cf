import Foundation
import Journal

extension StoredCircles {
    /// Gives the people who are named in the wishes of a stored plan other numbers.
    ///
    /// - Parameters:
    ///   - json: the plan as it is stored.
    ///   - number: the new number of a person; nil for someone who is left out.
    /// - Returns: the plan as JSON; nil where another version of the program wrote it.
    static func renumbering(_ json: String, _ number: (PersonID) -> PersonID?) -> String? {
        guard var plan = try? JSONDecoder().decode(StoredCircles.self, from: Data(json.utf8)) else { return nil }
        plan.wishes.apart = plan.wishes.apart.map { $0.compactMap(number) }
        plan.wishes.together = plan.wishes.together.map { $0.compactMap(number) }
        plan.wishes.hosts = plan.wishes.hosts.compactMap(number)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(plan)).map { String(decoding: $0, as: UTF8.self) }
    }
}
