import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Gives the terminal back in order when the program crashes.
@MainActor
enum CrashGuard {
    private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

    /// Remembers the terminal's present settings and catches the signals of crashes; call before they are changed.
    static func install() {
        guard tcgetattr(STDIN_FILENO, &rescue.pointee.settings) == 0 else { return }
        useOwnStack()
        for number in signals {
            _ = crl_catch(number, restoreAndRaise, SA_NODEFER | SA_ONSTACK, rescue.pointee.previous + Int(number))
        }
    }

    static func noteAlternateScreen(_ isShown: Bool) {
        rescue.pointee.isOnAlternateScreen = isShown
    }

    /// A stack overflow leaves no room for a handler on the ordinary stack.
    private static func useOwnStack() {
        let size = 65_536
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        _ = sigaltstack(&stack, nil)
    }
}

private struct Rescue {
    var settings = termios()
    var isOnAlternateScreen = false
    let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
}

/// A constant pointer, because a signal handler must not touch a lazily made or exclusivity-checked variable.
nonisolated(unsafe) private let rescue: UnsafeMutablePointer<Rescue> = {
    let pointer = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    pointer.initialize(to: Rescue())
    return pointer
}()

private func restoreAndRaise(_ number: Int32) {
    if rescue.pointee.isOnAlternateScreen { emit("\u{1B}[H\u{1B}[2J\u{1B}[?1049l\u{1B}[?25h") }
    emit("\u{1B}[?2004l\r\n")
    tcsetattr(STDIN_FILENO, TCSANOW, &rescue.pointee.settings)
    _ = crl_restore(number, rescue.pointee.previous + Int(number))
    raise(number)
}

private func emit(_ sequence: StaticString) {
    _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
}
