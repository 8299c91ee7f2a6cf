import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func begin(_ options: ReadOptions) {
        self.options = options
        if options.kind == .command {
            history.bringBack()
        } else {
            history.setAside()
            takeSearchKeysAway()
        }
        evaluatePrompt(at: .now)
        drawnPromptText = promptText
        delivered = nil
        requestedAction = nil
        rl_callback_handler_install(Prompt.marked(promptText)) { line in LineEditor.shared.arrived(line) }
        isLineOpen = true
        terminal.aroundOutput = { write in LineEditor.shared.makeRoom(for: write) }
        if !options.prefilled.isEmpty {
            rl_insert_text(options.prefilled)
            rl_free_undo_list()
            rl_redisplay()
        }
        // A long text that is offered may fill the screen before the first key.
        isHigherThanScreen = options.prefilled.utf8.count > terminal.size.rows * terminal.size.columns
    }

    /// Called by readline with a line that is ours to free, or with NULL at the end of input.
    private func arrived(_ line: UnsafeMutablePointer<CChar>?) {
        rl_callback_handler_remove()
        guard let line else {
            crl_forget_end_of_file()
            terminal.put("\n")
            delivered = .endOfInput
            return
        }
        let text = String(cString: line)
        if options.kind != .command { memset(line, 0, strlen(line)) }
        free(line)
        delivered = .line(text)
    }

    /// Takes the line off readline's hands after it has arrived.
    func close(with event: LineEvent) -> LineEvent {
        var mayBeRecalled = options.kind == .command
        if case .line(let text) = event, mayBeRecalled { mayBeRecalled = history.remember(text) }
        closed(mayBeRecalled: mayBeRecalled)
        return event
    }

    /// Ends the line from outside: its text stays visible, unless it is confidential.
    func leaveLine(echo: String) {
        guard isLineOpen else { return }
        // Ends a search or a numeric argument, and shows the line in its place.
        rl_callback_sigcleanup()
        rl_free_line_state()
        if options.kind == .confidentialAnswer, terminal.policy.controls {
            rl_clear_visible_line()
            terminal.put(echo.isEmpty ? "" : echo + "\n")
        } else {
            rl_point = rl_end
            rl_redisplay()
            terminal.put(echo + "\n")
        }
        rl_replace_line("", 1)
        rl_callback_handler_remove()
        closed(mayBeRecalled: options.kind == .command)
    }

    private func closed(mayBeRecalled: Bool) {
        isLineOpen = false
        terminal.aroundOutput = nil
        nextPromptChange = nil
        delivered = nil
        requestedAction = nil
        if !mayBeRecalled { forgetLine() }
        giveSearchKeysBack()
    }

    var isSearching: Bool {
        crl_isstate(UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG)) != 0
    }
}
