/// An exercise that was found, and where.
struct Registration {
    let module: String
    let typeName: String
    /// The file that declares it.
    let path: String
    let position: Position

    var slug: String { RegistryGeneration.slug(forTypeNamed: typeName) }

    /// Finds exercises that people could not tell apart by what they type.
    static func clashes(among registrations: [Registration]) -> [Diagnostic] {
        let inOrder = registrations.sorted { ($0.path, $0.position) < ($1.path, $1.position) }
        var seen: [String: Registration] = [:]
        return inOrder.compactMap { registration in
            guard let other = seen[registration.slug] else {
                seen[registration.slug] = registration
                return nil
            }
            return Diagnostic(
                registration.path, at: registration.position,
                "`\(registration.typeName)` and `\(other.typeName)` would both be called `\(registration.slug)`: "
                    + other.path,
                remedy: "rename one of them, or leave one out")
        }
    }
}
