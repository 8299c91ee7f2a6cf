@testable import RegistryGeneration

/// An exercise's file as its author would write it.
func exercise(_ name: String, body: String = "", imports: String = "import Workshop") -> SourceFile {
    file("\(name)/\(name).swift", "\(imports)\n\nstruct \(name): Exercise {\(body)}\n")
}

/// A file in the folder `Exercises`.
func file(_ path: String, _ contents: String = "") -> SourceFile {
    SourceFile(path: "Exercises/\(path)", contents: contents)
}

/// The registry of a module named Exercises.
func registry(of files: SourceFile..., folders: [String] = []) throws(RegistrationProblems) -> String {
    try RegistryGenerator.registry(
        of: SourceModule(name: "Exercises", folder: "Exercises", files: files, folders: folders))
}

/// The lines that a module named Exercises is refused with.
func errors(in files: SourceFile..., folders: [String] = []) -> [String] {
    let module = SourceModule(name: "Exercises", folder: "Exercises", files: files, folders: folders)
    do throws(RegistrationProblems) {
        _ = try RegistryGenerator.registry(of: module)
        return []
    } catch {
        return error.diagnostics.map { $0.line() }
    }
}
