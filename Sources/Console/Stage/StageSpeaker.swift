import CReadline
import LineEditing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Has texts spoken by a program of the user's choice, one after the other and never through a shell.
@MainActor
final class StageSpeaker {
    private let words: [String]
    private var waiting: [String] = []
    private var child: pid_t?
    private var hasComplained = false

    /// At most so many texts wait; what is older is no longer true.
    private static let mostWaiting = 3

    /// A speaker.
    ///
    /// - Parameter command: the program and what is to stand before the text, such as `spd-say --wait`.
    /// - Throws: a ``ConsoleError`` of usage where there is no program in it.
    init(_ command: String) throws {
        words = try Wording.words(of: command)
        guard let program = words.first, !program.isEmpty else {
            throw ConsoleError.usage("--speak needs a command, such as say on macOS, or spd-say or espeak on Linux.")
        }
    }

    /// Has a text spoken once those before it are.
    func say(_ text: String) {
        // A text must not be taken for an option.
        let safe = sanitizedForTerminal(text, keepsLineBreaks: false).drop { $0 == "-" || $0 == " " }
        guard !safe.isEmpty else { return }
        waiting = (waiting + [String(safe)]).suffix(Self.mostWaiting)
    }

    /// Starts what waits and looks how the last text went; call it again and again.
    ///
    /// - Returns: what went wrong, the first time that something does.
    func goOn() -> String? {
        var problem: String?
        if let child {
            var status: Int32 = 0
            guard waitpid(child, &status, WNOHANG) != 0 else { return nil }
            self.child = nil
            if crl_exited(status) == 0 || crl_exit_code(status) != 0 { problem = "it failed" }
        }
        if !waiting.isEmpty {
            let number = start(waiting.removeFirst())
            if number != 0 { problem = TextFile.reason(number) }
        }
        guard let problem, !hasComplained else { return nil }
        hasComplained = true
        return "Nothing may be heard: \((words.first ?? "").shownShort): \(problem). Check the command after --speak."
    }

    private func start(_ text: String) -> Int32 {
        var arguments: [UnsafeMutablePointer<CChar>?] = (words + [text]).map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var started: pid_t = 0
        let number = crl_spawn_silently(&started, words[0], &arguments)
        if number == 0 { child = started }
        return number
    }
}
