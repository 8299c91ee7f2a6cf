import LineEditing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds files whose names go on from a word.
enum FileCompletion {
    /// The files and folders of the folder that the word names so far; hidden ones only where a dot was typed.
    static func completions(for word: String) -> [Completion] {
        let cut = word.lastIndex(of: "/").map { word.index(after: $0) } ?? word.startIndex
        let (folder, start) = (String(word[..<cut]), word[cut...])
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(directory) }
        var found: [Completion] = []
        while let entry = readdir(directory), found.count < 1000 {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != "..", name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else {
                continue
            }
            var status = stat()
            let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            found.append(Completion(folder + name + (isFolder ? "/" : ""), goesOn: isFolder))
        }
        return found.sorted { $0.text < $1.text }
    }
}
