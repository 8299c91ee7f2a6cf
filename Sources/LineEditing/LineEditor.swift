import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads lines from a person with GNU Readline, or from a pipe, while deadlines pass and messages appear.
///
/// One `poll` loop on the main thread waits for keys, signals and deadlines; nothing wakes it up in between. A line
/// stays on screen across calls of `read(prompt:options:until:)` until it ends: `deadline` and `resized` leave it there.
@MainActor
package final class LineEditor {
    /// The editor of this process; readline has room for one.
    package static let shared = LineEditor()

    /// Finds what the word before the cursor may become.
    ///
    /// It gets the text before the cursor and the position (in characters) at which the word begins. What does not go
    /// on from the word is left out of the list.
    package var completer: ((_ line: String, _ wordStart: Int) -> [Completion])?
    /// The last line of a list of possibilities that is too long for the screen.
    package var moreCompletions: (_ count: Int) -> String = { "… and \($0) more" }

    var applicationName = "turnabout"
    var history = CommandHistory(file: nil, limit: 1000, excludes: { _ in false })
    let terminal = Terminal.shared

    var isPrepared = false
    var signals: SignalPipe?
    var pendingSignals: [Int32] = []
    /// The signal that told the process to end: whoever reads on is told again.
    var endingSignal: Int32?
    var plainInput = PlainInput()

    var wasSuspendedOnOwnScreen = false
    /// Whether a line is on the screen.
    var isLineOpen = false
    var options = ReadOptions.command
    var prompt = Prompt("")
    var promptText = ""
    var drawnPromptText = ""
    /// Whether the line has more rows than the screen.
    var isHigherThanScreen = false
    var nextPromptChange: Deadline?
    var delivered: LineEvent?
    var requestedAction: RequestedAction?
    var listedCompletions: [Completion] = []
    var bindingsTakenAway: [TakenBinding] = []

    /// Something a key asked for that is done after readline has returned.
    enum RequestedAction { case back, externalEditor }

    private init() {}

    /// Sets the editor up; cheap, nothing is opened before the first line is read.
    ///
    /// - Parameters:
    ///   - applicationName: The name for `$if` in the user's inputrc.
    ///   - historyFile: Where commands are kept between sessions; `nil` for nowhere.
    ///   - historyLimit: The number of commands kept.
    ///   - historyExcluded: Tells which commands must not be remembered, neither on disk nor for the arrow keys.
    package func configure(
        applicationName: String, historyFile: String?, historyLimit: Int = 1000,
        historyExcluded: @escaping (String) -> Bool = { _ in false }
    ) {
        self.applicationName = applicationName
        history = CommandHistory(file: historyFile, limit: historyLimit, excludes: historyExcluded)
    }

    /// Waits until something happens: a line, the end, Ctrl-C, the deadline, a signal.
    ///
    /// If a line is still on the screen, it goes on with the new prompt; `options.prefilled` is then ignored.
    ///
    /// - Parameters:
    ///   - prompt: What stands before the line.
    ///   - options: How the line is read and what becomes of it.
    ///   - deadline: When to return at the latest.
    /// - Returns: What happened.
    package func read(
        prompt: Prompt, options: ReadOptions = .command, until deadline: Deadline? = nil
    ) -> LineEvent {
        guard terminal.isInteractive else { return plainInput.read(until: deadline) }
        prepareOnce()
        if let endingSignal { return .terminated(signal: endingSignal) }
        if isLineOpen, options.kind != self.options.kind { _ = abandonLine() }
        self.prompt = prompt
        if isLineOpen {
            self.options = options
            refreshPrompt(at: .now)
        } else {
            begin(options)
        }
        return pump(until: deadline)
    }

    /// The text of the line on the screen so far.
    package var currentText: String {
        isLineOpen ? String(cString: rl_line_buffer) : ""
    }

    /// Ends the line on the screen without sending it.
    ///
    /// - Returns: Its text.
    @discardableResult
    package func abandonLine() -> String {
        let text = currentText
        leaveLine(echo: "")
        return text
    }

    /// Gives the terminal back as it was found; reading again takes it anew.
    ///
    /// Call it before the process ends.
    package func restoreTerminal() {
        abandonLine()
        terminal.leaveAlternateScreen()
        if isPrepared { rl_deprep_terminal() }
    }

    /// The reason why commands cannot be kept, once; `nil` if all is well or it was told already.
    package func takeHistoryProblem() -> String? {
        history.takeProblem()
    }

    /// Whether the process was stopped on the alternate screen since the last call: anyone may have continued it.
    ///
    /// The line ended with `LineEvent.interrupted`, and the alternate screen is shown again, empty.
    package func takeSuspensionOnOwnScreen() -> Bool {
        defer { wasSuspendedOnOwnScreen = false }
        return wasSuspendedOnOwnScreen
    }

    /// What interrupts work that takes long between two lines: Ctrl-C, or a signal to end; call it again and again.
    ///
    /// - Returns: `interrupted`, `terminated`, or `nil` while the work may go on.
    package func interruption() -> LineEvent? {
        guard terminal.isInteractive else { return nil }
        prepareOnce()
        if let endingSignal { return .terminated(signal: endingSignal) }
        return handleSignals()
    }
}
