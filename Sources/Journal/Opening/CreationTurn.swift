import Foundation

/// The right to create the journal or bring it to this version, held by one window at a time; others wait for it.
///
/// SQLite's own waiting does not cover the change to a write-ahead file: of ten windows that start at once on a new
/// directory, one is now and then told that the database is locked.
final class CreationTurn {
    private let file: Int32

    init(in directory: DataDirectory) throws(JournalError) {
        file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw DataDirectory.error(errno, directory.path) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let problem = errno
                close(file)
                throw DataDirectory.error(problem, directory.path)
            }
        }
    }

    deinit {
        close(file)
    }
}
