import GRDB
import Synchronization

/// Everything that is kept: cohorts, people, pairs, sessions with what was said in them, promises.
///
/// Whatever a method stores is on the disk when it returns. Two windows may use one journal at the same time.
package final class Journal: Sendable {
    /// Where it is kept.
    package let directory: DataDirectory
    let queue: DatabaseQueue
    let patience: Duration
    private let file: DatabaseFile
    private let erasing = Mutex(false)

    /// Opens the journal, which is created where there is none.
    ///
    /// - Parameters:
    ///   - directory: where it is kept.
    ///   - patience: how long a deletion waits for other windows before it is left for later.
    /// - Returns: the journal, in this program's format.
    /// - Throws: when the directory or the file cannot be used; then nothing was changed.
    package static func open(
        in directory: DataDirectory, patience: Duration = .seconds(2)
    ) throws(JournalError) -> Journal {
        try directory.prepare()
        return try Journal(directory, patience)
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

    private init(_ directory: DataDirectory, _ patience: Duration) throws(JournalError) {
        self.directory = directory
        self.patience = patience
        file = DatabaseFile(path: directory.databasePath)
        var progress = try file.prepare()
        let turn = progress == .current ? nil : try CreationTurn(in: directory)
        if turn != nil { progress = try file.prepare() }
        defer { withExtendedLifetime(turn) {} }
        let path = file.path
        file.retain()
        do {
            queue = try DatabaseQueue(path: path, configuration: Self.configuration(isNew: progress == .empty))
            let wasErasing = try queue.inDatabase { db in
                try Schema.migrate(db, path: path)
                return try Meta.isErasing(db)
            }
            erasing.withLock { $0 = wasErasing }
        } catch {
            file.release()
            throw JournalError(error, directory)
        }
        if isErasing { erase(within: min(patience, .milliseconds(200))) }
    }

    deinit {
        if isErasing { erase(within: .zero) }
        try? queue.close()
        file.release()
    }

    private static func configuration(isNew: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.label = "journal"
        configuration.prepareDatabase { db in
            // Marked as ours before it can hold anything; on another file this would be a write at every start.
            if isNew { try db.execute(sql: "PRAGMA application_id = \(DatabaseFile.applicationID)") }
            // Temporary tables in files would hold words that nothing deletes.
            try db.execute(
                sql: """
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
