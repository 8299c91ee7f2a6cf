#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Signals that end the program where no line editor waits for them.
enum EndingSignals {
    /// Makes the program end with 128 + n on signal n, so that every caller sees the same exit code.
    ///
    /// A signal that whoever started the program had ignored, as `nohup` does, stays ignored. What was acknowledged is
    /// stored already, so nothing is left to do.
    static func answerWithExitCodes() {
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
            guard let before = signal(number, endWithExitCode) else { continue }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
    }
}

private func endWithExitCode(_ number: Int32) {
    _exit(128 + number)
}
