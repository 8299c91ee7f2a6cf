import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func pump(until deadline: Deadline?) -> LineEvent {
        while true {
            if let delivered {
                let event = close(with: delivered)
                // A lost terminal is seen as the end of input and as a signal, which tells more.
                return event == .endOfInput ? handleSignals() ?? event : event
            }
            if let event = handleSignals() { return event }
            let now = Deadline.now
            if let change = nextPromptChange, now >= change { refreshPrompt(at: now) }
            if let deadline, now >= deadline { return .deadline }
            if wait(until: [nextPromptChange, deadline].compactMap { $0 }.min()) {
                rl_callback_read_char()
                if let event = afterKey() { return event }
            }
        }
    }

    /// Sleeps until a key, a signal or the time.
    ///
    /// - Returns: Whether there is something to read.
    private func wait(until time: Deadline?) -> Bool {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&descriptors, 2, milliseconds(until: time))
        return count > 0 && descriptors[0].revents != 0
    }

    private func afterKey() -> LineEvent? {
        guard delivered == nil else { return nil }
        defer { requestedAction = nil }
        switch requestedAction {
        case .back?:
            let draft = currentText
            leaveLine(echo: "")
            return .back(draft: draft)
        case .externalEditor?: editExternally()
        case nil: break
        }
        drawAnewIfItFitsAgain()
        if terminal.policy.repaints { drawPrompt() }
        return nil
    }

    /// Readline takes a prompt that was pushed off the screen by a long line for drawn when the line gets short again.
    private func drawAnewIfItFitsAgain() {
        let (rows, columns) = terminal.size
        let room = rows * columns
        let wasHigher = isHigherThanScreen
        isHigherThanScreen =
            Int(rl_end) + promptText.utf8.count > room
            && displayWidth(of: promptText) + displayWidth(of: currentText) > room
        guard wasHigher, !isHigherThanScreen, terminal.policy.controls else { return }
        terminal.put("\u{1B}[H\u{1B}[2J")
        rl_on_new_line()
        rl_forced_update_display()
    }
}

/// The time to give to `poll`: rounded up, and short enough to notice that the computer slept meanwhile.
@MainActor
func milliseconds(until time: Deadline?) -> Int32 {
    guard let time else { return -1 }
    let (seconds, attoseconds) = Deadline.now.duration(to: time).components
    if seconds >= 10 { return 10_000 }
    return max(0, Int32(seconds) * 1000 + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
}
