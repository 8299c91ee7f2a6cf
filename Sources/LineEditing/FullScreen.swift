import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A terminal that is drawn on as a whole, while single keys and signals are waited for; no line is ever read.
///
/// What was on the screen comes back when it is closed, and meanwhile whenever the process is stopped.
@MainActor
package final class FullScreen {
    /// What happened.
    package enum Event: Hashable, Sendable {
        /// Keys were pressed that send characters; those that send sequences are passed over.
        case typed(String)
        /// The window has another size, or another program had the terminal: everything is to be drawn.
        case redraw
        /// Ctrl-C.
        case interrupted
        /// A signal ends the process.
        case terminated(signal: Int32)
        /// The terminal is gone.
        case endOfInput
    }

    private let terminal = Terminal.shared
    private let draws: Bool
    private var settings: termios?
    private var shown: [String]?

    /// Takes the terminal.
    ///
    /// - Parameter draws: Whether the alternate screen is used; otherwise only keys and signals are waited for.
    package init(draws: Bool) {
        self.draws = draws && Terminal.shared.supportsAlternateScreen
        LineEditor.shared.catchSignals()
        take()
    }

    /// Gives the terminal back as it was found.
    package func close() {
        if draws, terminal.isOnAlternateScreen {
            terminal.put("\u{1B}[?25h")
            terminal.leaveAlternateScreen()
        }
        if var settings { _ = tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }
        settings = nil
        shown = nil
    }

    /// Shows lines from the top of the screen; only what differs from before is sent.
    ///
    /// - Parameter lines: Text safe to print, no line wider and no more lines than the screen.
    package func draw(_ lines: [String]) {
        guard draws, lines != shown else { return }
        let before = shown
        // Terminals that know the mode show all of it at once; others pass over it.
        var text = "\u{1B}[?2026h"
        let columns = terminal.size.columns
        for (row, line) in lines.enumerated() where before == nil || row >= before?.count ?? 0 || before?[row] != line {
            text += "\u{1B}[\(row + 1);1H" + line
            // Behind the last column, erasing would take away what stands there.
            if displayWidth(of: line) < columns { text += "\u{1B}[K" }
        }
        if before == nil || lines.count < before?.count ?? 0, lines.count < terminal.size.rows {
            text += "\u{1B}[\(lines.count + 1);1H\u{1B}[J"
        }
        terminal.put(text + "\u{1B}[?2026l")
        shown = lines
    }

    /// Rings the bell of the terminal.
    package func ring() {
        terminal.put("\u{07}")
    }

    /// Waits for keys and signals.
    ///
    /// - Parameter milliseconds: How long at most.
    /// - Returns: What happened, in order; nothing where the time passed.
    package func wait(milliseconds: Int32) -> [Event] {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: LineEditor.shared.signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&descriptors, 2, milliseconds) > 0 else { return [] }
        var events = descriptors[1].revents == 0 ? [] : takeSignals()
        if descriptors[0].revents != 0, let event = takeKeys() { events.append(event) }
        return events
    }

    private func take() {
        var found = termios()
        guard tcgetattr(STDIN_FILENO, &found) == 0 else { return }
        settings = found
        found.c_lflag &= ~tcflag_t(ICANON | ECHO)
        // Ctrl-S would stop the picture without anybody knowing why.
        found.c_iflag &= ~tcflag_t(IXON)
        _ = tcsetattr(STDIN_FILENO, TCSADRAIN, &found)
        guard draws else { return }
        terminal.enterAlternateScreen()
        terminal.put("\u{1B}[?25l")
        shown = nil
    }

    private func takeKeys() -> Event? {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        guard count != 0 else { return .endOfInput }
        guard count > 0 else { return [EAGAIN, EINTR].contains(errno) ? nil : .endOfInput }
        let isSequence = bytes[0] == 0x1B
        return isSequence ? nil : .typed(String(decoding: bytes[..<count], as: UTF8.self))
    }

    private func takeSignals() -> [Event] {
        let numbers = LineEditor.shared.signals?.received() ?? []
        return numbers.compactMap { number in
            switch number {
            case SIGINT: return .interrupted
            case SIGWINCH:
                shown = nil
                return .redraw
            case SIGTSTP:
                close()
                LineEditor.shared.stopHere()
                take()
                return .redraw
            case SIGCONT:
                close()
                take()
                return .redraw
            case let number where SignalPipe.terminating.contains(number): return .terminated(signal: number)
            default: return nil
            }
        }
    }
}
