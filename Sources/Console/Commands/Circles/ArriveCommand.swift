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
        let arriving = ArrivingPerson(desk: desk)
        let known = try arriving.known(name)
        let person =
            try known
            ?? arriving.add(name, role, unit: unit.joined(separator: " "), site: site.joined(separator: " "))
        if known != nil, role != nil || !unit.isEmpty || !site.isEmpty {
            console.sayWrapped("\(person.name.shown) is known already; role, unit and site stay as they were.")
        }
        try Attending(desk: desk).arrive(person)
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
