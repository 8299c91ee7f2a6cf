/// What the facilitator alone sees of a workshop at one moment: now, next, say this, and how time stands.
package struct CueSheet: Hashable, Sendable {
    /// Where the workshop is.
    package var status: WorkshopState.Status
    /// The time on the room's clock.
    package var now: ClockTime
    /// The block that is on, counted from 1, and how many there are; 0 where none is on.
    package var blockNumber: Int
    package var blockCount: Int
    /// The title of the block.
    package var block: String
    /// The step that is on; nil where none is.
    package var step: RoomStep?
    /// What to say or do, for nobody else's eyes; empty where there is no hint.
    package var cue: String
    /// When the stage that is on is over.
    package var stageDeadline: Instant?
    /// When the block will be over, as things stand.
    package var blockEnds: ClockTime?
    /// When the workshop will end, as things stand.
    package var end: ClockTime
    /// Seconds by which it will end late; below 0 where early.
    package var behind: Int
    /// Ways to go on, where it runs late by a minute or more beyond what was chosen to live with.
    package var options: [ReplanOption]
    /// Time that nothing is planned for before a block with a fixed time, of five minutes or more.
    package var free: Free?
    /// What comes after this step.
    package var next: String
    /// How many slips were typed in this step.
    package var slips: Int
    /// What was counted in this step; nil where nothing was.
    package var counts: [Int]?
    /// How many lines the room sees in a step that shows what others gathered.
    package var shown: Int
    /// Whether anything was gathered that the room has not seen.
    package var isHidden: Bool
    /// How many were said to be ready; nil where nobody said.
    package var ready: Int?
}

extension CueSheet {
    /// Time that nothing is planned for.
    package struct Free: Hashable, Sendable {
        /// How long, in whole minutes.
        package var minutes: Int
        /// The block that is waited for.
        package var block: String
    }
}

extension LiveWorkshop {
    /// Lateness under this many seconds is not worth a choice.
    private static let worthAChoice = 60

    /// What the facilitator sees now.
    package func cueSheet(at now: Instant) -> CueSheet {
        let clock = clock
        let time = clock.time(at: now)
        let agenda = state.status == .running ? clock.projected(at: now) : state.agenda
        let timeline = agenda.timeline(at: state.status == .running ? time : nil)
        let behind = agenda.behind(at: state.status == .running ? time : nil)
        let isLate = state.status == .running && clock.lateness(at: now) - state.accepted >= Self.worthAChoice
        let results = step.map { hasResults($0) && !state.revealed.contains($0.id) } ?? false
        return CueSheet(
            status: state.status, now: time, blockNumber: block.map { $0 + 1 } ?? 0,
            blockCount: setup.agenda.blocks.count, block: block.map { setup.agenda.blocks[$0].time.title } ?? "",
            step: step, cue: step?.cue ?? "", stageDeadline: block == nil ? nil : clock.stageDeadline,
            blockEnds: block.map { timeline.rows[$0].end }, end: timeline.end, behind: behind,
            options: isLate ? agenda.options(at: time) : [], free: free(timeline), next: next(timeline),
            slips: step.map { slipCount(of: $0.id) } ?? 0,
            counts: step.flatMap { state.counts[$0.id] }, shown: linesShown, isHidden: results, ready: state.ready)
    }

    private var linesShown: Int {
        guard let step, case .reveal(let steps) = step.task else { return 0 }
        return steps.compactMap(result).reduce(0) { $0 + $1.lines.count }
    }

    /// Free time before the next block with a fixed time.
    private func free(_ timeline: Timeline) -> CueSheet.Free? {
        guard let block else { return nil }
        for row in timeline.rows.dropFirst(block + 1) where row.state == .coming {
            let before = timeline.rows[..<row.block].last { $0.state != .dropped }
            let gap = before.map { row.start - $0.end - setup.agenda.blocks[row.block].time.gap } ?? 0
            if gap >= 300 { return CueSheet.Free(minutes: gap / 60, block: setup.agenda.blocks[row.block].time.title) }
        }
        return nil
    }

    /// What comes after the step that is on: the next stage, or the next block with its time.
    func next(_ timeline: Timeline) -> String {
        if let step, let after = stepAfter {
            if after.stageIndex != step.stageIndex {
                return after.stage == step.stage
                    ? "\(after.stage), \(after.stageIndex + 1) of \(after.stageCount)" : after.stage
            }
            return after.task.inAWord
        }
        guard let coming = state.agenda.coming.first else { return "" }
        return "\(setup.agenda.blocks[coming].time.title) at \(timeline.rows[coming].start.roundedToMinute.short)"
    }
}

extension RoomStep.Task {
    /// What a step that comes next in the same stage is, in a word or two.
    fileprivate var inAWord: String {
        switch self {
        case .talk: "go on"
        case .turns: "in turns"
        case .sheet: "writing on sheets"
        case .slips: "slips"
        case .hands: "hands up"
        case .numbers: "a number on a slip"
        case .answer: "one answer from the room"
        case .dots: "dots"
        case .piles: "piles"
        case .reveal: "show the results"
        case .seats: "take seats"
        }
    }
}

extension ClockTime {
    /// The time without its seconds, to the nearest minute.
    package var roundedToMinute: ClockTime {
        ClockTime(seconds: (seconds + 30) / 60 * 60)
    }
}
