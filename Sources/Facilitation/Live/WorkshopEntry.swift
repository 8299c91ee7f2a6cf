/// One thing that happened in a workshop, and when; holds no words that anyone typed.
package struct WorkshopEntry: Hashable, Sendable, Codable {
    /// When it happened.
    package var at: Instant
    /// What happened.
    package var event: WorkshopEvent

    /// An entry.
    package init(at: Instant, event: WorkshopEvent) {
        self.at = at
        self.event = event
    }
}

/// What can happen in a workshop.
///
/// Stored as JSON; cases and their labels are never renamed.
package enum WorkshopEvent: Hashable, Sendable, Codable {
    /// It began, with the first block.
    case began
    /// It went on to the next step, or to the next block after the last step of one.
    case moved
    /// It went on to the next block, whatever steps were left.
    case skipped
    /// The block that is on was given more time, or less.
    case extended(seconds: Int)
    /// A way to go on was chosen while it ran late.
    case chose(ReplanOption.Kind)
    /// The room's clock was said to differ from this machine's, by so many milliseconds.
    case clockSet(ahead: Int64)
    /// The room waited while the laptop was away: the block that is on lasts that much longer.
    case waited(seconds: Int)
    /// People sit at these tables from now on, by their numbers in the journal.
    case seated(round: Int, tables: [[Int64]])
    /// A slip was typed for a step; which one it was is not told.
    case collected(step: String)
    /// Hands, dots or numbers were counted for a step, in the order of its options or lines.
    case counted(step: String, [Int])
    /// The room's answer to a step was typed, in the words of that number.
    case answered(step: String, words: Int)
    /// Lines of a list were put together under a heading: one of the step's own, or words of that number.
    ///
    /// Slips are meant by the number of their words, other lines by their place from 0.
    case piled(step: String, heading: Int?, words: Int?, lines: [Int])
    /// What was gathered in a step is shown to the room.
    case revealed(step: String)
    /// So many are ready: pairs, circles or people, as the step asks.
    case ready(Int)
    /// The facilitator wrote something down for themselves.
    case noted(words: Int)
    /// Words were deleted.
    case struck(words: Int)
    /// The entry of that number, counted from 1, does not hold any more.
    case undone(entry: Int)
    /// The facilitator stopped for now.
    case paused
    /// The facilitator went on.
    case resumed
    /// Another machine is in charge from now on.
    case handedOver
    /// This machine is in charge from now on.
    case takenOver
    /// It came to its end.
    case finished
}
