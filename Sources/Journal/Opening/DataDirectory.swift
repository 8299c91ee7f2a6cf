import Foundation

/// The directory in which everything is kept; only its owner can look into it.
package struct DataDirectory: Sendable, Hashable {
    /// Where it is.
    package let path: String
    /// Whether a directory that other users can look into is accepted.
    package let allowsOthers: Bool

    /// The directory at a path; nothing is created yet.
    ///
    /// - Parameters:
    ///   - path: absolute, or relative to where the program runs.
    ///   - allowsOthers: whether a directory that other users can look into is accepted.
    package init(_ path: String, allowingOthers allowsOthers: Bool = false) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        self.allowsOthers = allowsOthers
    }

    /// The directory for a user who names none: `TURNABOUT_DATA`, else `turnabout` where XDG keeps data.
    ///
    /// - Parameter environment: the environment of the process.
    /// - Returns: the directory, which may not be there yet.
    /// - Throws: when it names no home directory either.
    package static func standard(in environment: [String: String]) throws(JournalError) -> DataDirectory {
        if let path = environment["TURNABOUT_DATA"], !path.isEmpty { return DataDirectory(path) }
        // The XDG Base Directory Specification has relative paths ignored.
        if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") { return DataDirectory(path + "/turnabout") }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
        return DataDirectory(DataDirectory(home).path + "/.local/share/turnabout")
    }

    /// Where the journal's database is.
    package var databasePath: String { path + "/turnabout.sqlite" }
    /// Whether there is a journal to read.
    package var holdsJournal: Bool { access(databasePath, F_OK) == 0 }

    var files: [String] { ["", "-wal", "-shm"].map { databasePath + $0 } }

    /// Makes sure that it is a directory which only its owner can look into and write to, and creates it where missing.
    func prepare() throws(JournalError) {
        if !exists { try create(path) }
        try check()
        guard access(path, W_OK | X_OK) == 0 else { throw .readOnly(path) }
    }

    /// Makes sure that, where there is one, it is a directory which only its owner can look into.
    package func checkIfPresent() throws(JournalError) {
        if exists { try check() }
    }

    /// Makes sure that it is a directory which only its owner can look into.
    func check() throws(JournalError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .readOnly(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .notADirectory(path) }
        guard !allowsOthers else { return }
        guard status.st_uid == geteuid() else { throw .belongsToOthers(path) }
        guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path) }
    }

    /// Whether there is something at the path.
    var exists: Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    private func create(_ path: String) throws(JournalError) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        guard errno == ENOENT, !parent.isEmpty else { throw Self.error(errno, path) }
        try create(parent)
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Self.error(errno, path) }
    }

    /// What an error number means for a file in the directory.
    static func error(_ number: Int32, _ path: String) -> JournalError {
        switch number {
        case ENOSPC, EDQUOT: .diskFull(path)
        case EROFS, EACCES, EPERM: .readOnly(path)
        case ENOTDIR: .notADirectory(path)
        case ENOENT, ENAMETOOLONG, ELOOP, EINVAL: .noPlace(path, String(cString: strerror(number)).lowercased())
        default: .failed(path, String(cString: strerror(number)))
        }
    }
}
