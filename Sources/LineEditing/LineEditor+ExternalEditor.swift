import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    /// Runs a shell command that has the terminal to itself; text printed meanwhile appears afterwards.
    ///
    /// The command sees `argument` as `"$1"` at its end. A line being edited comes back when the command ends.
    ///
    /// - Parameters:
    ///   - command: A shell command, for example the value of `PAGER`.
    ///   - argument: A file to give to it; `nil` for none.
    /// - Returns: The exit status, 128 + n after signal n, or 127 if it could not be started.
    @discardableResult
    package func runProgram(_ command: String, argument: String?) -> Int32 {
        let draft = isLineOpen ? currentText : nil
        let kind = options
        if isLineOpen { lendLine() }
        if isPrepared { rl_deprep_terminal() }
        terminal.heldOutput = []
        let status = waitFor(command, argument)
        let held = terminal.heldOutput ?? []
        terminal.heldOutput = nil
        if isPrepared { rl_reset_screen_size() }
        for text in held { terminal.write(text) }
        if let draft {
            var options = kind
            options.prefilled = draft
            begin(options)
            self.options = kind
        }
        return status
    }

    /// Lets the user write the line in `$VISUAL` or `$EDITOR`; the text comes back into the line.
    func editExternally() {
        let editor = ["VISUAL", "EDITOR"].compactMap { Terminal.environment($0) }.first { !$0.isEmpty } ?? "vi"
        guard let folder = options.scratchDirectory, let scratch = ScratchFile(in: folder, content: currentText) else {
            rl_ding()
            return
        }
        let status = runProgram(editor, argument: scratch.path)
        let text = status == 0 ? scratch.read() : nil
        scratch.destroy()
        guard let text, isLineOpen else { return }
        rl_replace_line(text, 1)
        rl_point = rl_end
        rl_redisplay()
    }

    private func lendLine() {
        rl_point = rl_end
        rl_redisplay()
        terminal.put("\n")
        rl_replace_line("", 1)
        rl_callback_handler_remove()
        isLineOpen = false
        terminal.aroundOutput = nil
    }

    private func waitFor(_ command: String, _ argument: String?) -> Int32 {
        let words = ["sh", "-c", argument == nil ? command : command + " \"$1\"", "sh"] + [argument].compactMap { $0 }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        guard crl_spawn(&child, "/bin/sh", &arguments, nil, nil) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            var descriptor = pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0)
            // Without a signal pipe nobody tells of the child's end.
            poll(&descriptor, 1, signals == nil ? 50 : 1000)
            passOn(to: child)
        }
        return crl_exited(status) != 0 ? crl_exit_code(status) : 128 + crl_signal_of(status)
    }

    /// Ctrl-C and Ctrl-Z in the child are the child's; the signals that end us end it too.
    private func passOn(to child: pid_t) {
        for number in signals?.received() ?? [] {
            if number == SIGTSTP { stopHere() }
            if SignalPipe.terminating.contains(number), number != SIGQUIT {
                kill(child, number)
                pendingSignals.append(number)
            }
        }
    }
}
