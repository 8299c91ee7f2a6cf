import ArgumentParser
import Journal
import LineEditing
import Workshop

/// Adds people.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Add a person to the cohort in use.",
        discussion: "person add Amara Obi --role protege --unit Night shift",
        subcommands: [PersonAddCommand.self])
}

/// Adds one person.
struct PersonAddCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a person to the cohort in use.")

    @Argument(help: "Their name.") var name: [String]
    @ArgumentParser.Option(help: "mentor, protege, or both, which is taken where nothing is said.") var role: String?
    @ArgumentParser.Option(parsing: .upToNextOption, help: "Where in the organisation they work.") var unit: [String] =
        []
    @ArgumentParser.Option(parsing: .upToNextOption, help: "Where they work.") var site: [String] = []

    @MainActor func run(in console: Console) throws {
        let name = try NamedPerson.checked(name.joined(separator: " "))
        let words = try console.vocabulary()
        let role = try role.map { try RoleName.role($0, words) } ?? .both
        let cohort = try console.cohortInUse()
        let person = try console.journal().addPerson(
            NewPerson(
                name: name, role: role, unit: unit.joined(separator: " ").trimmed,
                site: site.joined(separator: " ").trimmed), to: cohort.id)
        console.sayWrapped(
            "\(person.name.shown) is in \(cohort.name.shown), as \(RoleName.spoken(role, cohort.vocabulary)).")
    }
}

/// Roles in the words of a cohort.
enum RoleName {
    /// A role as people write it, in the cohort's words or in ours.
    static func role(_ text: String, _ vocabulary: Vocabulary) throws -> Role {
        if text.lowercased() == vocabulary[.mentor].lowercased() { return .mentor }
        if text.lowercased() == vocabulary[.protege].lowercased() { return .protege }
        return try NamedPerson.role(text)
    }

    /// A role in a list.
    static func name(_ role: Role, _ vocabulary: Vocabulary) -> String {
        switch role {
        case .mentor: vocabulary[.mentor].shown
        case .protege: vocabulary[.protege].shown
        case .both: "both"
        }
    }

    /// A role in a sentence.
    static func spoken(_ role: Role, _ vocabulary: Vocabulary) -> String {
        switch role {
        case .mentor: vocabulary[.mentor].shown
        case .protege: vocabulary[.protege].shown
        case .both: "\(vocabulary[.mentor].shown) and \(vocabulary[.protege].shown)"
        }
    }
}
