/// Counts over a cohort, from which a lead is told only what cannot be traced to a few.
///
/// A cohort has one tally for each metric, over all its people; there is no way to slice it.
package struct CohortTally: Sendable {
    /// What stands behind each answer.
    package enum Unit: Sendable {
        case people, pairs

        /// The smallest group that is told of.
        var threshold: Int {
            switch self {
            case .people: 5
            case .pairs: 3
            }
        }
    }

    /// Answers given without names by some of the members, as in one session.
    package struct Group: Sendable, Hashable {
        /// The numbers of the people, or of the pairs, any of whom may have answered.
        package var members: Set<Int64>
        /// How often each value was given.
        package var times: [String: Int]
        /// Whether nobody gave one value twice, as where hands are raised for each option.
        package var isOncePerValue: Bool

        /// Answers of some of these members.
        package init(members: Set<Int64>, times: [String: Int], isOncePerValue: Bool = false) {
            self.members = members
            self.times = times
            self.isOncePerValue = isOncePerValue
        }
    }

    /// What is counted.
    package let metric: Metric
    let counted: LeadLedger.Counted

    /// A tally of everything that was counted in a cohort for one metric.
    ///
    /// - Parameters:
    ///   - metric: what is counted.
    ///   - unit: what stands behind each answer.
    ///   - groups: the answers, session by session.
    package init(_ metric: Metric, of unit: Unit, in groups: [Group]) {
        self.metric = metric
        var times: [String: Int] = [:]
        var shares: [Int64: Int] = [:]
        for group in groups {
            for (value, count) in group.times where metric.values.contains(value) { times[value, default: 0] += count }
            let largest = group.times.values.max() ?? 0
            // More answers than people: someone gave several, and nobody knows how many.
            let isGivenOften =
                !group.isOncePerValue
                && (group.times.values.reduce(0, +) > group.members.count || metric == .promises)
            for member in group.members { shares[member, default: 0] += isGivenOften ? max(1, largest) : 1 }
        }
        // Nobody knows whose answers they are. Whoever was asked three times may have given three of them, so that it
        // takes three times as many answers to be sure of as many people.
        let repeats = max(1, shares.values.max() ?? 1)
        let isLargeEnough = shares.count >= unit.threshold
        counted = LeadLedger.Counted(times: times, threshold: isLargeEnough ? unit.threshold * repeats : nil)
    }

    /// A tally of how many have something.
    ///
    /// - Parameters:
    ///   - metric: what is counted.
    ///   - unit: what is counted.
    ///   - count: how many have it.
    ///   - total: of how many.
    package init(_ metric: Metric, of unit: Unit, _ count: Int, of total: Int) {
        self.metric = metric
        let values = metric.values
        counted = LeadLedger.Counted(
            times: [values[0]: count, values[1]: max(0, total - count)],
            threshold: total >= unit.threshold ? unit.threshold : nil)
    }

    /// What the lead may be told; nil where it is not enough, the older figures where too few answers have changed.
    ///
    /// - Parameters:
    ///   - last: what was told before.
    ///   - ledger: where to write what is told now.
    /// - Returns: the count.
    package func count(after last: LeadLedger?, into ledger: inout LeadLedger) -> Count? {
        var now = counted
        if let told = last?.counted[metric.id], counted.distance(from: told) < leastChange(from: told) { now = told }
        // Also where nothing is told: that nothing could be told says something, too.
        ledger.counted[metric.id] = now
        return Count(metric, now)
    }

    private func leastChange(from told: LeadLedger.Counted) -> Int {
        Suppression.leastChange(
            from: (told.cells(of: metric), told.shown(of: metric)),
            to: (counted.cells(of: metric), counted.shown(of: metric)),
            threshold: max(told.threshold ?? 0, counted.threshold ?? 0))
    }
}
