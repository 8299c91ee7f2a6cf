import Foundation
import PTYKit

/// A desk of one's own: a folder that goes with it, in which `turnabout` is run again and again.
final class Run: Sendable {
    /// What a run came to.
    struct Outcome: Sendable {
        /// The bytes of standard output.
        let outputBytes: [UInt8]
        /// Standard output.
        let output: String
        /// Standard error.
        let errors: String
        /// How it ended.
        let ending: Child.Ending

        /// The exit code; nil where a signal ended it.
        var code: Int32? {
            guard case .code(let code) = ending else { return nil }
            return code
        }
    }

    /// The folder of everything: home, data, notes.
    let folder: String
    /// Where the program is.
    let program = builtProduct("turnabout")

    init() throws {
        var template = Array("/tmp/turnabout-transcript-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Child.Failure(description: "no temporary folder") }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        for name in ["home", "tmp"] { mkdir("\(folder)/\(name)", 0o700) }
    }

    deinit {
        _ = Folder(folder).openAll()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Where everything is kept.
    var data: Folder { Folder(folder + "/data") }
    /// Where documents go unless `--to` says otherwise.
    var notes: Folder { Folder(folder + "/notes") }
    /// Everything at this desk.
    var all: Folder { Folder(folder) }

    /// The variables of every run: nothing of whoever runs the tests.
    var environment: [String: String] {
        [
            "HOME": folder + "/home", "TURNABOUT_DATA": folder + "/data", "XDG_DATA_HOME": folder + "/home/share",
            "XDG_STATE_HOME": folder + "/home/state", "XDG_CONFIG_HOME": folder + "/home/config",
            "TMPDIR": folder + "/tmp", "TURNABOUT_NOW": "2031-05-20T10:00:00Z", "TURNABOUT_SEED": "7",
            // The clock stands still.
            "TURNABOUT_PACE": "0.001", "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color",
        ]
    }

    /// Starts the program and leaves it running; a variable of nil is taken away.
    func start(_ arguments: [String], environment changes: [String: String?] = [:]) throws -> Child {
        var environment = environment
        for (name, value) in changes { environment[name] = value }
        return try Child(program, arguments, environment: environment, in: folder)
    }

    /// Runs the program to its end; a variable of nil is taken away.
    func callAsFunction(
        _ arguments: [String], input: String = "", environment changes: [String: String?] = [:]
    ) async throws -> Outcome {
        try await OwnThread.run { try self.now(arguments, input: input, environment: changes) }
    }

    /// Runs the program to its end.
    func callAsFunction(_ arguments: String..., input: String = "") async throws -> Outcome {
        try await self(arguments, input: input)
    }

    /// Runs the program to its end, on this thread.
    func now(
        _ arguments: [String], input: String = "", environment changes: [String: String?] = [:]
    ) throws -> Outcome {
        try finish(try start(arguments, environment: changes), input: input)
    }

    /// Runs a shell command at this desk, on this thread; `$TURNABOUT` is the program.
    func shell(_ command: String, input: String = "") async throws -> Outcome {
        try await OwnThread.run { [self] in
            let environment = environment.merging(["TURNABOUT": program]) { $1 }
            return try finish(
                try Child("/bin/sh", ["-c", command], environment: environment, in: folder), input: input)
        }
    }

    private func finish(_ child: Child, input: String) throws -> Outcome {
        try child.write(input)
        child.closeInput()
        let ending = try child.waitForEnd()
        return Outcome(
            outputBytes: child.output, output: String(decoding: child.output, as: UTF8.self),
            errors: String(decoding: child.errors, as: UTF8.self), ending: ending)
    }

    /// Writes a file at this desk.
    ///
    /// - Returns: its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file at this desk.
    ///
    /// - Returns: its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }
}

extension Run.Outcome {
    /// The whole of a run as a transcript shows it.
    var transcript: String {
        var text = output
        if !errors.isEmpty { text += "--- standard error ---\n" + errors }
        return code == 0 ? text : text + "--- \(ending.shown) ---\n"
    }
}

extension Child.Ending {
    /// What a shell calls `$?`.
    var status: Int32 {
        switch self {
        case .code(let code): code
        case .signal(let number): 128 + number
        }
    }

    /// The ending in words.
    var shown: String {
        switch self {
        case .code(let code): "exit code \(code)"
        case .signal(let number): "signal \(number)"
        }
    }
}
