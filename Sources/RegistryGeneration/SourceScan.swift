/// What the generator needs to know of one file: its imports, the types at its top level, and the ids it gives to keys.
struct SourceScan {
    /// One import, however it is dressed.
    struct Import: Equatable {
        /// The module that is imported, or from which a single declaration is.
        let module: String
        /// What stands before it with an at sign, such as `testable`.
        let attributes: [String]
        let position: Position
    }

    /// An id given in so many words: `Key("noticed", ...)` or `named: "noticed"`.
    struct GivenID: Equatable {
        let text: String
        let position: Position
    }

    var imports: [Import] = []
    var types: [TypeDeclaration] = []
    var ids: [GivenID] = []
    /// The modules whose own registry the file uses, as in `Exercises.registeredExercises`.
    var registriesUsed: Set<String> = []

    /// The types that conform to `Exercise` in so many words.
    var exercises: [TypeDeclaration] { types.filter(\.isExercise) }
}
