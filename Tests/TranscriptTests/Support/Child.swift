import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs on pipes.
///
/// Whoever holds it blocks a thread while waiting; ``OwnThread`` lends one.
final class Child {
    /// How a program ended.
    enum Ending: Sendable, Hashable {
        case code(Int32)
        case signal(Int32)
    }

    let processID: pid_t
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []

    private var input: Int32
    private var outputEnd: Int32
    private var errorEnd: Int32
    private var ending: Ending?
    private let timeout: Duration

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - executable: its path.
    ///   - arguments: its arguments, without its name.
    ///   - environment: all of its variables.
    ///   - folder: where it runs.
    ///   - timeout: how long any wait may take.
    /// - Throws: a ``Failure`` when it cannot be started.
    init(
        _ executable: String, _ arguments: [String], environment: [String: String], in folder: String,
        timeout: Duration = .seconds(60)
    ) throws {
        _ = ignoresBrokenPipes
        self.timeout = timeout
        // One start after the other, or a child would inherit, and hold open, the pipes of another.
        (processID, input, outputEnd, errorEnd) = try starting.withLock { _ in
            let (stdin, stdout, stderr) = (try Self.pipe(), try Self.pipe(), try Self.pipe())
            defer { for end in [stdin.read, stdout.write, stderr.write] { close(end) } }
            let child = try Self.spawn(
                executable, arguments, environment, folder, [stdin.read, stdout.write, stderr.write])
            return (child, stdin.write, stdout.read, stderr.read)
        }
        for end in [input, outputEnd, errorEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        if ending == nil {
            kill(processID, SIGKILL)
            _ = reap()
        }
        for end in [input, outputEnd, errorEnd] where end >= 0 { close(end) }
    }

    /// What a test waited for in vain.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}

extension Child {
    /// Gives the program text to read, and takes in what it prints meanwhile.
    func write(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        let end = ContinuousClock.now + timeout
        while !rest.isEmpty, input >= 0 {
            let count = rest.withUnsafeBytes { systemWrite(input, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                closeInput()
            } else {
                try listen(until: end, "the program to read its input", canWrite: true)
            }
        }
    }

    /// Lets the program see the end of its input.
    func closeInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    /// Waits until the output fulfils a condition, or ends.
    ///
    /// - Returns: whether it was fulfilled.
    func wait(for what: String, _ isFulfilled: ([UInt8]) -> Bool) throws -> Bool {
        let end = ContinuousClock.now + timeout
        while !isFulfilled(output) {
            if outputEnd < 0 { return false }
            try listen(until: end, what)
        }
        return true
    }

    /// Sends a signal.
    func signal(_ number: Int32) {
        if ending == nil { kill(processID, number) }
    }

    /// Waits for the end of the program and of its output.
    func waitForEnd() throws -> Ending {
        let end = ContinuousClock.now + timeout
        while outputEnd >= 0 || errorEnd >= 0 { try listen(until: end, "the end of the program") }
        return reap()
    }

    private func reap() -> Ending {
        if let ending { return ending }
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        let ending = signal == 0 ? Ending.code((status >> 8) & 0xFF) : .signal(signal)
        self.ending = ending
        return ending
    }

    /// Takes in what there is to read, or waits for it.
    private func listen(until end: ContinuousClock.Instant, _ what: String, canWrite: Bool = false) throws {
        guard ContinuousClock.now < end else {
            throw Failure(
                description: "Waited in vain for \(what). It printed:\n\(String(decoding: output, as: UTF8.self))")
        }
        var ends = [
            pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
            pollfd(fd: canWrite ? input : -1, events: Int16(POLLOUT), revents: 0),
        ]
        guard poll(&ends, nfds_t(ends.count), 1000) > 0 else { return }
        if ends[0].revents != 0 { Self.drain(&outputEnd, into: &output) }
        if ends[1].revents != 0 { Self.drain(&errorEnd, into: &errors) }
    }

    private static func drain(_ end: inout Int32, into bytes: inout [UInt8]) {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while end >= 0 {
            let count = read(end, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count < 0, [EAGAIN, EINTR].contains(errno) {
                return
            } else {
                close(end)
                end = -1
            }
        }
    }
}

extension Child {
    /// A pipe that no other child inherits.
    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw Failure(description: "no pipe: \(String(cString: strerror(errno)))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], _ environment: [String: String], _ folder: String, _ ends: [Int32]
    ) throws -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (number, end) in ends.enumerated() { posix_spawn_file_actions_adddup2(&actions, end, Int32(number)) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, executable] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        let failure = posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, &variables)
        guard failure == 0 else { throw Failure(description: "\(executable): \(String(cString: strerror(failure)))") }
        return child
    }
}

/// A test writes to programs that were killed.
private let ignoresBrokenPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
}()

private let starting = Mutex(())

private func systemPipe(_ ends: inout [Int32]) -> Int32 {
    pipe(&ends)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}
