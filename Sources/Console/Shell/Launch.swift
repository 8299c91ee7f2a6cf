import LineEditing
public import Workshop

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The way in: from the program's arguments to a console or a single command.
@MainActor
public enum Launch {
    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: what followed the program's name.
    ///   - registry: every exercise.
    /// - Returns: the exit code: 0 done, 1 failed, 2 usage, 128+n ended by signal n.
    public static func run(_ arguments: [String], registry: [RegisteredExercise]) -> Int32 {
        keepMemoryPrivate()
        do {
            let (options, rest) = try GlobalOptions.take(from: arguments)
            Terminal.shared.policy = TerminalPolicy(
                colour: options.color, plain: options.isPlain, isTerminal: Terminal.shared.outputIsTerminal,
                environment: Terminal.environment)
            let lines = try options.lines ?? options.file.map(ScriptFile.lines)
            let console = Console(registry: registry, options: options, lines: lines)
            if !console.isInteractive { EndingSignals.answerWithExitCodes() }
            defer { if console.isInteractive { console.editor.restoreTerminal() } }
            return rest.isEmpty ? console.runLines() : console.runOnce(rest)
        } catch {
            complain(String(describing: error))
            return (error as? ConsoleError)?.exitCode ?? 1
        }
    }

    /// Sees to it that no end of the program leaves its memory, and with it what people typed, in a file or a log.
    private static func keepMemoryPrivate() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #else
            setrlimit(RLIMIT_CORE, &none)
        #endif
        // Swift's runtime would answer it with a backtrace.
        signal(SIGQUIT, SIG_DFL)
    }

    /// Where everything is kept.
    static func dataPath(_ options: GlobalOptions) throws -> String {
        if let path = options.dataDirectory ?? Terminal.environment("TURNABOUT_DATA"), !path.isEmpty { return path }
        return try home("XDG_DATA_HOME", ".local/share") + "/turnabout"
    }

    /// The file of commands typed so far; nil where there is no place for it.
    static var historyPath: String? {
        (try? home("XDG_STATE_HOME", ".local/state")).map { $0 + "/turnabout/history" }
    }

    private static func home(_ variable: String, _ folder: String) throws -> String {
        if let path = Terminal.environment(variable), path.hasPrefix("/") { return path }
        guard let home = Terminal.environment("HOME"), home.hasPrefix("/") else {
            throw ConsoleError(
                "There is no home folder to keep things in. Name a folder with --data DIR, or set TURNABOUT_DATA.")
        }
        return home + "/" + folder
    }

    /// Prints an error on standard error.
    ///
    /// - Parameters:
    ///   - text: what is wrong, and what to do.
    ///   - width: the columns to wrap to; nil leaves the lines as they are.
    static func complain(_ text: String, width: Int? = nil) {
        var message = sanitizedForTerminal(text, keepsLineBreaks: true)
        if !message.hasPrefix("turnabout:") { message = "turnabout: " + message }
        if let width { message = message.wrapped(to: width).joined(separator: "\n") }
        let line = message + "\n"
        line.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
    }
}

/// A file of console lines.
enum ScriptFile {
    static func lines(_ path: String) throws -> [String] {
        let text = try TextFile.read(path, limit: 4 << 20)
        // A return and a line feed are one character, which a split at line feeds would not find.
        return text.split(omittingEmptySubsequences: false) { ["\n", "\r\n"].contains($0) }.map(String.init)
    }
}
