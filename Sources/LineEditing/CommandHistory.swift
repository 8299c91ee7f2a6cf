import CReadline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The commands typed so far, on disk after every line; answers never come near it.
@MainActor
final class CommandHistory {
    /// Where the lines are kept; `nil` keeps them for this session only.
    let file: String?
    let limit: Int
    /// Tells which lines must not be remembered.
    let excludes: (String) -> Bool
    /// The first failure, for the user to be told once.
    private(set) var problem: String?

    private var isLoaded = false
    private var isSetAside = false
    private var aside = HISTORY_STATE()

    init(file: String?, limit: Int, excludes: @escaping (String) -> Bool) {
        self.file = file
        self.limit = limit
        self.excludes = excludes
    }

    /// Brings the commands into readline's list, reading the file the first time.
    func bringBack() {
        load()
        guard isSetAside else { return }
        clear_history()
        history_set_history_state(&aside)
        using_history()
        isSetAside = false
    }

    /// Takes the commands out of readline's list, so that an answer meets an empty one.
    func setAside() {
        load()
        guard !isSetAside, let state = history_get_history_state() else { return }
        aside = state.pointee
        free(state)
        var empty = HISTORY_STATE()
        history_set_history_state(&empty)
        using_history()
        isSetAside = true
    }

    /// Remembers a command, unless it begins with a space, is excluded, or repeats the last one.
    ///
    /// - Returns: Whether the line may be recalled by a key.
    func remember(_ line: String) -> Bool {
        if line.hasPrefix(" ") || excludes(line) { return false }
        if line.allSatisfy(\.isWhitespace) || isRepeated(line) { return true }
        add_history(line)
        guard let file else { return true }
        if append_history(1, file) == 0 { return true }
        guard errno == ENOENT, create(file) else { return note(file) }
        return append_history(1, file) == 0 || note(file)
    }

    func takeProblem() -> String? {
        defer { problem = nil }
        return problem
    }

    private func load() {
        guard !isLoaded else { return }
        isLoaded = true
        using_history()
        // Without time stamps a line with line breaks comes back as several lines.
        history_comment_char = CChar(UInt8(ascii: "#"))
        history_write_timestamps = 1
        stifle_history(Int32(limit))
        guard let file, access(file, F_OK) == 0 || create(file) else { return }
        history_truncate_file(file, Int32(limit))
        if read_history(file) != 0 { _ = note(file) }
    }

    private func isRepeated(_ line: String) -> Bool {
        guard history_length > 0, let last = history_get(history_base + history_length - 1) else { return false }
        return last.pointee.line.map { String(cString: $0) } == line
    }

    private func create(_ file: String) -> Bool {
        makeFolders(of: file)
        let descriptor = open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return !note(file) }
        close(descriptor)
        return true
    }

    private func makeFolders(of file: String) {
        var path = file.hasPrefix("/") ? "" : "."
        for name in file.split(separator: "/").dropLast() {
            path += "/\(name)"
            mkdir(path, 0o700)
        }
    }

    /// Always `true`: the line can still be recalled in this session.
    private func note(_ file: String) -> Bool {
        if !hasFailed { problem = "\(file): \(String(cString: strerror(errno)))" }
        hasFailed = true
        return true
    }

    private var hasFailed = false
}
