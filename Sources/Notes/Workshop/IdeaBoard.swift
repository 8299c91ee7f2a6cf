import Facilitation
import Workshop

/// The ideas that a room handed in for one step, with their names on the board.
///
/// They stand in the order of the alphabet; those that the lead may read come first, so that a gap in the lead's numbers
/// tells nothing of what was held back.
struct IdeaBoard {
    /// An idea with its name.
    struct Idea {
        /// Its name on the board.
        let id: IdeaID
        /// The words.
        let text: String
        /// The words as the lead may read them; nil where that may not be.
        let released: Released<ReleasedText>?
    }

    /// The ideas, in the order of their names.
    let ideas: [Idea]

    /// The board of a step; nil where no ideas are asked for in it.
    init?(_ step: RoomStep, in source: WorkshopSource) {
        let workshop = source.workshop
        let boards = workshop.program.blocks.joined().filter { $0.card == .idea }.map(\.id)
        guard let series = boards.firstIndex(of: step.id) else { return nil }
        let released = Dictionary(
            workshop.released(of: step, naming: source.allNames).map { ($0.number, $0.text) },
            uniquingKeysWith: { first, _ in first })
        let slips = workshop.slips(of: step.id).sorted { left, right in
            let isLeft = released[left.number] != nil
            guard isLeft == (released[right.number] != nil) else { return isLeft }
            return (left.text, left.number) < (right.text, right.number)
        }
        ideas = slips.enumerated().map { index, slip in
            Idea(id: IdeaID(series: series, number: index + 1), text: slip.text, released: released[slip.number])
        }
    }
}
