#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The place of one document in a folder that is held open.
struct ExportedFile {
    /// The open folder.
    let folder: Int32
    /// The file's name in it.
    let name: String
    /// The whole path, for messages.
    let path: String

    /// Makes sure that a file which is there already is an earlier state of this document.
    ///
    /// - Throws: a ``ConsoleError`` that names the file otherwise.
    func checkReplacing(by text: String) throws {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return }
            throw ExportFolder.error(errno, path)
        }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        guard isFile, DocumentHead(text).isSameDocument(as: DocumentHead(try head())) else {
            throw ConsoleError(
                "\(path.shownPath) is there already and is not an earlier state of this document. Move it away, or name another folder with --to DIR."
            )
        }
    }

    /// The beginning of the file that is there.
    private func head() throws -> String {
        let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw ExportFolder.error(errno, path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(file, &bytes, bytes.count)
        guard count >= 0 else { throw ExportFolder.error(errno, path) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// Puts the text there whole, or leaves everything as it was.
    func put(_ text: String) throws {
        let temporary = ".\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
        let file = openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ExportFolder.error(errno, path) }
        do {
            defer { close(file) }
            try write(Array(text.utf8), to: file)
            guard fchmod(file, 0o600) == 0, fsync(file) == 0 else { throw ExportFolder.error(errno, path) }
        } catch {
            unlinkat(folder, temporary, 0)
            throw error
        }
        guard renameat(folder, temporary, folder, name) == 0 else {
            let problem = errno
            unlinkat(folder, temporary, 0)
            throw ExportFolder.error(problem, path)
        }
        fsync(folder)
    }

    private func write(_ bytes: [UInt8], to file: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw ExportFolder.error(count == 0 ? ENOSPC : errno, path)
            }
        }
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}
