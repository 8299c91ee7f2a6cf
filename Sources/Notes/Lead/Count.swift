/// A figure that may be told to the lead; it comes from a ``CohortTally`` only.
package struct Count: Sendable, Hashable {
    /// What is counted.
    package let metric: Metric
    /// How many answers there are.
    package let total: Int
    /// The values that may be told, with how often each was given.
    package let cells: [String: Int]
    /// Twice the middle of all answers on a scale.
    package let doubledMedian: Int?

    /// The figure; nil where too few stand behind it.
    init?(_ metric: Metric, _ counted: LeadLedger.Counted) {
        let (values, cells, shown) = (metric.values, counted.cells(of: metric), counted.shown(of: metric))
        guard shown.contains(true) else { return nil }
        self.metric = metric
        total = cells.reduce(0, +)
        if case .median = metric.measure {
            doubledMedian = Self.doubledMedian(values, cells, total)
            self.cells = [:]
        } else {
            doubledMedian = nil
            let told = zip(values, cells).enumerated().filter { shown[$0.offset] }.map(\.element)
            self.cells = Dictionary(told, uniquingKeysWith: { $1 })
        }
    }

    private static func doubledMedian(_ values: [String], _ cells: [Int], _ total: Int) -> Int {
        let steps = zip(values, cells).flatMap { value, count in Array(repeating: Int(value) ?? 0, count: count) }
            .sorted()
        return steps[(total - 1) / 2] + steps[total / 2]
    }

    /// The figure in words.
    var text: String {
        switch metric.measure {
        case .share(let value): "\(cells[value] ?? 0) of \(total)"
        case .options(let names):
            cells.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\(names[$0.key] ?? $0.key) \($0.value)" }
                .joined(separator: ", ") + " (of \(total))"
        case .median(let steps, let low, let high):
            "middle answer \(Self.halved(doubledMedian ?? 0)) of \(steps.upperBound) (\(low) … \(high)), \(total) answers"
        }
    }

    private static func halved(_ number: Int) -> String {
        number % 2 == 0 ? String(number / 2) : "\(number / 2).5"
    }
}
