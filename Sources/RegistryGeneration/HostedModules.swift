/// The exercises of the modules that an executable depends on.
///
/// These modules need no folders of a certain form. A module whose own list the host uses by name, as in
/// `Exercises.registeredExercises`, is left out, so that nothing is registered twice.
struct HostedModules {
    private(set) var registrations: [Registration] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(of host: SourceModule, in dependencies: [SourceModule]) {
        let taken = host.swiftFiles.reduce(into: Set<String>()) {
            $0.formUnion(SourceScanner.scan($1.contents).registriesUsed)
        }
        for module in dependencies where !taken.contains(module.name) { add(module) }
    }

    private mutating func add(_ module: SourceModule) {
        let scanned = module.swiftFiles.map { (file: $0, scan: SourceScanner.scan($0.contents)) }
        let holdsExercises = scanned.contains { _, scan in
            !scan.exercises.isEmpty && scan.imports.contains { $0.module == "Workshop" }
        }
        guard holdsExercises else { return }
        for (file, scan) in scanned {
            diagnostics += ContentRules.diagnostics(for: file, scan)
            for type in scan.exercises { add(type, of: module, in: file) }
        }
    }

    private mutating func add(_ type: TypeDeclaration, of module: SourceModule, in file: SourceFile) {
        if let flaw = type.flawAsExercise ?? flawAbroad(of: type, module: module) {
            diagnostics.append(Diagnostic(file.path, at: type.position, flaw.message, remedy: flaw.remedy))
        } else if !registrations.contains(where: { $0.module == module.name && $0.typeName == type.name }) {
            registrations.append(
                Registration(module: module.name, typeName: type.name, path: file.path, position: type.position))
        }
    }

    private func flawAbroad(of type: TypeDeclaration, module: SourceModule) -> ExerciseName.Flaw? {
        guard !type.isPublic else { return nil }
        return ExerciseName.Flaw(
            message: "`\(type.name)` conforms to Exercise but is not public",
            remedy: "write `public \(type.kind) \(type.name)`, or, if `\(module.name)` registers its own exercises, "
                + "add `\(module.name).registeredExercises` to the host's list by hand")
    }
}
