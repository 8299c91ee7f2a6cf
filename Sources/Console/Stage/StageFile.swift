import Facilitation
import Foundation
import Journal

/// The file through which the console tells a stage view what to draw; it lies beside the journal.
struct StageFile: Sendable {
    /// By which a changed file is known without reading it.
    struct Mark: Hashable, Sendable {
        fileprivate var inode: UInt64
        fileprivate var size: Int64
        fileprivate var seconds: Int
        fileprivate var nanoseconds: Int
    }

    /// The most bytes that are read.
    private static let limit = 4 << 20

    /// The folder in which everything is kept.
    let folder: String
    /// Where the file is.
    var path: String { folder + "/stage.json" }

    /// The file in a data folder.
    init(in directory: DataDirectory) {
        folder = directory.path
    }

    /// The mark of the file as it is now; nil where there is none.
    var mark: Mark? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Mark(
            inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    /// Looks what the console shows; a file that is being replaced is read as it was, or as it will be.
    func read() -> StageReading {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return reading(of: errno) }
        defer { close(file) }
        var bytes = Data()
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(file, &chunk, chunk.count)
            if count < 0 { return .unreadable(path, TextFile.reason(errno)) }
            if count == 0 { return Self.reading(of: bytes, at: path) }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > Self.limit { return .damaged(path) }
        }
    }

    /// Writes what the stage is to draw; whoever reads meanwhile gets either what was there or this.
    ///
    /// - Throws: a ``ConsoleError`` when it cannot be written; then the stage keeps what it had.
    func write(_ record: StageRecord) throws(ConsoleError) {
        guard let bytes = try? JSONEncoder().encode(record) else {
            throw ConsoleError("The stage view cannot be told of this moment. Go on; the next step tells it again.")
        }
        let temporary = "\(path).\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw error(errno) }
        let isWritten = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) == $0.count }
        let problem = errno
        close(file)
        guard isWritten, rename(temporary, path) == 0 else {
            let failure = isWritten ? errno : problem
            unlink(temporary)
            throw error(failure)
        }
    }

    /// Takes the file away, so that the stage waits.
    func remove() {
        unlink(path)
    }

    private func reading(of number: Int32) -> StageReading {
        guard number == ENOENT else { return .unreadable(path, TextFile.reason(number)) }
        return access(folder, F_OK) == 0 ? .nothing : .noFolder(folder)
    }

    private static func reading(of bytes: Data, at path: String) -> StageReading {
        let decoder = JSONDecoder()
        guard let head = try? decoder.decode(Head.self, from: bytes), head.program == StageRecord.program else {
            return .damaged(path)
        }
        guard head.format == StageRecord.format else { return .otherFormat(head.format) }
        guard let record = try? decoder.decode(StageRecord.self, from: bytes), record.pace.isFinite, record.pace > 0
        else { return .damaged(path) }
        return .record(record)
    }

    /// What every format has.
    private struct Head: Decodable {
        var format: Int
        var program: String
    }

    private func error(_ number: Int32) -> ConsoleError {
        switch number {
        case ENOSPC, EDQUOT:
            ConsoleError(
                "The disk is full, and the stage view was not told. Free some space; everything stored before is safe.")
        case EROFS, EACCES, EPERM:
            ConsoleError(
                "The stage view was not told: nothing may be written to \(folder.shownPath). Make it writable.")
        default:
            ConsoleError(
                "The stage view was not told: \(path.shownPath) cannot be written (\(TextFile.reason(number))). Move it aside; the next step writes it anew."
            )
        }
    }
}
