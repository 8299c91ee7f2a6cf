import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs on a pseudo-terminal of its own, and the screen that a person would see.
///
/// Nothing here sleeps for a fixed time: every wait is for a condition, and one that does not come true throws an error
/// that shows the screen.
public final class PTYSession {
    /// How a program ended.
    public enum Exit: Equatable, Sendable {
        case code(Int32)
        case signal(Int32)
    }

    /// What the terminal shows.
    public private(set) var screen: Screen
    /// Every byte the program has sent.
    public private(set) var output: [UInt8] = []
    /// The process.
    public let processID: Int32

    private let master: Int32
    private let timeout: Duration
    private var isClosed = false
    private var isHungUp = false
    private var exit: Exit?

    /// Starts a program that leads a session on a new pseudo-terminal.
    ///
    /// - Parameters:
    ///   - executable: The path of the program.
    ///   - arguments: Its arguments, without its name.
    ///   - environment: Variables besides the quiet ones of `PTYSession.environment`; `nil` removes one of those.
    ///   - rows: The height of the screen.
    ///   - columns: The width of the screen.
    ///   - timeout: How long any wait may take.
    /// - Throws: `PTYError` if the terminal or the process cannot be made.
    public init(
        executable: String, arguments: [String] = [], environment: [String: String?] = [:], rows: Int = 24,
        columns: Int = 80, timeout: Duration = .seconds(20)
    ) throws {
        screen = Screen(rows: rows, columns: columns)
        self.timeout = timeout
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        // Not ptsname, whose answer another thread may overwrite.
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&ends.master, &ends.slave, &name, nil, nil) == 0 else {
            throw PTYError("no pseudo-terminal: \(String(cString: strerror(errno)))")
        }
        // Without it, parallel tests would hold each other's terminals open.
        _ = fcntl(ends.master, F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends.master, F_SETFL, O_NONBLOCK)
        _ = crl_set_window_size(ends.master, UInt16(rows), UInt16(columns))
        let variables = PTYSession.environment.merging(environment) { $1 }
        defer { close(ends.slave) }
        processID = try PTYSession.spawn(
            executable, arguments, variables.compactMap { name, value in value.map { "\(name)=\($0)" } },
            terminal: String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
        master = ends.master
    }

    deinit {
        if exit == nil {
            kill(processID, SIGKILL)
            var status: Int32 = 0
            waitpid(processID, &status, 0)
        }
        if !isHungUp { close(master) }
    }

    /// The variables every program starts with: a known terminal and language, and nothing of the user's own.
    public static let environment: [String: String?] = [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null", "HOME": "/nonexistent",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]

    private static func spawn(
        _ executable: String, _ arguments: [String], _ environment: [String], terminal: String
    ) throws -> pid_t {
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child: pid_t = 0
        let failure = crl_spawn(&child, executable, &words, &variables, terminal)
        guard failure == 0 else { throw PTYError("\(executable): \(String(cString: strerror(failure)))") }
        return child
    }
}

extension PTYSession {
    /// Types text; keys that send sequences are typed as these (`"\u{1B}[Z"`).
    ///
    /// - Parameter text: The characters to send.
    /// - Throws: `PTYError` if the program does not take them.
    public func send(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        let end = ContinuousClock.now + timeout
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
            guard ContinuousClock.now < end, !isClosed else { throw failure("not all of the input was taken") }
            if !rest.isEmpty { listen(for: POLLIN | POLLOUT) }
        }
    }

    /// Waits until a text is on the screen.
    ///
    /// - Parameter text: Part of one line of the screen.
    /// - Throws: `PTYError`, with the screen, if it does not come.
    public func waitFor(_ text: String) throws {
        try wait(for: "“\(text)” on the screen") { $0.lines.contains { $0.contains(text) } }
    }

    /// Waits until something is true of the screen.
    ///
    /// - Parameters:
    ///   - description: What is awaited, for the error.
    ///   - condition: Looks at the screen.
    /// - Throws: `PTYError`, with the screen, if it does not become true.
    public func wait(for description: String, until condition: (Screen) -> Bool) throws {
        let end = ContinuousClock.now + timeout
        while !condition(screen) {
            guard ContinuousClock.now < end, !isClosed else { throw failure("waited in vain for \(description)") }
            listen(for: POLLIN)
        }
    }

    /// Gives the terminal another size, which the program is told of.
    public func resize(rows: Int, columns: Int) {
        screen.resize(rows: rows, columns: columns)
        _ = crl_set_window_size(master, UInt16(rows), UInt16(columns))
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        kill(processID, number)
    }

    /// Takes the terminal away, as closing its window does; only `waitForExit()` makes sense afterwards.
    public func hangUp() {
        guard !isHungUp else { return }
        (isHungUp, isClosed) = (true, true)
        close(master)
    }

    /// Waits for the program's end.
    ///
    /// - Returns: How it ended.
    /// - Throws: `PTYError`, with the screen, if it does not end.
    @discardableResult
    public func waitForExit() throws -> Exit {
        let end = ContinuousClock.now + timeout
        var status: Int32 = 0
        while exit == nil {
            if waitpid(processID, &status, WNOHANG) == processID {
                exit = crl_exited(status) != 0 ? .code(crl_exit_code(status)) : .signal(crl_signal_of(status))
            } else {
                guard ContinuousClock.now < end else { throw failure("the program does not end") }
                // A closed terminal answers at once, long before the process can be waited for.
                if isClosed { usleep(2000) } else { listen(for: POLLIN) }
            }
        }
        while !isClosed, listen(for: POLLIN, milliseconds: 0) {}
        return exit ?? .code(0)
    }

    /// Whether the terminal reads whole lines and shows what is typed, as a shell expects to find it.
    public var isTerminalInOrder: Bool {
        var settings = termios()
        guard tcgetattr(master, &settings) == 0 else { return false }
        let wanted = tcflag_t(ICANON | ECHO)
        return settings.c_lflag & wanted == wanted
    }

    /// The bytes sent so far as text.
    public var outputText: String { String(decoding: output, as: UTF8.self) }

    @discardableResult
    private func listen(for events: Int32, milliseconds: Int32 = 50) -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(events), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
        guard descriptor.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &bytes, bytes.count)
        if count > 0 {
            output += bytes.prefix(count)
            screen.receive(bytes.prefix(count))
        } else if count == 0 || ![EAGAIN, EINTR].contains(errno) {
            isClosed = true
        }
        return count > 0
    }

    private func failure(_ message: String) -> PTYError {
        PTYError("\(message); the screen\(isClosed ? " (closed)" : ""):\n\(screen)")
    }
}
