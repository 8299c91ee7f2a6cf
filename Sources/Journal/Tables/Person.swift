import GRDB
package import Workshop

/// Someone in a cohort.
///
/// The table `person`.
package struct Person: Sendable, Hashable {
    /// Their number in the journal.
    package var id: PersonID
    /// The name people see.
    package var name: String
    /// The part they play in the programme.
    package var role: Role
    /// Where in the organisation they work; empty where unknown.
    package var unit: String
    /// Where they work; empty where unknown.
    package var site: String
    /// Who leads them; empty where unknown.
    package var manager: String

    /// What stands in the place of the name of someone who was forgotten.
    package static let forgottenName = "someone who left"
}

extension Person: FetchableRecord {
    init(row: Row) throws {
        id = row["id"]
        name = row["name"]
        role = try Role(column: row["role"])
        unit = row["unit"]
        site = row["site"]
        manager = row["manager"]
    }
}

/// Someone who is about to be added to a cohort.
package struct NewPerson: Sendable, Hashable {
    /// The name people will see.
    package var name: String
    /// The part they play in the programme.
    package var role: Role
    /// Where in the organisation they work.
    package var unit: String
    /// Where they work.
    package var site: String
    /// Who leads them.
    package var manager: String

    /// A person to add.
    package init(name: String, role: Role, unit: String = "", site: String = "", manager: String = "") {
        self.name = name
        self.role = role
        self.unit = unit
        self.site = site
        self.manager = manager
    }
}
