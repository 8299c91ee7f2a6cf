import Facilitation
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells the stage view, which runs in another terminal, what the room may see now.
@MainActor
struct StageWriter {
    private let file: StageFile
    private let clock: WallClock

    /// A writer for the data folder of a console, by whose clock deadlines are meant.
    init(_ console: Console) throws {
        self.init(file: StageFile(in: try console.dataDirectory()), clock: console.clock)
    }

    /// A writer of one file.
    ///
    /// - Parameters:
    ///   - file: where the stage looks.
    ///   - clock: the clock by which deadlines are meant.
    init(file: StageFile, clock: WallClock) {
        self.file = file
        self.clock = clock
    }

    /// Shows a moment from now on.
    ///
    /// - Throws: a ``ConsoleError`` when it cannot be written; the workshop goes on without its stage.
    func show(_ moment: PublicMoment) throws(ConsoleError) {
        try file.write(
            StageRecord(
                moment: moment, clock: clock.now, pace: clock.pace, writtenAt: WallClock.systemTime,
                process: getpid()))
    }

    /// Shows nothing any more: the stage waits for the next workshop.
    func clear() {
        file.remove()
    }
}
