import Facilitation
import Workshop

/// What was counted in one workshop without names: hands on the options of a vote, and numbers on slips.
package struct WorkshopFigures: Sendable {
    /// One question with the answers that were counted.
    package struct Figure: Sendable {
        /// What is counted.
        package let metric: Metric
        /// How often each value was given, with the people any of whom may have answered.
        package let group: CohortTally.Group
        /// The step in which it was counted.
        let step: RoomStep
    }

    /// Everything that was counted, in the order of the steps; one that was asked in several rounds stands for each.
    package let figures: [Figure]

    /// The figures of a workshop.
    package init(_ source: WorkshopSource) {
        let workshop = source.workshop
        let members = source.mayHaveAnswered
        figures = zip(workshop.setup.agenda.blocks, workshop.program.blocks).flatMap { block, steps -> [Figure] in
            guard case .exercise(let wish) = block.content else { return [] }
            return steps.compactMap { step in
                guard let counts = workshop.state.counts[step.id], let metric = Metric(step, of: wish.slug) else {
                    return nil
                }
                let times = Dictionary(zip(step.values, counts), uniquingKeysWith: +)
                let group = CohortTally.Group(members: members, times: times, isOncePerValue: true)
                return Figure(metric: metric, group: group, step: step)
            }
        }
    }

    /// The numbers on slips of which enough were handed in; nothing tells of the others.
    var numbers: [Count] {
        figures.filter { $0.step.isNumbers }.compactMap { figure in
            var ledger = LeadLedger()
            return CohortTally(figure.metric, of: .people, in: [figure.group]).count(after: nil, into: &ledger)
        }
    }
}

extension RoomStep {
    /// The values that are counted, as they are kept.
    fileprivate var values: [String] {
        switch task {
        case .hands(let options): options.map(\.id)
        case .numbers(let range, _, _): range.map(String.init)
        default: []
        }
    }
}

extension WorkshopSource {
    /// Everybody who may have raised a hand or handed in a slip.
    ///
    /// Where nobody kept a list that is the whole cohort; where the cohort has no list either, as many as were expected.
    fileprivate var mayHaveAnswered: Set<Int64> {
        if !inRoom.isEmpty { return inRoom }
        if !names.isEmpty { return Set(names.keys) }
        return Set((0..<Int64(max(0, workshop.setup.people))).map { -1 - $0 })
    }
}
