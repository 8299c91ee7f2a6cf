import PTYKit

/// A home of its own for the program: nothing of the user's is read, and nothing is left behind.
final class Home {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The commands that the history file holds, without their time stamps; empty where there is no file.
    var history: [String] {
        (folder.read("state/turnabout/history") ?? "").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    /// Whether a text stands anywhere in what is kept: in the database, its journal, or another file.
    func keeps(_ text: String) -> Bool {
        folder.names(in: "data").contains { folder.read("data/\($0)")?.contains(text) == true }
    }

    func environment(with others: [String: String?] = [:]) -> [String: String?] {
        let own: [String: String?] = [
            "HOME": folder.path, "XDG_STATE_HOME": "\(folder.path)/state", "XDG_DATA_HOME": "\(folder.path)/share",
            "TURNABOUT_DATA": "\(folder.path)/data", "TURNABOUT_NOW": "2031-05-20T10:00:00Z", "TZ": "UTC",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        return own.merging(others) { $1 }
    }

    /// Opens the console on a terminal of its own, with variables besides those of this home, and waits for its prompt.
    func open(
        _ arguments: String..., environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> PTYSession {
        let session = try PTYSession(
            executable: builtProduct("turnabout"), arguments: arguments,
            environment: self.environment(with: environment),
            rows: rows, columns: columns)
        try session.waitForPrompt()
        return session
    }

    /// Opens the console, begins an exercise with Amara, the protege, and Joel, the mentor, and goes on to a prompt.
    func run(
        _ exercise: String, to prompt: String? = nil, environment: [String: String?] = [:], rows: Int = 24,
        columns: Int = 80
    ) throws -> PTYSession {
        let session = try open(environment: environment, rows: rows, columns: columns)
        try session.enter("run \(exercise) --with Amara=protege,Joel=mentor")
        if let prompt { try session.advance(to: prompt) }
        return session
    }
}
