import Foundation

/// The name of the cohort in use: one line in a file of its own, so that a prompt can show it before a database is open.
package enum CurrentCohort {
    /// The name of the cohort in use, or nil where none was chosen yet.
    package static func read(in directory: DataDirectory) -> String? {
        // Not with FileManager, whose first use costs a tenth of the time to the first prompt.
        let file = open(path(in: directory), O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(file, &bytes, bytes.count)
        guard count > 0 else { return nil }
        let line = String(decoding: bytes[..<count], as: UTF8.self).split(whereSeparator: \.isNewline).first
        return line.map(String.init)
    }

    /// Puts a cohort in use; whoever reads the file meanwhile gets either the old name or the new one.
    ///
    /// - Parameters:
    ///   - name: the cohort's name.
    ///   - directory: the data directory, which is created where missing.
    /// - Throws: when the file cannot be written.
    package static func write(_ name: String, in directory: DataDirectory) throws(JournalError) {
        try directory.prepare()
        let path = path(in: directory)
        let temporary = "\(path).\(getpid())"
        let line = name.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw DataDirectory.error(errno, path) }
        let bytes = Array(line.utf8)
        let isWritten = Foundation.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        let problem = errno
        close(file)
        guard isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            throw DataDirectory.error(isWritten ? errno : problem, path)
        }
    }

    /// Leaves no cohort in use.
    package static func clear(in directory: DataDirectory) {
        unlink(path(in: directory))
    }

    private static func path(in directory: DataDirectory) -> String { directory.path + "/cohort" }
}
