/// One workshop as it is held: a value, the fold of its entries over the words still there.
///
/// ``decide(_:at:drawing:)`` says what an intent comes to without doing it; ``apply(_:)`` takes a decision in once it
/// is stored. It does no input or output and reads no clock.
package struct LiveWorkshop: Sendable {
    /// Everything that happened, in order.
    package private(set) var entries: [WorkshopEntry]
    /// The words that are still there.
    private(set) var shelf: WordsByStep
    /// What the entries come to, held where it is changed: a second holder would make every change a copy.
    private var fold: WorkshopFold

    /// A workshop, new or rebuilt from its entries.
    ///
    /// - Parameters:
    ///   - setup: what was decided before it began.
    ///   - program: what the room is led through, laid out from the setup's agenda.
    ///   - entries: everything that happened, in order.
    ///   - words: the words that are still there.
    package init(
        _ setup: WorkshopSetup, program: RoomProgram, entries: [WorkshopEntry] = [], words: [WorkshopWords] = []
    ) {
        self.entries = entries
        shelf = WordsByStep(words)
        fold = WorkshopFold(setup: setup, program: program, state: WorkshopState(agenda: setup.agenda.running))
        refold()
    }

    /// What was decided before it began.
    package var setup: WorkshopSetup { fold.setup }

    /// What the room is led through.
    package var program: RoomProgram { fold.program }

    /// The words that are still there, by number, which tells nothing of the order of typing.
    package var words: [Int: WorkshopWords] { shelf.all }

    /// What the entries come to.
    package var state: WorkshopState { fold.state }

    /// Takes in what was decided and stored.
    package mutating func apply(_ decision: WorkshopDecision) {
        for item in decision.words { shelf.put(item) }
        for number in decision.deleted { shelf.remove(number) }
        entries += decision.entries
        let isUndoing = decision.entries.contains { if case .undone = $0.event { true } else { false } }
        if isUndoing { return refold() }
        for entry in decision.entries { fold.take(entry) }
    }

    private mutating func refold() {
        fold.state = WorkshopState(agenda: setup.agenda.running)
        let undone = Set(entries.compactMap { if case .undone(let number) = $0.event { number } else { nil } })
        for (index, entry) in entries.enumerated() where !undone.contains(index + 1) { fold.take(entry) }
    }

    /// The block that is on; nil before, between and after.
    package var block: Int? { state.agenda.current }

    /// The step that is on; nil where no block is.
    package var step: RoomStep? {
        guard let block, program.blocks.indices.contains(block) else { return nil }
        let steps = program.blocks[block]
        return steps.indices.contains(state.step) ? steps[state.step] : steps.last
    }

    /// The step after the one that is on; nil where a block ends there.
    package var stepAfter: RoomStep? {
        guard let block, program.blocks.indices.contains(block) else { return nil }
        let steps = program.blocks[block]
        return steps.indices.contains(state.step + 1) ? steps[state.step + 1] : nil
    }

    /// Times of the plan and of this machine.
    package var clock: LiveClock { LiveClock(setup: setup, program: program, state: state) }

    /// The slips of a step that are still there, in the order of their numbers.
    package func slips(of step: String) -> [WorkshopWords] {
        shelf.words(.slip, in: step)
    }

    /// How many slips of a step are still there.
    package func slipCount(of step: String) -> Int {
        shelf.numbers(.slip, in: step).count
    }

    /// The lines of a list, each with what it is known by: its slips, or the lines of the room's answer.
    package func lines(of step: String) -> [(id: Int, text: String)] {
        let slips = slips(of: step).map { ($0.number, $0.text) }
        guard slips.isEmpty, let answer = state.answers[step].flatMap({ shelf.all[$0] }) else { return slips }
        return answer.text.split(separator: "\n").enumerated().map { ($0.offset, String($0.element)) }
    }
}
