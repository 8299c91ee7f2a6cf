import Foundation
import GRDB

extension Journal {
    /// Looks at the whole journal: who can read the files, whether they are whole, and whether deleted words are gone.
    ///
    /// - Parameter directory: where the journal is, or would be.
    /// - Returns: what was found, worst or not; a journal that cannot be opened is a finding too.
    package static func doctor(_ directory: DataDirectory) -> [Finding] {
        guard directory.exists else {
            return [Finding(.fine, "There is no journal in \(directory.path) yet.")]
        }
        var findings = permissions(directory)
        do {
            guard let journal = try openIfPresent(in: directory) else {
                return findings + [Finding(.fine, "There is no journal in \(directory.path) yet.")]
            }
            findings += journal.doctor()
        } catch {
            findings.append(Finding(.problem, error.problem, error.remedy))
        }
        return findings
    }

    /// Looks at what is in the open journal.
    private func doctor() -> [Finding] {
        if isErasing { erase(within: .milliseconds(500)) }
        let path = directory.databasePath
        var findings = [Finding(.fine, "The journal has format \(Schema.version), which this program writes.")]
        do {
            let (damages, orphans) = try queue.read { db in
                try (
                    String.fetchAll(db, sql: "PRAGMA integrity_check"),
                    Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
                )
            }
            findings.append(
                damages == ["ok"]
                    ? Finding(.fine, "Every page of the journal is whole.")
                    : Finding(
                        .problem, "The journal is damaged: \(damages.first ?? "unreadable").",
                        "Put a backup in its place, or move it aside with `mv '\(path)' '\(path).aside'`."))
            if orphans > 0 {
                findings.append(
                    Finding(
                        .problem, "\(orphans) rows belong to something that is no longer there.",
                        "Export what you need, then move the file aside with `mv '\(path)' '\(path).aside'`."))
            }
        } catch {
            let error = JournalError(error, directory)
            findings.append(Finding(.problem, error.problem, error.remedy))
        }
        findings.append(
            isErasing
                ? Finding(
                    .warning, "Deleted words are still in some byte of the files, because another window is reading.",
                    "Close the other windows and run `doctor` again.")
                : Finding(.fine, "Deleted words are gone from every file."))
        let bytes = Self.size(path + "-wal")
        findings.append(
            Finding(
                bytes > 64_000_000 ? .warning : .fine,
                "The journal takes \(Self.size(path) / 1024) KiB, and its write-ahead file \(bytes / 1024) KiB.",
                bytes > 64_000_000 ? "Close the other windows: one of them keeps it from being emptied." : nil))
        return findings
    }

    private static func permissions(_ directory: DataDirectory) -> [Finding] {
        do { try directory.check() } catch { return [Finding(.problem, error.problem, error.remedy)] }
        let open = directory.files.filter { file in
            var status = stat()
            return stat(file, &status) == 0 && status.st_mode & 0o077 != 0
        }
        if directory.allowsOthers {
            return [
                Finding(
                    .warning, "Other people on this machine may be able to look into \(directory.path).",
                    "Close it with `chmod 700 '\(directory.path)'`.")
            ]
        }
        guard open.isEmpty else {
            return [
                Finding(
                    .warning, "Other people have the right to read \(open.joined(separator: ", ")).",
                    "It is taken away whenever the journal is opened; see who gave it.")
            ]
        }
        return [Finding(.fine, "Only you can look into \(directory.path).")]
    }

    private static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
