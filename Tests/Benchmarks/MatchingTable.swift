import Circles

/// An answer to one question of matching, ours or a peer's.
struct MatchingAnswer {
    /// Who answers.
    var name: String
    /// The pairs.
    var matching = Matching()
    /// The CPU-seconds of building the graph; not a number where there is no answer.
    var build = Double.nan
    /// The CPU-seconds of solving.
    var solve = Double.nan
    /// What else there is to say.
    var remark = ""

    /// An answer that is still to be found.
    init(name: String) {
        self.name = name
    }

    /// What a peer wrote: see matching_peers.py.
    init(name: String, file: String) {
        self.name = name
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        let times = (lines.first ?? "").split(separator: " ").compactMap { Double($0) }
        guard times.count == 2, lines.count > 1 else {
            remark = String(lines.first ?? "no answer")
            return
        }
        (build, solve, remark) = (times[0], times[1], String(lines[1]))
        matching = Matching(
            pairs: lines.dropFirst(2).compactMap { line in
                let numbers = line.split(separator: " ").compactMap { Int($0) }
                return numbers.count == 2 ? Matching.Pair(numbers[0], numbers[1]) : nil
            })
    }
}

/// The answers to one question, ours first.
struct MatchingTable {
    /// What was asked.
    var title: String
    /// The answers.
    var answers: [MatchingAnswer]
    /// The peers that are compiled and give equal weight.
    var compiled: [String]

    /// Prints quality and time side by side, and how much longer the best compiled peer took.
    func print(columns: [String], quality: (Matching) -> [Int]) {
        let ours = answers.first?.solve ?? .nan
        show(
            title, ["way"] + columns + ["build, ms", "solve, ms", "of ours"],
            answers.map { answer in
                let name = ([answer.name] + [answer.remark].filter { !$0.isEmpty }).joined(separator: ": ")
                guard answer.solve.isFinite else { return [name] + columns.map { _ in "-" } + ["-", "-", "-"] }
                return [name] + quality(answer.matching).map(String.init) + [
                    (answer.build * 1000).digits(3), (answer.solve * 1000).digits(3), (answer.solve / ours).digits(1),
                ]
            })
        let peers = answers.filter { compiled.contains($0.name) && $0.solve.isFinite }
        guard let best = peers.min(by: { $0.solve < $1.solve }) else { return }
        Swift.print("\nBest compiled peer: \(best.name), \((best.solve / ours).digits(1)) times our time.")
    }
}
