import Foundation
import RegistryGeneration

/// What the plugin found: modules with their files and folders, one fact a line, a keyword and what it says.
///
/// `module NAME` begins a module, `directory PATH` says where it is, `folder NAME` and `file PATH` what is in it. The first
/// line is `folders` if the module registers its own folders, and `dependencies` if the first module is a program and the
/// others are what it depends on.
struct Listing {
    private(set) var kind = ""
    private var modules: [Module] = []

    private struct Module {
        let name: String
        var directory = ""
        var folders: [String] = []
        var files: [String] = []
    }

    /// Reads a listing that the plugin wrote.
    ///
    /// - Parameter path: The listing's file.
    /// - Throws: A ``ToolError`` if it cannot be read or says something unknown.
    init(contentsOf path: String) throws {
        for line in try readText(path).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            let value = parts.count > 1 ? parts[1] : ""
            switch (parts[0], modules.indices.last) {
            case ("folders", nil), ("dependencies", nil): kind = parts[0]
            case ("module", _): modules.append(Module(name: value))
            case ("directory", let last?): modules[last].directory = value
            case ("folder", let last?): modules[last].folders.append(value)
            case ("file", let last?): modules[last].files.append(value)
            default:
                throw ToolError(
                    "\(path): error: the line \"\(line)\" means nothing here — update the plugin and the tool together")
            }
        }
    }

    /// The modules with the text of their Swift files.
    func sources() throws -> [SourceModule] {
        try modules.map { module in
            let folder = URL(fileURLWithPath: module.directory).lastPathComponent
            let files = try module.files.map { path in
                let inside = path.hasPrefix(module.directory + "/") ? path.dropFirst(module.directory.count) : path[...]
                return SourceFile(path: folder + inside, contents: path.hasSuffix(".swift") ? try readText(path) : "")
            }
            return SourceModule(name: module.name, folder: folder, files: files, folders: module.folders)
        }
    }

    /// A path in a diagnostic as the disk knows it, so that editors can open it.
    func location(of path: String) -> String {
        for module in modules {
            let folder = URL(fileURLWithPath: module.directory).lastPathComponent
            let candidate = module.directory.dropLast(folder.count) + path
            if FileManager.default.fileExists(atPath: String(candidate)) { return String(candidate) }
        }
        return path
    }
}
