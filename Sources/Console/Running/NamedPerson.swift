import Workshop

/// A name as someone typed it, with the role they gave.
struct NamedPerson {
    var name: String
    var role: Role?

    /// Reads `Amara=protege,Joel=mentor`.
    static func list(_ text: String) throws -> [NamedPerson] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try checked(halves.first.map(String.init) ?? "")
            guard halves.count == 2 else { return NamedPerson(name: name, role: nil) }
            return NamedPerson(name: name, role: try role(halves[1].trimmed))
        }
    }

    /// A role as people write it.
    static func role(_ text: String) throws -> Role {
        switch text.lowercased() {
        case "mentor": .mentor
        case "protege", "protégé", "mentee": .protege
        case "both": .both
        default: throw ConsoleError("\"\(text.shownShort)\" is no role. Write mentor, protege or both.")
        }
    }

    /// A name that can stand in lists, files and on the screen.
    ///
    /// - Throws: a ``ConsoleError`` for a name that is empty, too long, or holds what nobody can see.
    static func checked(_ text: String) throws -> String {
        let name = text.trimmed
        guard !name.isEmpty else { throw ConsoleError("A name is empty. Type the names with a comma between them.") }
        guard name.count <= 80 else {
            throw ConsoleError("A name of \(name.count) characters is too long. Use at most 80.")
        }
        guard HiddenCharacters.areNone(in: name) else {
            throw ConsoleError(
                "The name \"\(HiddenCharacters.shown(in: name))\" holds characters that cannot be seen. Type it anew.")
        }
        guard !name.contains(where: { $0 == "," || $0 == "=" || $0 == ";" }) else {
            throw ConsoleError("The name \"\(name.shownShort)\" holds a comma, a semicolon or =. Leave them out.")
        }
        return name
    }
}
