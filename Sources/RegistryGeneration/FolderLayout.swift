/// The contract of a module that registers itself: each folder in it is an exercise.
struct FolderLayout {
    private let module: SourceModule
    private let scans: [String: SourceScan]
    private(set) var registrations: [Registration] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ module: SourceModule) {
        self.module = module
        scans = Dictionary(
            module.swiftFiles.map { ($0.path, SourceScanner.scan($0.contents)) },
            uniquingKeysWith: { first, _ in first })
        for file in module.swiftFiles {
            diagnostics += ContentRules.diagnostics(for: file, scan(of: file))
        }
        let clashes = FileNameClash.all(among: module.swiftFiles.map(\.path), output: RegistryGenerator.outputName)
        diagnostics += clashes.map { Diagnostic($0.path, $0.message, remedy: $0.remedy) }
        checkLooseFiles()
        checkFolders()
    }

    private func scan(of file: SourceFile) -> SourceScan {
        scans[file.path] ?? SourceScan()
    }

    private mutating func checkLooseFiles() {
        for file in module.swiftFiles where file.components.count == 2 {
            let name = String(file.name.dropLast(".swift".count))
            diagnostics.append(
                Diagnostic(
                    file.path, "a Swift file directly in `\(module.folder)` belongs to no exercise",
                    remedy: "make a folder for it: \(module.folder)/\(name)/\(file.name)"))
        }
    }

    private mutating func checkFolders() {
        let names = Set(module.folders + module.files.map(\.components).filter { $0.count > 2 }.map { $0[1] }).sorted()
        var seen: [String: String] = [:]
        for name in names {
            if let other = seen.updateValue(name, forKey: name.lowercased()) {
                report(
                    name, "the folders `\(other)` and `\(name)` differ in capitals only",
                    remedy: "rename one of them, because many disks take them for one folder")
            } else if let flaw = ExerciseName.flaw(in: name) {
                report(name, flaw.message, remedy: flaw.remedy)
            } else {
                checkFolder(name)
            }
        }
    }

    private mutating func report(_ folder: String, _ message: String, remedy: String) {
        diagnostics.append(Diagnostic("\(module.folder)/\(folder)", message, remedy: remedy))
    }

    private mutating func checkFolder(_ name: String) {
        let files = module.swiftFiles.filter { $0.components.count > 2 && $0.components[1] == name }
        let expected = "\(module.folder)/\(name)/\(name).swift"
        guard !files.isEmpty else {
            return report(
                name, "the folder `\(name)` holds no exercise",
                remedy: "declare `struct \(name): Exercise` in \(expected), or delete the folder")
        }
        guard let file = files.first(where: { $0.path == expected }) else {
            return report(
                name, "the folder `\(name)` has no file `\(name).swift`",
                remedy: "declare `struct \(name): Exercise` in \(expected); folder, file and type have one name")
        }
        for other in files {
            for type in scan(of: other).exercises where type.name != name { reportSecond(type, in: other, of: name) }
        }
        checkType(name, in: file)
    }

    private mutating func reportSecond(_ type: TypeDeclaration, in file: SourceFile, of folder: String) {
        diagnostics.append(
            Diagnostic(
                file.path, at: type.position,
                "`\(type.name)` is an exercise, but not the one of the folder `\(folder)`",
                remedy: "give it a folder: \(module.folder)/\(type.name)/\(type.name).swift"))
    }

    private mutating func checkType(_ name: String, in file: SourceFile) {
        let types = scan(of: file).types.filter { $0.name == name }
        guard let type = types.first(where: \.isExercise) ?? types.first else {
            diagnostics.append(
                Diagnostic(
                    file.path, "no type `\(name)` at the top level of this file",
                    remedy: "declare `struct \(name): Exercise`; folder, file and type have one name"))
            return
        }
        if let flaw = type.flawAsExercise {
            diagnostics.append(Diagnostic(file.path, at: type.position, flaw.message, remedy: flaw.remedy))
        } else {
            registrations.append(
                Registration(module: module.name, typeName: name, path: file.path, position: type.position))
        }
    }
}
