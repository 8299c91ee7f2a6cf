import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns signals into bytes that a `poll` loop can wait for.
@MainActor
struct SignalPipe {
    let readEnd: Int32

    /// The signals that end the process.
    static let terminating = [SIGTERM, SIGHUP, SIGQUIT]
    private static let others = [SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGCHLD]

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        readEnd = ends[0]
        writeEnd.pointee = ends[1]
        for number in Self.terminating + Self.others { catchSignal(number) }
    }

    /// Makes a signal arrive in the pipe.
    func catchSignal(_ number: Int32) {
        _ = crl_catch(number, noteSignal, SA_RESTART, nil)
    }

    /// The signals that came in since the last call, in order.
    func received() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(readEnd, &bytes, bytes.count)
        return count > 0 ? bytes.prefix(count).map(Int32.init) : []
    }
}

/// A constant pointer, because a signal handler must not touch a lazily made or exclusivity-checked variable.
nonisolated(unsafe) private let writeEnd: UnsafeMutablePointer<Int32> = {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    pointer.initialize(to: -1)
    return pointer
}()

private func noteSignal(_ number: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnd.pointee, &byte, 1)
    errno = saved
}
