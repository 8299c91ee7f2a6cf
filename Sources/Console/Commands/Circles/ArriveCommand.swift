import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Someone comes into the room, late or for the first time.
struct ArriveCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrive", abstract: "Someone has come: they get a seat from the next round on.",
        discussion: """
            arrive Noor Haddad
            arrive Noor Haddad --role mentor --unit Night shift
            Whoever is new is added to the cohort. Rounds that have begun stay as they were.
            """)

    @Argument(help: "Who.") var name: [String]
    @ArgumentParser.Option(help: "For someone new: mentor, protege, or both, which is taken where nothing is said.")
    var role: String?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "For someone new: where in the organisation they work.")
    var unit: [String] = []
    @ArgumentParser.Option(parsing: .upToNextOption, help: "For someone new: where they work.") var site: [String] = []

    @MainActor func run(in console: Console) throws {
        let name = try NamedPerson.checked(name.joined(separator: " "))
        let role = try role.map { try RoleName.role($0, try console.vocabulary()) }
        let desk = try CirclesDesk(console, mayMakeCohort: true)
        let known = try known(name, desk)
        let person = try known ?? add(name, role, desk)
        if known != nil, role != nil || !unit.isEmpty || !site.isEmpty {
            console.sayWrapped("\(person.name.shown) is known already; role, unit and site stay as they were.")
        }
        try Attending(desk: desk).arrive(person)
    }

    /// The person who is meant; nil for someone new.
    @MainActor private func known(_ name: String, _ desk: CirclesDesk) throws -> Person? {
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
    static func near(_ name: String, among people: [Person]) -> Person? {
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

    @MainActor private func add(_ name: String, _ role: Role?, _ desk: CirclesDesk) throws -> Person {
        let person = try desk.journal.addPerson(
            NewPerson(
                name: name, role: role ?? .both, unit: unit.joined(separator: " ").trimmed,
                site: site.joined(separator: " ").trimmed), to: desk.cohort.id)
        desk.console.sayWrapped(
            "\(person.name.shown) is new in \(desk.cohort.name.shown), as \(RoleName.spoken(person.role, desk.cohort.vocabulary))."
        )
        return person
    }
}

/// Someone goes before the end.
struct LeaveCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Someone has left: the rounds to come do without them.",
        discussion: "leave Joel Chen\nRounds that have begun stay as they were. `arrive` takes it back.")

    @Argument(help: "Who.") var name: [String]

    @MainActor func run(in console: Console) throws {
        let desk = try CirclesDesk(console)
        let person = try console.person(name.joined(separator: " "), in: desk.cohort)
        try Attending(desk: desk).leave(person)
    }
}
