import Foundation
import PTYKit
import Testing

/// A room in which a workshop is held: the facilitator's terminal, and the projector's beside it.
final class WorkshopRoom {
    let home: Home
    private(set) var console: PTYSession
    let stage: PTYSession
    /// Everything that ever stood on the projector.
    private(set) var seen = ""

    /// Opens both terminals; the workshop has not begun yet.
    ///
    /// - Parameters:
    ///   - name: the plan and the roster in `Tests/Fixtures/workshops`.
    ///   - time: what the machine's clock shows.
    ///   - missing: who is not here yet.
    /// - Throws: when a terminal cannot be opened, or does not show what is waited for.
    init(_ name: String, at time: String, missing: [String]) throws {
        home = try Home()
        let environment = home.environment(with: ["TURNABOUT_NOW": "2031-05-20T\(time)Z", "TURNABOUT_SEED": "7"])
        let fixtures = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let files = "/\(fixtures)/Fixtures/workshops/\(name)"
        let setUp = try PTYSession(executable: builtProduct("turnabout"), environment: environment)
        try setUp.waitForPrompt()
        try setUp.enter("cohort new harbour --charter 'Work looks different from the other side.'")
        try setUp.enter("cohort import \(files).csv")
        try setUp.send(Key.control("d"))
        try setUp.waitForExit()
        stage = try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["stage"], environment: environment, rows: 36,
            columns: 120)
        try stage.waitFor("Waiting")
        console = try PTYSession(
            executable: builtProduct("turnabout"),
            arguments: [
                "agenda", "run", "\(files).yaml", "--missing", missing.joined(separator: ","), "--to",
                "\(home.folder.path)/notes",
            ],
            environment: environment, rows: 40, columns: 100)
        try console.waitForPrompt("Does the room see this screen?")
        try console.send(Key.enter)
        try console.waitForPrompt("\(time.prefix(5).drop { $0 == "0" })>")
    }

    /// Opens the console again after it was killed, and says that only the facilitator sees it.
    func goOnAfterACrash(at time: String) throws {
        console = try PTYSession(
            executable: builtProduct("turnabout"), arguments: ["agenda", "run", "--to", "\(home.folder.path)/notes"],
            environment: home.environment(with: ["TURNABOUT_NOW": "2031-05-20T\(time)Z"]), rows: 40, columns: 100)
        try console.waitForPrompt("Does the room see this screen?")
        try console.send(Key.enter)
        try console.wait(for: "a question or a prompt") { $0.isAtPrompt && !$0.cursorLine.contains("screen?") }
        if console.screen.cursorLine.hasPrefix("1 or 2") { try type("2") }
    }

    /// Types keys, one line each, and waits for the prompt after each.
    func type(_ lines: String...) throws { try type(lines) }

    /// Types keys, one line each, and waits for the prompt after each.
    func type(_ lines: [String]) throws {
        for line in lines {
            if !line.isEmpty {
                try console.send(line)
                try console.waitForTyped(String(line.suffix(8)))
            }
            let height = console.screen.everything.count
            try console.send(Key.enter)
            // The prompt that the line was typed at must not be taken for the next one.
            try console.wait(for: "the next prompt") { $0.everything.count > height && $0.isAtPrompt }
        }
    }

    /// Goes on step by step until the console shows a text; `confirming` shows slips where it is asked.
    func goOn(to text: String, atMost steps: Int = 40, confirming: Bool = false) throws {
        for _ in 0..<steps where !lastBlock.contains(text) {
            try type("n")
            if confirming, console.screen.cursorLine.hasSuffix("for no>") { try type("y") }
        }
        #expect(lastBlock.contains(text), "never came to “\(text)”:\n\(console.screen.lines.joined(separator: "\n"))")
    }

    /// The number of the way to go on that begins with a word, where it is offered.
    func option(_ word: String) -> String? {
        console.screen.everything.last { $0.contains("     \(word)") }?.split(separator: " ").first.map(String.init)
    }

    /// The names at each table, as the console listed them last.
    var tables: [[String]] {
        let lines = console.screen.everything
        let start = lines.lastIndex { $0.hasSuffix("> tables") }.map { $0 + 1 } ?? 0
        let text = lines[start...].joined(separator: " ")
        return text.components(separatedBy: "Table ").dropFirst().map { table in
            let names = table.drop { $0.isNumber || $0 == " " }.prefix { !$0.isNumber }
            return names.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
        }
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
