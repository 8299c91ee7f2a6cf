import GRDB
import Synchronization

/// Everything that is kept: cohorts, people, pairs, sessions with what was said in them, promises.
///
/// Whatever a method stores is on the disk when it returns. Two windows may use one journal at the same time.
package final class Journal: Sendable {
    /// Where it is kept.
    package let directory: DataDirectory
    let queue: DatabaseQueue
    private let file: DatabaseFile
    private let erasing = Mutex(false)

    /// Opens the journal, which is created where there is none.
    ///
    /// - Parameter directory: where it is kept.
    /// - Returns: the journal, in this program's format.
    /// - Throws: when the directory or the file cannot be used; then nothing was changed.
    package static func open(in directory: DataDirectory) throws(JournalError) -> Journal {
        try directory.prepare()
        return try Journal(directory)
    }

    /// Opens the journal if there is one, and creates nothing if there is none.
    ///
    /// - Parameter directory: where it is kept.
    /// - Returns: nil where nothing was ever kept.
    /// - Throws: when the directory or the file cannot be used; then nothing was changed.
    package static func openIfPresent(in directory: DataDirectory) throws(JournalError) -> Journal? {
        guard directory.exists else { return nil }
        try directory.check()
        return directory.holdsJournal ? try open(in: directory) : nil
    }

    private init(_ directory: DataDirectory) throws(JournalError) {
        self.directory = directory
        file = DatabaseFile(path: directory.databasePath)
        try file.prepare()
        let path = file.path
        file.retain()
        do {
            queue = try DatabaseQueue(path: path, configuration: Self.configuration)
            let wasErasing = try queue.inDatabase { db in
                try Schema.migrate(db, path: path)
                return try Meta.isErasing(db)
            }
            erasing.withLock { $0 = wasErasing }
        } catch {
            file.release()
            throw JournalError(error, directory)
        }
        if isErasing { erase(within: .milliseconds(200)) }
    }

    deinit {
        try? queue.close()
        file.release()
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.label = "journal"
        configuration.prepareDatabase { db in
            // A file is marked as ours before it can hold anything. Temporary tables would be files of their own.
            try db.execute(
                sql: """
                    PRAGMA application_id = \(DatabaseFile.applicationID);
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return configuration
    }

    /// Whether deleted words may still be in some byte of the files, because another window was reading.
    package var isErasing: Bool { erasing.withLock(\.self) }

    func setErasing(_ value: Bool) {
        erasing.withLock { $0 = value }
    }

    /// Reads from one state of the journal.
    func read<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
        do { return try queue.read(body) } catch { throw JournalError(error, directory) }
    }

    /// Writes in one transaction, which is on the disk when this returns, or not at all.
    func write<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
        do { return try queue.write(body) } catch { throw JournalError(error, directory) }
    }
}
