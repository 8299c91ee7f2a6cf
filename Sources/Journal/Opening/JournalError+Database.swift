import Foundation
import GRDB

extension JournalError {
    /// What an error of the database means to the people at the console; takes over no value from it.
    init(_ error: any Error, _ directory: DataDirectory) {
        let path = directory.databasePath
        switch error {
        case let error as JournalError: self = error
        case let error as DatabaseError: self = Self.meaning(of: error, directory)
        case is DecodingError, is RowDecodingError:
            self = JournalError(
                .damaged, "\(path) holds something that this version of the program cannot read.",
                "Update the program; nothing was changed.")
        default: self = .failed(path, "an unexpected error")
        }
    }

    private static func meaning(of error: DatabaseError, _ directory: DataDirectory) -> JournalError {
        let path = directory.databasePath
        return switch error.resultCode {
        case .SQLITE_FULL: .diskFull(path)
        case .SQLITE_IOERR where directory.isFull: .diskFull(path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path)
        case .SQLITE_CANTOPEN: directory.isFull ? .diskFull(path) : .readOnly(path)
        case .SQLITE_NOTADB: .notADatabase(path)
        case .SQLITE_CORRUPT: .damaged(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY: .gone
        default: .failed(path, "SQLite says \(error.extendedResultCode.rawValue), \(error.message ?? "no more")")
        }
    }

    /// Something that was there a moment ago is not there any more.
    static var gone: JournalError {
        JournalError(
            .notFound, "A person, pair or session that this belongs to is no longer in the journal.",
            "See what is there with `people` and `sessions`.")
    }
}

extension DataDirectory {
    /// Whether there is hardly a page of space left.
    var isFull: Bool {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return false }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 65_536
    }
}
