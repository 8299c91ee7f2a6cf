/// A way to go on when a workshop runs late, with what it costs.
package struct ReplanOption: Hashable, Sendable {
    /// The ways there are.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Everything later, and a later end.
        case shift
        /// Blocks that may shrink give time in proportion to their length, never under their least.
        case squeeze
        /// One block is left out.
        case drop
        /// Time kept in hand is spent.
        case buffer
    }

    /// Which way.
    package let kind: Kind
    /// The agenda if it is chosen.
    package let after: RunningAgenda
    /// When the workshop would end.
    package let end: ClockTime
    /// Seconds by which it would still end late.
    package let behind: Int
    /// The seconds that blocks lose, by their place in the agenda.
    package let costs: [Cost]

    /// What one block loses.
    package struct Cost: Hashable, Sendable {
        /// The place of the block in the agenda.
        package let block: Int
        /// The seconds it loses.
        package let seconds: Int

        /// A block loses so many seconds.
        package init(block: Int, seconds: Int) {
            self.block = block
            self.seconds = seconds
        }
    }

    init(_ kind: Kind, from before: RunningAgenda, to after: RunningAgenda, at now: ClockTime) {
        self.kind = kind
        self.after = after
        end = after.timeline(at: now).end
        behind = after.behind(at: now)
        let (old, new) = (before.timeline(at: now).rows, after.timeline(at: now).rows)
        costs = zip(old, new).compactMap { old, new in
            old.seconds > new.seconds ? Cost(block: old.block, seconds: old.seconds - new.seconds) : nil
        }
    }
}
