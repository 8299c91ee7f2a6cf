import PTYKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Starts the program that drives the line editor and waits for its first prompt.
func probe(
    _ options: String..., environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
) throws -> PTYSession {
    let session = try PTYSession(
        executable: builtProduct("line-editor-probe"), arguments: options, environment: environment, rows: rows,
        columns: columns)
    // Keys typed earlier would be shown by the terminal itself.
    try session.wait(for: "the first prompt") { $0.cursorLine.hasSuffix(">") }
    return session
}

/// Keys as a terminal sends them.
enum Key {
    static let enter = "\r"
    static let altEnter = "\u{1B}\r"
    static let tab = "\t"
    static let shiftTab = "\u{1B}[Z"
    static let left = "\u{1B}[D"
    static let up = "\u{1B}[A"
    static let escape = "\u{1B}"
    static let backspace = "\u{7F}"

    static func control(_ letter: Character) -> String {
        letter == "_" ? "\u{1F}" : String(Unicode.Scalar((letter.asciiValue ?? 96) & 0x1F))
    }

    static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}

extension PTYSession {
    /// Waits until a line of the screen is exactly this.
    func waitForLine(_ line: String) throws {
        try wait(for: "the line “\(line)”") { $0.lines.contains(line) }
    }

    /// Waits until the line with the cursor is this, a number in brackets aside, and the cursor stands in it.
    func waitForInput(_ line: String, column: Int? = nil) throws {
        try wait(for: "the input “\(line)”, column \(column.map(String.init) ?? "any")") { screen in
            screen.cursorLine.withoutCount == line.withoutCount && (column == nil || screen.column == column)
        }
    }

    /// Waits until the countdown has gone on at least this number of steps from where it is now.
    func waitForTicks(_ count: Int) throws {
        let start = screen.countdown ?? 1001
        try wait(for: "\(count) ticks after \(start)") { ($0.countdown ?? 1001) <= start - count }
    }

    /// Waits until this number of messages has appeared above.
    func waitForMessages(_ count: Int) throws {
        let wanted = "message \(1000 - count)"
        try wait(for: wanted) { $0.lines.contains(wanted) || $0.scrollback.contains(wanted) }
    }
}

extension Screen {
    /// The number in brackets nearest the bottom.
    var countdown: Int? {
        lines.reversed().lazy.compactMap(\.bracketed).first
    }
}

extension String {
    fileprivate var bracketed: Int? {
        guard hasPrefix("["), let end = firstIndex(of: "]") else { return nil }
        return Int(self[index(after: startIndex)..<end])
    }

    fileprivate var withoutCount: String {
        guard bracketed != nil, let end = firstIndex(of: "]") else { return self }
        return "[n" + self[end...]
    }
}

/// A folder that is removed with everything in it.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/line-editing-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure() }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    struct Failure: Error {}

    var names: [String] { Self.names(in: path) }

    private static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    func write(_ text: String, to name: String) {
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    func read(_ name: String) -> String? {
        guard let file = fopen("\(path)/\(name)", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    func mode(of name: String) -> UInt32 {
        var information = stat()
        stat("\(path)/\(name)", &information)
        return UInt32(information.st_mode) & 0o777
    }

    deinit {
        Self.remove(path)
    }

    private static func remove(_ path: String) {
        for name in names(in: path) {
            if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
        }
        rmdir(path)
    }
}
