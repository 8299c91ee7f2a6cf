/// How a workshop went that was rehearsed with made-up people.
package struct RehearsedWorkshop: Sendable {
    /// A way to go on that was chosen.
    package struct Choice: Hashable, Sendable {
        /// When, on the room's clock.
        package let at: ClockTime
        /// The block that was on.
        package let block: Int
        /// The way.
        package let kind: ReplanOption.Kind
        /// Seconds by which the end, or a fixed block, would have been late.
        package let lateness: Int
    }

    /// How many were there from some moment on.
    package struct Attendance: Hashable, Sendable {
        /// The moment.
        package let at: ClockTime
        /// How many.
        package let present: Int
    }

    /// Something that the notes will tell.
    package struct Noted: Hashable, Sendable {
        /// The block it came from.
        package let block: Int
        /// The stage.
        package let stage: String
        /// What was asked.
        package let question: String
        /// What there is of it, such as "24 slips".
        package let amount: String
    }

    /// The workshop at its end.
    package internal(set) var workshop: LiveWorkshop
    /// Who took part.
    package let cohort: SyntheticCohort
    /// The ways that were chosen.
    package internal(set) var choices: [Choice] = []
    /// How many were there over time, from the beginning on.
    package internal(set) var attendance: [Attendance] = []
    /// How many rounds of circles there were.
    package internal(set) var rounds = 0
    /// How often two people met again in them.
    package internal(set) var repeats = 0
    /// How many of these no plan could have done without, as far as counting shows.
    package internal(set) var unavoidable = 0
    /// How many trios there were among pairs.
    package internal(set) var trios = 0
    /// Who was there and had no place at a table when others had; nobody, if all is well.
    package internal(set) var unseated: Set<Int64> = []
    /// How many steps were gone through.
    package internal(set) var steps = 0

    init(workshop: LiveWorkshop, cohort: SyntheticCohort) {
        (self.workshop, self.cohort) = (workshop, cohort)
    }

    /// The plan as it went.
    package var agenda: RunningAgenda { workshop.state.agenda }

    /// The plan as it went, as it is told of a plan without people.
    package var outcome: Rehearsal.Outcome {
        Rehearsal.Outcome(agenda: agenda, timeline: agenda.timeline(), behind: agenda.behind())
    }

    /// How many were there when a time came.
    package func present(at time: ClockTime) -> Int {
        attendance.last { $0.at <= time }?.present ?? 0
    }

    /// What the notes will tell, in the order of the workshop.
    package var noted: [Noted] {
        workshop.program.blocks.enumerated().flatMap { block, steps in
            steps.compactMap { step in
                amount(step).map { Noted(block: block, stage: step.stage, question: step.text, amount: $0) }
            }
        }
    }

    private func amount(_ step: RoomStep) -> String? {
        let lines = workshop.lines(of: step.id)
        let counts = workshop.state.counts[step.id] ?? []
        switch step.task {
        case .slips where !lines.isEmpty: return lines.count == 1 ? "1 slip" : "\(lines.count) slips"
        case .answer where !lines.isEmpty: return lines.count == 1 ? "1 line" : "\(lines.count) lines"
        case .hands(let options) where !counts.isEmpty:
            return zip(options, counts).map { "\($0.text) \($1)" }.joined(separator: ", ")
        case .numbers(let range, _, _) where !counts.isEmpty:
            return zip(range, counts).map { "\($0): \($1)" }.joined(separator: ", ")
        case .dots where !counts.isEmpty: return "\(counts.reduce(0, +)) dots on \(counts.count) lines"
        case .piles:
            let piles = workshop.state.piles[step.id]?.count ?? 0
            return piles == 0 ? nil : piles == 1 ? "1 pile" : "\(piles) piles"
        default: return nil
        }
    }
}
