/// Two files of one name in a module make the build stop at "multiple producers", which helps nobody.
enum FileNameRules {
    static func diagnostics(for files: [SourceFile]) -> [Diagnostic] {
        var seen: [String: SourceFile] = [:]
        return files.compactMap { file in
            let key = file.name.lowercased()
            if key == RegistryGenerator.outputName.lowercased() {
                return Diagnostic(
                    file.path, "`\(file.name)` is the name of the file that the build writes", remedy: "rename this one"
                )
            }
            guard let other = seen[key] else {
                seen[key] = file
                return nil
            }
            // Folders that differ in case only are reported as such.
            if other.path.lowercased() == file.path.lowercased() { return nil }
            return Diagnostic(
                file.path, "another file is named `\(other.name)` too: \(other.path)",
                remedy: "rename one of them, because a module needs every file name once")
        }
    }
}
