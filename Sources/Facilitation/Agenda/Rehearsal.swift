/// Plays a plan through without anybody in the room, with blocks that take longer or shorter than planned.
package enum Rehearsal {
    /// A block that does not keep to its time.
    package struct Overrun: Hashable, Sendable {
        /// Its place in the plan, from 0.
        package let block: Int
        /// The seconds it takes longer; below 0 where it ends early.
        package let seconds: Int

        /// A block takes so many seconds longer.
        package init(block: Int, seconds: Int) {
            self.block = block
            self.seconds = seconds
        }
    }

    /// How a plan turned out.
    package struct Outcome: Hashable, Sendable {
        /// The plan at its end.
        package let agenda: RunningAgenda
        /// When everything was.
        package let timeline: Timeline
        /// Seconds by which it ended late; below 0 where early.
        package let behind: Int
    }

    /// Plays a plan.
    ///
    /// - Parameters:
    ///   - agenda: the plan.
    ///   - overruns: which blocks do not keep to their time.
    ///   - choice: what is chosen when the plan runs late; where it is not offered, everything shifts.
    /// - Returns: how it turned out.
    package static func play(
        _ agenda: Agenda, overruns: [Overrun] = [], choosing choice: ReplanOption.Kind = .shift
    ) -> Outcome {
        var running = agenda.running
        var now = agenda.start
        while let next = running.coming.first {
            // What stands still before a block with a fixed time, or a gap, is waited for.
            now = running.timeline().rows[next].start
            running.begin(at: now)
            let extra = overruns.filter { $0.block == next }.reduce(0) { $0 + $1.seconds }
            if extra != 0 {
                running.extend(by: extra)
                if let option = running.options(at: now).first(where: { $0.kind == choice }) { running = option.after }
            }
            running.end(at: running.timeline(at: now).rows[next].end)
        }
        return Outcome(agenda: running, timeline: running.timeline(), behind: running.behind())
    }
}
