/// How far a workshop is, and how long everything takes that is left.
package struct LiveClock: Sendable {
    let setup: WorkshopSetup
    let program: RoomProgram
    let state: WorkshopState

    /// The time on the room's clock.
    package func time(at instant: Instant) -> ClockTime {
        ClockTime(seconds: Int((instant.since(setup.midnight) + state.clockAhead) / 1000))
    }

    /// The moment at which the room's clock shows a time.
    package func instant(at time: ClockTime) -> Instant {
        Instant(milliseconds: setup.midnight.milliseconds + Int64(time.seconds) * 1000 - state.clockAhead)
    }

    /// The seconds of the stage that is on, as it stands; 0 where no block is on.
    package var stageSeconds: Int {
        guard let block = state.agenda.current else { return 0 }
        return max(0, seconds(ofStage: stage, in: block) + state.stageExtra)
    }

    /// When the stage that is on is to be over.
    package var stageDeadline: Instant { state.stageBegan.adding(seconds: Int64(stageSeconds)) }

    /// The plan with the block that is on as long as its stages make it from now.
    ///
    /// Stages that are left keep their length, so that a block is seen to run late before its time is over.
    package func projected(at now: Instant) -> RunningAgenda {
        guard let block = state.agenda.current else { return state.agenda }
        var agenda = state.agenda
        let began = agenda.timeline(at: time(at: now)).rows[block].start
        let before = time(at: state.stageBegan) - began
        let onStage = max(stageSeconds, Int(now.since(state.stageBegan) / 1000))
        let left = zip(program.index.stages[block], shares(in: block)).reduce(0) { left, part in
            part.0.index > stage ? left + part.1 : left
        }
        agenda.extend(by: before + onStage + left - agenda.given[block])
        return agenda
    }

    /// Seconds by which the workshop will end late as things stand; below 0 where early.
    package func behind(at now: Instant) -> Int {
        projected(at: now).behind(at: time(at: now))
    }

    /// Seconds by which the end, or the first fixed block that is late, will be late as things stand.
    package func lateness(at now: Instant) -> Int {
        let (agenda, time) = (projected(at: now), time(at: now))
        let fixed = agenda.timeline(at: time).rows.compactMap { row -> Int? in
            guard row.state == .coming, let at = agenda.blocks[row.block].startsAt else { return nil }
            return row.start - at
        }
        return max(agenda.behind(at: time), fixed.max() ?? 0)
    }

    private var stage: Int {
        guard let block = state.agenda.current else { return 0 }
        let steps = program.blocks[block]
        return steps[min(state.step, steps.count - 1)].stageIndex
    }

    /// A stage's share of the seconds that its block was given.
    func seconds(ofStage stage: Int, in block: Int) -> Int {
        let stages = program.index.stages[block]
        guard let place = stages.firstIndex(where: { $0.index == stage }) else {
            return state.blockSeconds / max(1, stages.count)
        }
        return shares(in: block)[place]
    }

    /// The seconds of each stage of a block: shares of what it was given, in proportion to what its exercise has for them.
    private func shares(in block: Int) -> [Int] {
        let planned = program.index.stages[block].map(\.seconds)
        guard planned.count > 1, planned.reduce(0, +) > 0 else {
            return planned.map { _ in state.blockSeconds / max(1, planned.count) }
        }
        return Proportion.shares(
            of: state.blockSeconds, weights: planned, limits: planned.map { _ in state.blockSeconds })
    }
}
