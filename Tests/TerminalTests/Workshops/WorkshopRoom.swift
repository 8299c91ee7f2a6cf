import PTYKit
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A room in which a workshop is held: the facilitator's terminal, and the projector's beside it.
final class WorkshopRoom {
    let home: Home
    let console: PTYSession
    let stage: PTYSession
    /// Everything that ever stood on the projector.
    private(set) var seen = ""

    /// Opens both terminals; the workshop has not begun yet.
    ///
    /// - Parameters:
    ///   - name: the plan and the roster in `Tests/Fixtures/workshops`.
    ///   - time: what the machine's clock shows.
    ///   - missing: who is not here yet.
    init(_ name: String, at time: String, missing: [String]) throws {
        home = try Home()
        let environment = home.environment(with: ["TURNABOUT_NOW": "2031-05-20T\(time)Z", "TURNABOUT_SEED": "7"])
        let fixtures = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let files = "/\(fixtures)/Fixtures/workshops/\(name)"
        let setUp = try PTYSession(executable: builtProduct("turnabout"), environment: environment)
        try setUp.waitForPrompt()
        try setUp.enter("cohort new harbour --charter Work looks different from the other side.")
        try setUp.enter("cohort import \(files).csv")
        try setUp.send(Key.control("d"))
        try setUp.waitForExit()
        stage = try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["stage"], environment: environment, rows: 36,
            columns: 120)
        try stage.waitFor("Waiting")
        console = try PTYSession(
            executable: builtProduct("turnabout"),
            arguments: ["agenda", "run", "\(files).yaml", "--missing", missing.joined(separator: ",")],
            environment: environment, rows: 40, columns: 100)
        try console.waitForPrompt("Does the room see this screen?")
        try console.send(Key.enter)
        try console.waitForPrompt("\(time.prefix(5).drop { $0 == "0" })>")
    }

    /// Types keys, one line each, and waits for the prompt after each.
    func type(_ lines: String...) throws {
        for line in lines {
            line.isEmpty ? try console.send(Key.enter) : try console.send(line)
            if !line.isEmpty {
                try console.waitForTyped(String(line.suffix(8)))
                try console.send(Key.enter)
            }
            try console.waitForPrompt()
        }
    }

    /// Goes on step by step until the console shows a text.
    func goOn(to text: String, atMost steps: Int = 40) throws {
        for _ in 0..<steps where !lastBlock.contains(text) { try type("n") }
        #expect(lastBlock.contains(text), "never came to “\(text)”:\n\(console.screen.lines.joined(separator: "\n"))")
    }

    /// What stands on the console since the last empty line before a heading.
    private var lastBlock: String {
        let lines = console.screen.everything
        let start = lines.lastIndex { $0.isEmpty }.map { $0 + 1 } ?? 0
        return lines[start...].joined(separator: "\n")
    }

    /// Waits until the projector shows a text.
    func roomSees(_ text: String) throws {
        try stage.waitFor(text)
        seen += stage.screen.lines.joined(separator: "\n")
    }

    /// Everything that was sent to the projector's terminal.
    var sentToTheRoom: String { String(decoding: stage.output, as: UTF8.self) }
}
