import Facilitation
import Workshop

/// What came out of a step and was shown to the room: the only results of a workshop that its documents may hold.
///
/// It is made of what the projector may draw, so that no document tells more than the room has seen.
struct RevealedStep {
    /// The step.
    let step: RoomStep
    /// The lines as they were shown.
    let lines: [PublicMoment.Result.Line]
    /// The ideas with their names, where ideas were asked for.
    let board: IdeaBoard?

    /// What was shown in a block, in the order of its steps.
    static func all(of block: Int, in source: WorkshopSource) -> [RevealedStep] {
        let workshop = source.workshop
        let steps = workshop.program.blocks[block].compactMap { step -> RevealedStep? in
            guard step.key != nextMeeting, let result = workshop.result(step.id) else { return nil }
            return RevealedStep(step: step, lines: result.lines, board: IdeaBoard(step, in: source))
        }
        let told = Set(steps.flatMap { $0.lists(in: workshop) })
        return steps.filter { !told.contains($0.step.id) || $0.board != nil }
    }

    /// The steps in which something was gathered that the room has not seen; numbers are nobody's to see.
    static func hidden(in source: WorkshopSource) -> [RoomStep] {
        let workshop = source.workshop
        let told = workshop.program.blocks.indices.flatMap { block in
            all(of: block, in: source).flatMap { $0.lists(in: workshop) }
        }
        return workshop.program.blocks.joined().filter { step in
            workshop.hasResults(step) && workshop.result(step.id) == nil && !step.isNumbers && !told.contains(step.id)
        }
    }

    /// The key under which the day of the next meeting is kept.
    static let nextMeeting = "next-meeting"

    /// The list whose every line stands here once more, with dots or under a heading.
    private func lists(in workshop: LiveWorkshop) -> [String] {
        switch step.task {
        case .dots(let list, _): [list]
        case .piles(let list, _) where workshop.lines(of: list).count == lines.count: [list]
        default: []
        }
    }

    /// Whether hands were counted on the same options as in another step of the same stage.
    func isCounted(like other: RevealedStep) -> Bool {
        guard case .hands(let options) = step.task, case .hands(let others) = other.step.task else { return false }
        return options == others && step.stageIndex == other.step.stageIndex && step.label != other.step.label
    }
}

extension RoomStep {
    /// What stands in documents above its result: its label, or the question itself.
    var title: String { TypedText.oneLine(label.isEmpty ? text : label) }
}
