#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is removed with everything in it.
public final class TemporaryFolder {
    /// Where it is.
    public let path: String

    /// Makes an empty folder.
    ///
    /// - Throws: `PTYError` if there is no place for it.
    public init() throws {
        var template = Array("/tmp/terminal-tests-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PTYError("no temporary folder") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// What is in it, in alphabetical order.
    public var names: [String] { Self.names(in: path) }

    /// What is in a folder inside it, in alphabetical order.
    public func names(in folder: String) -> [String] { Self.names(in: "\(path)/\(folder)") }

    /// Writes a file.
    public func write(_ text: String, to name: String) {
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    /// The text of a file; `nil` where there is none.
    public func read(_ name: String) -> String? {
        guard let file = fopen("\(path)/\(name)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes += chunk.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The permissions of a file or folder.
    public func mode(of name: String) -> UInt32 {
        var information = stat()
        stat("\(path)/\(name)", &information)
        return UInt32(information.st_mode) & 0o777
    }

    private static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    private static func remove(_ path: String) {
        for name in names(in: path) where unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
        rmdir(path)
    }
}
