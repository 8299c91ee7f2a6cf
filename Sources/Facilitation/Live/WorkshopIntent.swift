/// What a facilitator wants while a workshop is on.
package enum WorkshopIntent: Hashable, Sendable {
    /// Begin with the first block.
    case begin
    /// Go on to the next step; after the last one of a block, to the next block.
    case next
    /// Go on to the next block, whatever steps are left.
    case skipBlock
    /// Give the stage that is on more seconds, or fewer.
    case more(seconds: Int)
    /// Go on in one of the ways offered.
    case choose(ReplanOption.Kind)
    /// Take back the latest change.
    case undo
    /// The clock on the room's wall shows this time.
    case clock(ClockTime)
    /// The room waited so many seconds while the laptop was away.
    case waited(seconds: Int)
    /// Seat people, by their numbers in the journal.
    case seat(round: Int, tables: [[Int64]])
    /// Take in one slip.
    case slip(String)
    /// Take in hands, dots or numbers, in the order of options, lines or steps of the scale.
    case count([Int])
    /// Take in the room's answer.
    case answer(String)
    /// Put lines of a list, by their place from 0, under a heading.
    case pile(lines: [Int], under: String)
    /// Show the room what was gathered in the step that is on.
    case reveal
    /// So many are ready.
    case ready(Int)
    /// Write down something for the facilitator alone.
    case note(String)
    /// Delete words for good.
    case strike(words: Int)
    /// Stop for now.
    case pause
    /// Go on.
    case resume
    /// Let another machine be in charge.
    case handOver
    /// Be in charge on this machine.
    case takeOver
    /// End it here.
    case finish
}
