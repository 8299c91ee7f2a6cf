import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The process's terminal: what it can do, and the one way by which text reaches it.
@MainActor
package final class Terminal {
    /// The terminal of this process.
    package static let shared = Terminal()

    /// What may be sent; set it from the options before anything is printed.
    package var policy: TerminalPolicy
    /// Whether a person sits there: both standard input and standard output are terminals.
    package let isInteractive: Bool
    /// Whether standard output is a terminal.
    package let outputIsTerminal: Bool
    /// Whether the reader of our output has gone away, so that going on makes no sense.
    package private(set) var outputIsClosed = false
    /// Whether the alternate screen is shown.
    package private(set) var isOnAlternateScreen = false

    /// Set by the line editor while a line is on screen: makes room, runs the closure, draws the line again.
    var aroundOutput: ((_ write: () -> Void) -> Void)?
    /// Set by the line editor while another program has the terminal: keeps the text for later.
    var heldOutput: [String]?

    private init() {
        outputIsTerminal = isatty(STDOUT_FILENO) == 1
        isInteractive = outputIsTerminal && isatty(STDIN_FILENO) == 1
        policy = TerminalPolicy(isTerminal: outputIsTerminal, environment: Terminal.environment)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether the alternate screen can be used.
    package var supportsAlternateScreen: Bool { policy.controls && isInteractive }

    /// The rows and columns of the window; 24 by 80 if nobody knows.
    package var size: (rows: Int, columns: Int) {
        var rows: UInt16 = 0
        var columns: UInt16 = 0
        _ = crl_window_size(STDOUT_FILENO, &rows, &columns)
        func known(_ value: UInt16, _ variable: String, _ otherwise: Int) -> Int {
            value > 0 ? Int(value) : Terminal.environment(variable).flatMap { Int($0) } ?? otherwise
        }
        return (known(rows, "LINES", 24), known(columns, "COLUMNS", 80))
    }

    /// Prints text; if a line is being edited, the text appears above it, on lines of its own.
    ///
    /// - Parameter text: Text safe to print, usually ending in a line break.
    package func write(_ text: String) {
        if heldOutput != nil {
            heldOutput?.append(text)
        } else if let aroundOutput {
            aroundOutput { put(text.hasSuffix("\n") ? text : text + "\n") }
        } else {
            put(text)
        }
    }

    /// Looks an environment variable up.
    package static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Sends bytes at once, whatever is on the screen.
    func put(_ text: String) {
        fflush(rl_outstream)
        var text = text
        text.withUTF8 { put($0) }
    }

    private func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rest = bytes[...]
        while !rest.isEmpty, !outputIsClosed {
            let count = send(UnsafeBufferPointer(rebasing: rest))
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&descriptor, 1, -1)
            } else if errno != EINTR {
                outputIsClosed = true
            }
        }
    }

    private func send(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        #if canImport(Glibc)
            Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
        #endif
    }

    fileprivate func setAlternateScreen(_ isShown: Bool) {
        guard supportsAlternateScreen, isShown != isOnAlternateScreen else { return }
        // Some terminals keep what the alternate screen showed until it is shown again.
        put(isShown ? "\u{1B}[?1049h\u{1B}[H" : "\u{1B}[H\u{1B}[2J\u{1B}[?1049l")
        isOnAlternateScreen = isShown
        CrashGuard.noteAlternateScreen(isShown)
    }
}

extension Terminal {
    /// Switches to the alternate screen, whose content leaves no trace in the scrollback; no effect where unsupported.
    package func enterAlternateScreen() { setAlternateScreen(true) }

    /// Switches back to the ordinary screen.
    package func leaveAlternateScreen() { setAlternateScreen(false) }

    /// Erases the screen and asks for the scrollback to be erased, which not every terminal honours.
    ///
    /// - Returns: Whether anything could be sent; on a dumb terminal or a pipe nothing is.
    @discardableResult
    package func clearScreenAndScrollback() -> Bool {
        guard policy.controls else { return false }
        put("\u{1B}[H\u{1B}[2J\u{1B}[3J")
        return true
    }

    /// Returns the text in the given styles, or bare when colour is off.
    package func styled(_ text: String, _ styles: Style...) -> String {
        styles.applied(to: text, colour: policy.colour)
    }
}
