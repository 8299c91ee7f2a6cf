import Circles
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Benchmarks {
    /// How long each peer may take, in seconds.
    private static var patience: String { ProcessInfo.processInfo.environment["TURNABOUT_PATIENCE"] ?? "60" }

    /// Matchings of two sides and of one pool: what they are worth, and the CPU they take, beside the peers of PyPI.
    ///
    /// The environment names the Python with the peers (`TURNABOUT_PEERS_PYTHON`) and their script.
    func matching() throws {
        for (people, seeds) in [(50, 1...3), (500, 1...3), (5000, 1...2)] as [(Int, ClosedRange<UInt64>)] {
            for seed in seeds { try matching(people: people, seed: seed) }
        }
    }

    private func matching(people: Int, seed: UInt64) throws {
        let instance = MatchingInstance(people: people, seed: seed)
        let (file, folder) = ("\(room)/instance", "\(room)/answers")
        let size = "\(people) by \(people), seed \(seed): "
        try instance.write(sidesTo: file)
        let theirs = try peers("sides", file, folder)
        func tell(
            _ what: String, _ profile: PreferenceProfile, _ names: [String], compiled: [String] = [],
            _ ours: [MatchingAnswer]
        ) {
            MatchingTable(
                title: size + what, answers: ours + theirs.filter { names.contains($0.name) }, compiled: compiled
            )
            .print(columns: ["pairs", "blocking", "weight"]) { matching in
                [matching.pairs.count, BlockingPairs.of(matching, in: profile).count, instance.weight(of: matching)]
            }
        }
        let strict = { instance.profile(tiers: (1, 1)) }
        let tied = { instance.profile(tiers: (3, 4)) }
        tell(
            "strict lists", strict(), ["matching", "algmatch", "cp_sat_strict"],
            [
                time("Turnabout, proposers' best", strict, StableMatching.proposerOptimal),
                time("Turnabout, receivers' best", strict, StableMatching.receiverOptimal),
            ])
        tell(
            "lists with ties", tied(), ["cp_sat_ties", "scipy_size"],
            [
                time("Turnabout, ties", tied, StableMatching.withTies),
                time("Turnabout, ties broken", tied, StableMatching.proposerOptimal),
            ])
        let weighers = ["scipy_dense", "scipy_sparse", "lap", "ortools_flow"]
        tell(
            "weight", strict(), weighers, compiled: weighers,
            [
                time("Turnabout, weight", { instance.sides }, { WeightedAssignment(of: $0).matching }),
                time("Turnabout, pairs first", { instance.sides }) {
                    WeightedAssignment(of: $0, goal: .nobodyLeftOut).matching
                },
            ])
        try instance.write(poolTo: file)
        let ours = time("Turnabout, weight", { instance.pool }, { WeightedMatching(of: $0).matching })
        let weights = instance.poolWeights
        MatchingTable(
            title: "\(people) in one pool, seed \(seed): weight", answers: [ours] + (try peers("pool", file, folder)),
            compiled: ["rustworkx"]
        ).print(columns: ["pairs", "weight"]) { matching in
            [
                matching.pairs.count,
                matching.pairs.reduce(0) { $0 + (weights[.init(min($1.a, $1.b), max($1.a, $1.b))] ?? 0) },
            ]
        }
    }

    private func time<Input>(
        _ name: String, _ build: () -> Input, _ solve: (Input) -> Matching
    ) -> MatchingAnswer {
        var (answer, builds, solves) = (MatchingAnswer(name: name), [Double](), [Double]())
        repeat {
            let start = Self.cpu
            let input = build()
            let middle = Self.cpu
            answer.matching = solve(input)
            builds.append(middle - start)
            solves.append(Self.cpu - middle)
        } while builds.count < 99 && (builds + solves).reduce(0, +) < 1
        // The first run fills the caches, where there are more.
        answer.build = (builds.count > 1 ? Array(builds.dropFirst()) : builds).median
        answer.solve = (solves.count > 1 ? Array(solves.dropFirst()) : solves).median
        return answer
    }

    /// The CPU that this process has taken, in seconds.
    nonisolated static var cpu: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func peers(_ kind: String, _ file: String, _ folder: String) throws -> [MatchingAnswer] {
        let environment = ProcessInfo.processInfo.environment
        guard let python = environment["TURNABOUT_PEERS_PYTHON"], let script = environment["TURNABOUT_PEERS_SCRIPT"]
        else { throw BenchmarkError("Nobody says where the peers are. Start this with Tests/Benchmarks/run matching.") }
        try? FileManager.default.removeItem(atPath: folder)
        try Child.run([python, script, kind, file, folder, Self.patience])
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            return MatchingAnswer(name: String(name.dropLast(4)), file: text)
        }
    }
}
