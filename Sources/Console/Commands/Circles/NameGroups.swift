import Journal
import Workshop

/// Groups of people as they are typed: names with commas between, groups with semicolons.
struct NameGroups {
    /// The option they stand behind, for messages.
    let option: String
    /// What was typed, as often as the option was given.
    let texts: [String]

    /// The names in their groups.
    private var groups: [[String]] {
        texts.flatMap { $0.split(separator: ";") }
            .map { $0.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    }

    /// The people, group by group.
    ///
    /// - Parameter person: finds the person of a name.
    /// - Returns: the groups as they were typed.
    /// - Throws: a ``ConsoleError`` for nobody, for a group of one, or for a person twice in a group; what `person` throws.
    func groups(_ person: (String) throws -> Person) throws -> [[Person]] {
        try checkNamed()
        return try groups.map { names in
            guard names.count > 1 else {
                throw ConsoleError.usage(
                    "\(option) names \(names[0].shownShort) alone. Name at least two people, with a comma between: \(option) Amara,Joel"
                )
            }
            return try unique(names.map(person))
        }
    }

    /// The people of all groups together.
    ///
    /// - Parameter person: finds the person of a name.
    /// - Returns: the people as they were typed.
    /// - Throws: a ``ConsoleError`` for nobody or for a person twice; what `person` throws.
    func people(_ person: (String) throws -> Person) throws -> [Person] {
        try checkNamed()
        return try unique(groups.joined().map(person))
    }

    private func checkNamed() throws {
        guard texts.isEmpty || !groups.isEmpty else {
            throw ConsoleError.usage("\(option) names nobody. Write names with commas between: \(option) Amara,Joel")
        }
    }

    private func unique(_ people: [Person]) throws -> [Person] {
        var seen: Set<PersonID> = []
        for person in people where !seen.insert(person.id).inserted {
            throw ConsoleError.usage(
                "\(person.name.shownShort) stands twice in \(option). Name each person once.")
        }
        return people
    }
}
