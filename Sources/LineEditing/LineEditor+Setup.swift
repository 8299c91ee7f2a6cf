import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func prepareOnce() {
        guard !isPrepared else { return }
        isPrepared = true
        catchSignals()
        chooseLocale()
        prepareReadline()
    }

    /// Makes signals arrive where they can be waited for; whoever waits first does it, for there is one pipe.
    func catchSignals() {
        guard signals == nil else { return }
        CrashGuard.install()
        signals = SignalPipe()
    }

    /// Makes sure that text is UTF-8 unless the user has said otherwise with `LC_ALL`, as Python does (PEP 538).
    private func chooseLocale() {
        let isSilent = (Terminal.environment("LC_ALL") ?? "").isEmpty
        let chosen = [Terminal.environment("LC_CTYPE"), Terminal.environment("LANG")].compactMap { $0 }
            .first { !$0.isEmpty }
        if isSilent, [nil, "C", "POSIX"].contains(chosen) { setenv("LC_CTYPE", utf8Locale, 1) }
        if setlocale(LC_CTYPE, "") == nil { setlocale(LC_CTYPE, utf8Locale) }
    }

    private var utf8Locale: String {
        #if canImport(Darwin)
            "UTF-8"
        #else
            "C.UTF-8"
        #endif
    }

    private func prepareReadline() {
        // Before rl_initialize, and never freed: readline keeps the pointer.
        rl_readline_name = UnsafePointer(strdup(applicationName))
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        rl_change_environment = 0
        prepareCompletion()
        // Before the user's inputrc is read, so that it wins.
        _ = rl_variable_bind("enable-bracketed-paste", "on")
        bindKeys()
        rl_initialize()
        // Stay raw while a command runs: otherwise keys typed ahead are echoed twice.
        rl_deprep_term_function = nil
    }

    private func bindKeys() {
        // Readline keeps the pointers to the names.
        rl_add_defun(strdup("turnabout-newline"), { _, _ in LineEditor.shared.insertLineBreak() }, -1)
        rl_add_defun(strdup("turnabout-back"), { _, _ in LineEditor.shared.request(.back) }, -1)
        rl_add_defun(strdup("turnabout-editor"), { _, _ in LineEditor.shared.request(.externalEditor) }, -1)
        bind("\\e\\C-m", to: "turnabout-newline", in: ["emacs"])
        bind("\\e[Z", to: "turnabout-back", in: ["emacs", "vi-insert", "vi-command"])
        bind("\\C-x\\C-e", to: "turnabout-editor", in: ["emacs", "vi-insert", "vi-command"])
    }

    private func bind(_ keys: String, to function: String, in maps: [String]) {
        for map in maps {
            rl_bind_keyseq_in_map(keys, rl_named_function(function), rl_get_keymap_by_name(map))
        }
    }

    private func insertLineBreak() -> Int32 {
        options.isMultiline ? Int32(rl_insert_text("\n") - 1) : rl_newline(1, 0)
    }

    private func request(_ action: RequestedAction) -> Int32 {
        let isPossible =
            switch action {
            case .back: options.allowsBack
            case .externalEditor: options.scratchDirectory != nil
            }
        guard isPossible else { return rl_ding() }
        requestedAction = action
        return 0
    }
}
