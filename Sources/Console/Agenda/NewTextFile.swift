#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of text that did not exist before.
enum NewTextFile {
    /// Whether there is anything at a path.
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Notices that a file cannot be written before anybody types what is to stand in it.
    ///
    /// - Throws: a ``ConsoleError`` where its folder is missing or not to be written to, or its name is too long.
    static func checkFolder(of path: String) throws {
        let beside = "\(path).\(getpid()).part"
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw error(errno, path) }
        close(file)
        unlink(beside)
    }

    /// Writes a file for its owner only; it is there whole, or not at all, and takes no other file's place.
    ///
    /// It is written beside its place, and gets its name once it is safely on the disk.
    ///
    /// - Throws: a ``ConsoleError`` where there is a file already, or it cannot be written.
    static func write(_ text: String, to path: String) throws {
        let beside = "\(path).\(getpid()).part"
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw error(errno, path) }
        defer {
            close(file)
            unlink(beside)
        }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw error(errno, path) }
            bytes = bytes.dropFirst(count)
        }
        guard fsync(file) == 0, link(beside, path) == 0 else { throw error(errno, path) }
    }

    /// Takes a file away again that was just written.
    static func remove(_ path: String) {
        unlink(path)
    }

    private static func error(_ number: Int32, _ path: String) -> ConsoleError {
        ConsoleError(
            "\(path.shownShort) cannot be written: \(TextFile.reason(number)). Nothing was written; check the path.")
    }

    private static func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, buffer, count)
        #else
            Darwin.write(file, buffer, count)
        #endif
    }
}
