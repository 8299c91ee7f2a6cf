import Facilitation
import Journal
import LineEditing
import Workshop

/// Finds out who is meant when somebody comes in, who may be new.
@MainActor
struct ArrivingPerson {
    let desk: CirclesDesk

    /// The person who is meant; nil for someone new.
    ///
    /// - Throws: a ``ConsoleError`` where a name is nearly another one and nobody can be asked.
    func known(_ name: String) throws -> Person? {
        if let person = try desk.journal.person(named: name, in: desk.cohort.id) { return person }
        guard let person = Self.near(name, among: try desk.journal.people(in: desk.cohort.id)) else { return nil }
        let near = person.name
        guard desk.console.isInteractive else {
            let own = Wording.quoted(near.shownShort)
            throw ConsoleError(
                "There is nobody called \"\(name.shownShort)\", but there is \(near.shownShort). Type: arrive \(own); or, if this is someone else, first: person add \(Wording.quoted(name.shownShort))"
            )
        }
        return try desk.console.confirms("Do you mean \(near.shownShort)? y, or Return for someone new", word: "y")
            ? person : nil
    }

    /// The person whose name, or the first words of it, differs from the typed one by a slip of the finger.
    nonisolated static func near(_ name: String, among people: [Person]) -> Person? {
        let typed = name.lowercased()
        let words = typed.split(separator: " ").count
        let most = max(1, typed.count / 4)
        let ranked = people.map { person in
            let known = person.name.lowercased()
            let start = known.split(separator: " ").prefix(words).joined(separator: " ")
            return (person: person, slips: min(known.distance(to: typed), start.distance(to: typed)))
        }
        return ranked.filter { $0.slips <= most && $0.slips < typed.count - 1 }.min { $0.slips < $1.slips }?.person
    }

    /// Adds someone new to the cohort, and says so.
    func add(_ name: String, _ role: Role? = nil, unit: String = "", site: String = "") throws -> Person {
        let person = try desk.journal.addPerson(
            NewPerson(name: name, role: role ?? .both, unit: unit.trimmed, site: site.trimmed), to: desk.cohort.id)
        desk.console.sayWrapped(
            "\(person.name.shown) is new in \(desk.cohort.name.shown), as \(RoleName.spoken(person.role, desk.cohort.vocabulary))."
        )
        return person
    }
}
