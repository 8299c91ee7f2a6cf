#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of text that did not exist before.
enum NewTextFile {
    /// Whether there is anything at a path.
    static func exists(_ path: String) throws -> Bool {
        access(path, F_OK) == 0
    }

    /// Writes a file for its owner only; it is there whole, or not at all.
    ///
    /// - Throws: a ``ConsoleError`` where there is a file already, or it cannot be written.
    static func write(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw ConsoleError("\(path.shownShort) cannot be written: \(TextFile.reason(errno)). Check the path.")
        }
        defer { close(file) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let reason = TextFile.reason(errno)
                unlink(path)
                throw ConsoleError("\(path.shownShort) cannot be written: \(reason). Nothing was written.")
            }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, buffer, count)
        #else
            Darwin.write(file, buffer, count)
        #endif
    }
}
