import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func collectSignals() {
        if let signals { pendingSignals += signals.received() }
    }

    /// Acts on the signals that came in; the first that concerns the caller becomes an event.
    func handleSignals() -> LineEvent? {
        collectSignals()
        while !pendingSignals.isEmpty {
            switch pendingSignals.removeFirst() {
            case SIGINT:
                leaveLine(echo: "^C")
                return .interrupted
            case SIGWINCH:
                rl_resize_terminal()
                if options.reportsResize { return .resized }
            case SIGTSTP:
                if terminal.isOnAlternateScreen {
                    suspendOwnScreen()
                    return .interrupted
                }
                suspend()
            case SIGCONT: takeTerminalAgain()
            case let number where SignalPipe.terminating.contains(number):
                restoreTerminal()
                endingSignal = number
                return .terminated(signal: number)
            default: break
            }
        }
        return nil
    }

    /// Stops the process like any other that gets SIGTSTP; returns when it is continued.
    private func suspend() {
        if isLineOpen, !isSearching {
            rl_point = rl_end
            rl_redisplay()
        }
        terminal.put("\n")
        rl_deprep_terminal()
        stopHere()
        collectSignals()
        pendingSignals.removeAll { $0 == SIGCONT || $0 == SIGTSTP }
        takeTerminalAgain()
    }

    /// Leaves nothing of the alternate screen to whoever has the terminal meanwhile, nor to whoever continues.
    private func suspendOwnScreen() {
        leaveLine(echo: "")
        terminal.leaveAlternateScreen()
        suspend()
        terminal.enterAlternateScreen()
        wasSuspendedOnOwnScreen = true
    }

    func stopHere() {
        _ = crl_default(SIGTSTP)
        kill(getpid(), SIGTSTP)
        signals?.catchSignal(SIGTSTP)
    }

    /// Sets the terminal up again after others may have used it, and draws the line anew.
    private func takeTerminalAgain() {
        rl_deprep_terminal()
        rl_prep_terminal(1)
        rl_reset_screen_size()
        guard isLineOpen else { return }
        if terminal.policy.controls { terminal.put("\r\u{1B}[J") }
        rl_forced_update_display()
    }
}
