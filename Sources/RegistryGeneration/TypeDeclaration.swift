/// A type declared at the top level of a file.
struct TypeDeclaration: Equatable {
    let name: String
    /// The keyword that declares it: `struct`, `enum`, `class`, `actor` or `protocol`.
    let kind: String
    /// The keyword that says who may use it, or nil where none is written.
    let access: String?
    let isGeneric: Bool
    /// Whether `Exercise` is in its inheritance list.
    let isExercise: Bool
    /// Where its name stands.
    let position: Position

    var isPublic: Bool { access == "public" || access == "open" }
    var isPrivate: Bool { access == "private" || access == "fileprivate" }
}
