import Foundation

/// A facilitator on pipes, a projector beside them, and everything that either of them ever showed.
final class WorkshopSitting {
    private let run: Run
    private let stage: Child
    private var console: Child
    private var seen = 0
    /// Everything that the console ever said.
    private(set) var said: [UInt8] = []
    /// Everything that the projector was ever told.
    private(set) var told: [UInt8] = []

    /// Begins a workshop.
    init(_ run: Run, _ arguments: [String]) throws {
        self.run = run
        stage = try run.start(["stage"])
        console = try run.start(["--keep-going", "agenda", "run"] + arguments)
        try sync()
    }

    /// Everything that stood on the projector, as text.
    var wall: [UInt8] { stage.output }

    /// Types lines and waits until all of them were done.
    ///
    /// - Returns: what the console said to it.
    @discardableResult
    func type(_ lines: String...) throws -> String {
        let before = seen
        for line in lines { try console.write(line + "\n") }
        try sync()
        return String(decoding: console.output[before...], as: UTF8.self)
    }

    /// Goes on step by step until the console shows a text.
    func goOn(to text: String, atMost steps: Int = 40) throws {
        for _ in 0..<steps {
            let answer = try type("n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if answer.contains(text) { return }
        }
        throw Child.Failure(description: "never came to “\(text)”: \(String(decoding: console.output, as: UTF8.self))")
    }

    /// Stops for now, does something else, and goes on.
    func pause(_ body: () throws -> Void) throws {
        try end("stop")
        try body()
        console = try run.start(["--keep-going", "agenda", "run"])
        seen = 0
        try sync()
    }

    /// Ends the workshop, and waits until the projector has seen that.
    func finish() throws {
        try end("end", "", "", "")
        _ = try stage.waitForEnd()
    }

    private func end(_ lines: String...) throws {
        for line in lines { try console.write(line + "\n") }
        console.closeInput()
        _ = try console.waitForEnd()
        said += console.output + console.errors
        look()
    }

    /// The list of keys ends with the same words every time, and stands where a line was read.
    private func sync() throws {
        try console.write("?\n")
        let end = Array("any other command, such as /people\n".utf8)
        let start = seen
        _ = try console.wait(for: "the keys") { Array($0[start...]).holds(end) }
        seen = console.output.count
        look()
    }

    private func look() {
        told += Folder(run.folder + "/data").text("stage.json").map { Array($0.utf8) } ?? []
    }
}
