import Circles
import Foundation

extension Benchmarks {
    /// How long CP-SAT may look for each plan, in seconds.
    private static let patience = "10"

    /// Prints what plans of circles are worth and the CPU they take, beside chance, OR-Tools and recorded figures.
    ///
    /// The environment names the Python with the peers (`TURNABOUT_PEERS_PYTHON`).
    func circles() throws {
        try table("Circles on which others were measured", CircleInstance.measured, isRecorded: true)
        try table("Circles nobody tuned anything on", CircleInstance.drawn)
        try table("The most rounds known to go without a repeat", CircleInstance.knownRounds, hasPeers: false)
        try table("With roles, and partners apart", CircleInstance.withRoles, hasPeers: false)
    }

    private func table(
        _ title: String, _ instances: [CircleInstance], isRecorded: Bool = false, hasPeers: Bool = true
    ) throws {
        let results = try instances.map { try CircleResult($0.request) }
        let others = hasPeers ? try peers(of: instances) : instances.map { _ in [] }
        var columns = ["plan", "bound", "repeats", "most", "spread", "ms", "all", "how"]
        if hasPeers { columns += ["chance", "CP-SAT", "s"] }
        if isRecorded { columns += ["greedy*", "tabu*"] }
        let rows = instances.indices.map { index in
            let recorded = [instances[index].recorded.greedy, instances[index].recorded.tabu]
            return [instances[index].name] + results[index].cells + others[index]
                + (isRecorded ? recorded.map { $0.map(String.init) ?? "-" } : [])
        }
        show(title, columns, rows)
        let reached = results.count { $0.plan.score.repeats == $0.plan.lowerBound }
        print("\nThe counting bound is reached on \(reached) of \(results.count).")
        if isRecorded {
            print("* Recorded on another day: goodenoughgolfers' greedy algorithm, and a tabu search in C++.")
        }
    }

    /// For each plan the repeats of chance, those of CP-SAT and its seconds.
    private func peers(of instances: [CircleInstance]) throws -> [[String]] {
        let environment = ProcessInfo.processInfo.environment
        guard let python = environment["TURNABOUT_PEERS_PYTHON"], let script = environment["TURNABOUT_PEERS_SCRIPT"]
        else {
            throw BenchmarkError("Nobody says where the peers are. Start this with Tests/Benchmarks/run circles.")
        }
        let (file, answers) = ("\(room)/plans", "\(room)/answers")
        let lines = instances.map { "\($0.request.people) \($0.request.size) \($0.request.rounds)\n" }
        try lines.joined().write(toFile: file, atomically: false, encoding: .utf8)
        try Child.run([python, script, file, answers, Self.patience])
        return try String(contentsOfFile: answers, encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: " ").map(String.init)
        }
    }
}

/// A plan, and what it took to find it.
private struct CircleResult {
    let plan: CirclePlan
    /// Milliseconds of CPU until the repeats were what they are in the end.
    let found: Double
    /// Milliseconds of CPU until nothing better was looked for.
    let all: Double

    init(_ request: CircleRequest) throws {
        let begin = Benchmarks.cpu
        var search = try CircleSearch(request)
        var (repeats, found) = (search.best.score.repeats, Benchmarks.cpu)
        while !search.isFinished {
            search.step()
            if search.best.score.repeats < repeats { (repeats, found) = (search.best.score.repeats, Benchmarks.cpu) }
        }
        plan = search.best
        self.found = (found - begin) * 1000
        all = (Benchmarks.cpu - begin) * 1000
    }

    var cells: [String] {
        let how =
            switch plan.method {
            case .construction: "rule"
            case .symmetry: "symmetry"
            case .swaps: "swaps"
            }
        return [
            "\(plan.lowerBound)", "\(plan.score.repeats)", "\(plan.score.mostMeetings)", "\(plan.score.seatSpread)",
            found.digits(2), all.digits(1), how,
        ]
    }
}
