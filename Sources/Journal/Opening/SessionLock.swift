import Foundation

/// The right to run one session, held by one window at a time.
///
/// The kernel frees it when the process ends in whatever way; otherwise it is freed with this object.
package final class SessionLock: Sendable {
    /// The session that is held.
    package let session: SessionID
    private let path: String
    private let file: Int32

    init(_ session: SessionID, in directory: DataDirectory) throws(JournalError) {
        let folder = directory.path + "/locks"
        let path = "\(folder)/\(session).lock"
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw DataDirectory.error(errno, folder) }
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else { throw DataDirectory.error(errno, path) }
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                let problem = errno
                close(file)
                throw problem == EWOULDBLOCK ? .sessionIsOpen(session) : DataDirectory.error(problem, path)
            }
            // Its last holder may have removed the file after it was opened here; then this lock guards nothing.
            if Self.isSame(file, path) {
                self.session = session
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

extension JournalError {
    static func sessionIsOpen(_ session: SessionID) -> JournalError {
        JournalError(
            .sessionIsOpen, "Session \(session) is open in another window.",
            "Go on there, or end that window with quit and try again.")
    }
}
