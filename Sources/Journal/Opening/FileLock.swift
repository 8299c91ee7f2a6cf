import Foundation

/// A right that one window has at a time: a file that is locked.
///
/// The kernel frees it when the process ends in whatever way; otherwise it is freed with this object.
final class FileLock: Sendable {
    private let path: String
    private let file: Int32

    /// Takes the right.
    ///
    /// - Parameters:
    ///   - name: what is locked.
    ///   - directory: the data directory.
    ///   - taken: what to say where another window has it.
    /// - Throws: when another window has it, or the file cannot be made.
    init(_ name: String, in directory: DataDirectory, else taken: JournalError) throws(JournalError) {
        let folder = directory.path + "/locks"
        let path = "\(folder)/\(name).lock"
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw DataDirectory.error(errno, folder) }
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else { throw DataDirectory.error(errno, path) }
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                let problem = errno
                close(file)
                throw problem == EWOULDBLOCK ? taken : DataDirectory.error(problem, path)
            }
            // Its last holder may have removed the file after it was opened here; then this lock guards nothing.
            if Self.isSame(file, path) {
                self.path = path
                self.file = file
                return
            }
            close(file)
        }
    }

    deinit {
        unlink(path)
        close(file)
    }

    private static func isSame(_ file: Int32, _ path: String) -> Bool {
        var opened = stat()
        var named = stat()
        guard fstat(file, &opened) == 0, stat(path, &named) == 0 else { return false }
        return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }
}
