package import Workshop

/// Someone who takes part in a session.
package struct Participant: Sendable, Hashable, Codable {
    /// The person's number in the journal.
    package var person: Int64
    /// The name people see.
    package var name: String
    /// The role this person has in this session; never `both` in a pair.
    package var role: Role

    /// A person with the role they have in this session.
    package init(person: Int64, name: String, role: Role) {
        self.person = person
        self.name = name
        self.role = role
    }
}

extension [Participant] {
    /// The names as people say them: "Amara", "Amara and Joel", "Amara, Joel and Ife".
    package var spoken: String { map(\.name).spoken }
}

extension [String] {
    /// The items as people say them, with "and" before the last.
    package var spoken: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
