#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder under which documents are written; nothing is ever written outside it.
///
/// Every folder below it is opened by its name alone and never through a link, so that a link cannot lead a private
/// document somewhere else. A document is written beside its place and moved there once it is safely on the disk.
struct ExportFolder {
    /// Where it is, as it was given.
    let path: String

    /// Writes a document, which takes the place of an earlier state of the same document.
    ///
    /// - Parameters:
    ///   - text: the document.
    ///   - relative: its place under the folder, such as `harbour/amara-joel/2031-05-06-4-upside-down.pair.md`.
    /// - Returns: the path, as people may type it.
    /// - Throws: a ``ConsoleError`` when it cannot be written; then nothing was changed.
    func write(_ text: String, to relative: String) throws -> String {
        try put(text, at: relative, checking: true)
    }

    /// Writes a file of our own that holds no facts at its head, whatever was there.
    @discardableResult
    func replace(_ text: String, at relative: String) throws -> String {
        try put(text, at: relative, checking: false)
    }

    private func put(_ text: String, at relative: String, checking: Bool) throws -> String {
        let parts = relative.split(separator: "/").map(String.init)
        guard let name = parts.last, parts.allSatisfy({ $0 != "." && $0 != ".." }) else {
            throw ConsoleError("\(relative.shownShort) is no place for a document. Name another with --to DIR.")
        }
        try makeRoot()
        var shown = path
        var folder = try open(shown, at: AT_FDCWD, name: path, following: true)
        defer { close(folder) }
        for part in parts.dropLast() {
            shown += (shown.hasSuffix("/") ? "" : "/") + part
            if mkdirat(folder, part, 0o700) != 0, errno != EEXIST { throw Self.error(errno, shown) }
            let next = try open(shown, at: folder, name: part, following: false)
            close(folder)
            folder = next
        }
        shown += (shown.hasSuffix("/") ? "" : "/") + name
        let place = ExportedFile(folder: folder, name: name, path: shown)
        if checking { try place.checkReplacing(by: text) }
        try place.put(text)
        return shown
    }

    private func makeRoot() throws {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            if mkdir(made, 0o700) == 0 || errno == EEXIST { continue }
            var status = stat()
            guard stat(made, &status) == 0 else { throw Self.error(errno, made) }
        }
    }

    private func open(_ shown: String, at folder: Int32, name: String, following: Bool) throws -> Int32 {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
        let file = openat(folder, name, flags)
        guard file < 0 else { return file }
        let problem = errno
        if !following, Self.isLink(name, in: folder) {
            throw ConsoleError(
                "\(shown.shownPath) is a link to another place, and notes are not written through links. Take it away, or name another folder with --to DIR."
            )
        }
        throw Self.error(problem, shown)
    }

    static func isLink(_ name: String, in folder: Int32) -> Bool {
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// What an error number means for a document.
    static func error(_ number: Int32, _ path: String) -> ConsoleError {
        let shown = path.shownPath
        switch number {
        case ENOSPC, EDQUOT:
            return ConsoleError("The disk is full, and \(shown) was not written. Free some space, then export again.")
        case EROFS, EACCES, EPERM:
            return ConsoleError(
                "Nothing may be written to \(shown). Make the folder writable, or name another with --to DIR.")
        case ENOTDIR:
            return ConsoleError("\(shown) is a file where a folder is needed. Name another folder with --to DIR.")
        case ENAMETOOLONG:
            return ConsoleError("The path \(shown) is too long. Name a shorter folder with --to DIR.")
        default:
            return ConsoleError(
                "\(shown) cannot be written: \(TextFile.reason(number)). Name another folder with --to DIR.")
        }
    }
}
