package import Facilitation
package import Workshop

/// What can be counted of a workshop, for a spreadsheet or another program: times, people, hands, dots and numbers.
///
/// Hands and dots stand in it once the room has seen them; of numbers on slips only the middle of at least five.
package struct WorkshopCounts: Sendable, Hashable {
    /// One block of the plan.
    package struct Block: Sendable, Hashable {
        /// What it is called.
        package let title: String
        /// When it was planned to begin.
        package let plannedStart: ClockTime
        /// How many seconds it was planned.
        package let plannedSeconds: Int
        /// When it began; nil where it has not.
        package let start: ClockTime?
        /// How many seconds it took; nil where it is not over.
        package let seconds: Int?
        /// Where it stands.
        package let state: Timeline.State
    }

    /// How many people sat down at tables in one round; who came later counts from the start, as nobody's lateness is told.
    package struct Seated: Sendable, Hashable {
        /// When, on the room's clock.
        package let at: ClockTime
        /// How many.
        package let people: Int
    }

    /// Hands or dots for the answers to one question.
    package struct Tally: Sendable, Hashable {
        /// What was counted: `hands` or `dots`.
        package let kind: String
        /// The title of the block.
        package let block: String
        /// The question, or its label.
        package let question: String
        /// The answers in the order in which they were shown, with how many each had.
        package let items: [Item]
    }

    /// One answer and how many it had.
    package struct Item: Sendable, Hashable {
        /// The answer.
        package let text: String
        /// How many hands or dots.
        package let count: Int
    }

    /// A scale of which enough numbers were handed in.
    package struct Scale: Sendable, Hashable {
        /// The question, or its label.
        package let question: String
        /// The steps.
        package let steps: ClosedRange<Int>
        /// The words at the lower end.
        package let low: String
        /// The words at the upper end.
        package let high: String
        /// Twice the middle answer.
        package let doubledMedian: Int
        /// How many answers there are.
        package let answers: Int
    }

    /// The number of the workshop in the journal.
    package let number: Int64
    /// What the cohort is called.
    package let cohort: String
    /// What the workshop is called.
    package let title: String
    /// The day.
    package let day: CivilDate
    /// How many people were in the room.
    package let people: Int
    /// How many sat down, and when.
    package let seated: [Seated]
    /// The blocks, in order.
    package let blocks: [Block]
    /// Hands and dots, in the order of the steps.
    package let tallies: [Tally]
    /// The scales, in the order of the steps.
    package let scales: [Scale]

    /// The counts of a workshop, finished or not.
    package init(_ source: WorkshopSource) {
        let workshop = source.workshop
        number = source.number
        cohort = TypedText.oneLine(source.cohort)
        title = TypedText.oneLine(workshop.setup.agenda.title)
        day = workshop.setup.day
        people = source.attendance
        seated = workshop.history.rounds.map { Seated(at: $0.at, people: $0.tables.joined().count) }
        let planned = workshop.setup.agenda.running.timeline().rows
        let real = workshop.state.agenda.timeline(at: workshop.state.lastAt.map(workshop.clock.time(at:))).rows
        blocks = zip(planned, real).map { planned, real in
            Block(
                title: workshop.title(ofBlock: planned.block), plannedStart: planned.start,
                plannedSeconds: planned.seconds, start: real.hasBegun ? real.start : nil,
                seconds: real.state == .done ? real.seconds : nil, state: real.state)
        }
        tallies = workshop.program.blocks.indices.flatMap { block in
            RevealedStep.all(of: block, in: source).compactMap { Tally($0, in: workshop.title(ofBlock: block)) }
        }
        scales = WorkshopFigures(source).numbers.compactMap(Scale.init)
    }
}

extension WorkshopCounts.Tally {
    /// Hands or dots of a step; nil for any other.
    fileprivate init?(_ shown: RevealedStep, in block: String) {
        switch shown.step.task {
        case .hands: kind = "hands"
        case .dots: kind = "dots"
        default: return nil
        }
        self.block = block
        question = shown.step.title
        items = shown.lines.map { WorkshopCounts.Item(text: TypedText.oneLine($0.text), count: $0.count ?? 0) }
    }
}

extension WorkshopCounts.Scale {
    /// The middle of a scale; nil where nothing may be told of it.
    fileprivate init?(_ count: Count) {
        guard case .median(let steps, let low, let high) = count.metric.measure, let middle = count.doubledMedian else {
            return nil
        }
        question = count.metric.label
        self.steps = steps
        self.low = TypedText.oneLine(low)
        self.high = TypedText.oneLine(high)
        doubledMedian = middle
        answers = count.total
    }
}
