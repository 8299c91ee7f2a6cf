import Journal
import PTYKit

/// A program that shows a prompt and leaves at Ctrl-D.
struct Prompting {
    let name: String
    let path: String
    var arguments: [String] = []
    var environment: [String: String?] = [:]
    let prompt: String

    /// The seconds of CPU from its start over its first prompt to its end.
    func seconds() throws -> Double {
        let before = Child.seconds
        let session = try PTYSession(executable: path, arguments: arguments, environment: environment)
        try session.wait(for: "the prompt of \(name)") { $0.cursorLine.hasSuffix(prompt) }
        try session.send("\u{4}")
        try session.waitForExit()
        return Child.seconds - before
    }
}

extension Benchmarks {
    private static let rounds = 40

    /// The programs that a first prompt is awaited of.
    func prompting() throws -> [Prompting] {
        func turnabout(_ name: String, _ home: String, _ prompt: String) -> Prompting {
            Prompting(name: name, path: program, environment: ["HOME": home], prompt: prompt)
        }
        let (empty, used) = (room + "/empty", room + "/used")
        try Child.run(["/bin/mkdir", "-p", empty])
        let kept = DataDirectory(used + "/.local/share/turnabout")
        _ = try Journal.open(in: kept).addCohort(name: "Harbour", charter: [], createdOn: Conversation.today)
        try CurrentCohort.write("Harbour", in: kept)
        return [
            turnabout("turnabout, nothing kept", empty, "turnabout>"),
            turnabout("turnabout, a cohort", used, "turnabout (Harbour)>"),
            Prompting(
                name: "sqlite3", path: try Child.path("sqlite3"), environment: ["HOME": empty], prompt: "sqlite>"),
            Prompting(
                name: "python3 -q", path: try Child.path("python3"), arguments: ["-q"], environment: ["HOME": empty],
                prompt: ">>>"),
        ]
    }

    /// CPU from the start to the first prompt, every program once in a round.
    func prompt() throws {
        let programs = try prompting()
        var seconds = programs.map { _ in [Double]() }
        for round in 0...Self.rounds {
            // In another order every time, because each program finds the processor's caches as the one before left them.
            for index in programs.indices.shuffled() {
                let spent = try programs[index].seconds()
                // The first round fills the caches.
                if round > 0 { seconds[index].append(spent) }
            }
        }
        let medians = seconds.map(\.median)
        show(
            "CPU, user and system, from the start over the first prompt to the end (medians of \(Self.rounds) rounds)",
            ["program", "ms", "of sqlite3", "of python3"],
            zip(programs, medians).map { program, median in
                [program.name, (median * 1000).digits(1)]
                    + medians.suffix(2).map { (median / $0).digits(2) }
            })
    }
}
