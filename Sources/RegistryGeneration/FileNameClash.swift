/// A file whose name another file of its module has too, or that the build will write.
///
/// The RegisterExercises plugin compiles this file as well, through a link in its folder: two files of one name stop the build
/// while it is being planned, at "multiple producers", before the generator can run and say what is wrong.
struct FileNameClash {
    let path: String
    /// What is wrong.
    let message: String
    /// What to do about it.
    let remedy: String

    /// Finds the clashes among a module's Swift files, as a disk that does not tell capitals apart would.
    ///
    /// - Parameters:
    ///   - paths: The files' paths, in any order.
    ///   - output: The name of the file that the build writes.
    /// - Returns: One clash for each file that has to be renamed.
    static func all(among paths: [String], output: String) -> [FileNameClash] {
        var seen: [String: String] = [:]
        return paths.sorted().compactMap { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name.lowercased() == output.lowercased() {
                return FileNameClash(
                    path: path, message: "`\(name)` is the name of the file that the build writes",
                    remedy: "rename this one")
            }
            guard let other = seen[name.lowercased()] else {
                seen[name.lowercased()] = path
                return nil
            }
            // Folders that differ in capitals only are reported as such.
            if other.lowercased() == path.lowercased() { return nil }
            return FileNameClash(
                path: path, message: "another file is named `\(name)` too: \(other)",
                remedy: "rename one of them, because a module needs every file name once")
        }
    }
}
