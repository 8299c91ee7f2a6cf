extension TypeDeclaration {
    /// What keeps this type from being registered in its own module, or nil.
    var flawAsExercise: ExerciseName.Flaw? {
        if !isExercise {
            ExerciseName.Flaw(
                message: "`\(name)` does not say that it is an exercise",
                remedy: "write `struct \(name): Exercise`, on the type itself and not in an extension")
        } else if kind != "struct" && kind != "enum" {
            ExerciseName.Flaw(
                message: "`\(name)` is declared with `\(kind)`, but an exercise is a plain value",
                remedy: "write `struct \(name): Exercise` (an enum will do as well)")
        } else if isGeneric {
            ExerciseName.Flaw(
                message: "`\(name)` is generic, and the registry cannot choose its types",
                remedy: "write `struct \(name): Exercise` without type parameters")
        } else if isPrivate {
            ExerciseName.Flaw(
                message: "`\(name)` is \(access ?? "private"), so that the registry cannot see it",
                remedy: "remove `\(access ?? "private")`")
        } else {
            nil
        }
    }
}
