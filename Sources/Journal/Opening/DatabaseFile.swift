import Foundation
import Synchronization

/// The database file as a file: looked at before anything opens it, and readable by its owner alone.
struct DatabaseFile {
    /// The mark in the header by which a journal is known: "Turn".
    static let applicationID: UInt32 = 0x5475_726E

    /// How far along a file is.
    enum Progress {
        /// Nothing was ever written to it.
        case empty
        /// It is of an earlier version.
        case old
        /// It is of this version.
        case current
    }

    let path: String

    /// How often each file is open in this process.
    ///
    /// SQLite's locks belong to the process: closing any other descriptor of the file would drop them all. So a file
    /// that is open here is not looked at again.
    private static let open = Mutex<[String: Int]>([:])

    func retain() {
        Self.open.withLock { $0[path, default: 0] += 1 }
    }

    func release() {
        Self.open.withLock { $0[path] = $0[path].flatMap { $0 > 1 ? $0 - 1 : nil } }
    }

    /// Looks at the file without touching it, and creates it where missing.
    ///
    /// - Returns: how far along it is.
    /// - Throws: when it is not a journal, or one of a newer version.
    func prepare() throws(JournalError) -> Progress {
        let progress = try look()
        let file = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
        } else if errno != EEXIST {
            throw DataDirectory.error(errno, path)
        } else {
            closeToOthers()
        }
        return progress
    }

    private func look() throws(JournalError) -> Progress {
        guard Self.open.withLock({ $0[path] == nil }) else { return .current }
        let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return .empty }
            throw DataDirectory.error(errno, path)
        }
        defer { close(file) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = pread(file, &header, 100, 0)
        guard count != 0 else { return .empty }
        guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notADatabase(path) }
        // The layout of the header: https://sqlite.org/fileformat2.html#the_database_header
        let version = Int(Self.number(in: header, at: 60))
        guard Self.number(in: header, at: 68) == Self.applicationID else { throw .notADatabase(path) }
        guard version <= Schema.version else {
            throw .newerVersion(path, found: version, known: Schema.version)
        }
        return version == Schema.version ? .current : .old
    }

    /// Takes away what others may do with the files, should someone have given it to them.
    private func closeToOthers() {
        for file in [path, path + "-wal", path + "-shm"] {
            var status = stat()
            if stat(file, &status) == 0, status.st_mode & 0o077 != 0 { chmod(file, 0o600) }
        }
    }

    private static func number(in header: [UInt8], at offset: Int) -> UInt32 {
        header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
