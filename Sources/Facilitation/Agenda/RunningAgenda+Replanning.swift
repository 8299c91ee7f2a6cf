extension RunningAgenda {
    /// The ways to go on, where the workshop runs late or a fixed block would be cut short; none where all is well.
    ///
    /// A way that changes nothing, or saves nothing, is not offered.
    ///
    /// - Parameter now: the time.
    /// - Returns: the ways, `shift` first.
    package func options(at now: ClockTime) -> [ReplanOption] {
        guard isLate(at: now) else { return [] }
        var options = [ReplanOption(.shift, from: self, to: self, at: now)]
        let ways: [(ReplanOption.Kind, RunningAgenda?)] = [
            (.buffer, spendingBuffers(at: now)), (.squeeze, squeezed(at: now)), (.drop, droppingOne(at: now)),
        ]
        for (kind, after) in ways {
            guard let after, after != self else { continue }
            options.append(ReplanOption(kind, from: self, to: after, at: now))
        }
        return options
    }

    /// Whether the end, or a block with a fixed time, is later than planned.
    func isLate(at now: ClockTime) -> Bool {
        behind(at: now) > 0 || (legs(at: now).first { $0.lateness > 0 }) != nil
    }

    /// The agenda with time taken from blocks that may shrink, in proportion to their length.
    private func squeezed(at now: ClockTime) -> RunningAgenda {
        taking(at: now) { !$0.isProtected && !$0.isBuffer && $0.startsAt == nil }
    }

    /// The agenda with time taken from buffers.
    private func spendingBuffers(at now: ClockTime) -> RunningAgenda {
        taking(at: now) { $0.isBuffer }
    }

    /// Takes the lateness of every leg from the blocks in it that may give.
    private func taking(at now: ClockTime, from mayGive: (AgendaBlock) -> Bool) -> RunningAgenda {
        var after = self
        for number in legs(at: now).indices {
            let leg = after.legs(at: now)[number]
            guard leg.lateness > 0 else { continue }
            let giving = leg.blocks.filter { mayGive(blocks[$0]) && after.given[$0] > blocks[$0].least }
            let shares = Proportion.shares(
                of: leg.lateness, weights: giving.map { after.given[$0] },
                limits: giving.map { after.given[$0] - blocks[$0].least })
            for (block, share) in zip(giving, shares) { after.take(share, from: block) }
        }
        return after
    }

    /// The agenda without the shortest block that makes up for the drift, or the longest where none does.
    private func droppingOne(at now: ClockTime) -> RunningAgenda? {
        let late = max(behind(at: now), legs(at: now).map(\.lateness).max() ?? 0)
        let droppable = coming.filter { blocks[$0].mayBeDropped }
        let enough = droppable.filter { given[$0] + blocks[$0].gap >= late }
        let chosen =
            enough.min { (given[$0], $1) < (given[$1], $0) } ?? droppable.max { (given[$0], $1) < (given[$1], $0) }
        guard let chosen else { return nil }
        var after = self
        after.drop(chosen)
        return after
    }

    /// A stretch of blocks that ends in a block with a fixed time, or in the end of the workshop.
    private struct Leg {
        var blocks: [Int]
        /// Seconds by which the stretch ends later than it may.
        var lateness: Int
    }

    private func legs(at now: ClockTime) -> [Leg] {
        let timeline = timeline(at: now)
        var legs: [Leg] = []
        var blocks: [Int] = []
        for index in coming {
            if let fixed = self.blocks[index].startsAt {
                legs.append(Leg(blocks: blocks, lateness: timeline.rows[index].start - fixed))
                blocks = []
            }
            blocks.append(index)
        }
        return legs + [Leg(blocks: blocks, lateness: behind(at: now))]
    }
}
