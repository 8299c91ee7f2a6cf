/// What a lead was told by the last export, kept to compare the next one with it; for the machine, not for the lead.
package struct LeadLedger: Sendable, Hashable, Codable {
    /// The counts behind a figure as it was told.
    struct Counted: Sendable, Hashable, Codable {
        /// How often each value was given.
        var times: [String: Int]
        /// The smallest cell that may be told; nil where too few people stand behind all of them.
        var threshold: Int?

        /// How often each value of the metric was given, in the order of its values.
        func cells(of metric: Metric) -> [Int] { metric.values.map { times[$0] ?? 0 } }

        /// Which values of the metric may be told of; of a scale all or none stand behind its middle.
        func shown(of metric: Metric) -> [Bool] {
            let cells = cells(of: metric)
            guard let threshold, cells.reduce(0, +) >= threshold else { return cells.map { _ in false } }
            if case .median = metric.measure { return cells.map { _ in true } }
            return Suppression.shown(cells, threshold: threshold)
        }

        /// The least number of answers that were given, changed or taken back between two counts.
        func distance(from other: Counted) -> Int {
            var (more, fewer) = (0, 0)
            for value in Set(times.keys).union(other.times.keys) {
                let change = (times[value] ?? 0) - (other.times[value] ?? 0)
                if change > 0 { more += change } else { fewer -= change }
            }
            return max(more, fewer)
        }
    }

    /// The counts that were told, by metric.
    var counted: [String: Counted] = [:]
    /// The lines of the roll-up as they were told, by label.
    var rows: [String: String] = [:]

    /// A ledger of nothing.
    package init() {}
}
