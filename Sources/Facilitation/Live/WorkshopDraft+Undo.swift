extension WorkshopDraft {
    /// Takes back the latest change that can be taken back, with everything that came of it.
    ///
    /// - Throws: a ``Refusal`` where nothing is left to take back.
    mutating func undo() throws(Refusal) {
        let undone = Set(workshop.entries.compactMap { if case .undone(let entry) = $0.event { entry } else { nil } })
        let open = workshop.entries.indices.filter { !undone.contains($0 + 1) }
        guard let last = open.last(where: { canBeUndone($0, open) }) else {
            throw Refusal("There is nothing to take back.")
        }
        for index in goingWith(last, open) { add(.undone(entry: index + 1)) }
        try undoTheEnd()
    }

    /// Takes back the move that ended the workshop too, where that it was over was said once more after it.
    private mutating func undoTheEnd() throws(Refusal) {
        guard workshop.state.status == .over else { return }
        var without = workshop
        without.apply(decision)
        guard without.state.status == .over else { return }
        var again = WorkshopDraft(workshop: without, now: now, draw: draw)
        try again.undo()
        decision.entries += again.decision.entries
    }

    private func canBeUndone(_ index: Int, _ open: [Int]) -> Bool {
        switch workshop.entries[index].event {
        case .moved, .skipped, .extended, .chose, .clockSet, .waited, .piled, .finished: true
        // What striking a line did to a count goes only with the count itself.
        case .counted: !isAdjusted(index)
        // What a step shows by itself goes only with the move to it.
        case .revealed(let step): !isShownByMove(index, step)
        default: false
        }
    }

    /// The entries that are taken back with one, in their order.
    private func goingWith(_ last: Int, _ open: [Int]) -> [Int] {
        let later = open.filter { $0 > last }
        switch workshop.entries[last].event {
        case .moved, .skipped, .finished: return [last] + later.filter(followsAMove)
        case .counted(let step, _):
            let counts = open.filter { isCount(of: step, $0) }
            // An older count has a number for a line that has been struck since.
            return counts.contains { $0 > last } ? counts : [last]
        default: return [last]
        }
    }

    private func followsAMove(_ index: Int) -> Bool {
        switch workshop.entries[index].event {
        case .seated, .ready: true
        case .revealed(let step): isShownByMove(index, step)
        default: false
        }
    }

    private func isCount(of step: String, _ index: Int) -> Bool {
        if case .counted(step, _) = workshop.entries[index].event { true } else { false }
    }

    /// Whether an entry came with the striking of a line, and not from hands that were counted.
    private func isAdjusted(_ index: Int) -> Bool {
        for before in workshop.entries[..<index].reversed() {
            switch before.event {
            case .struck: return before.at == workshop.entries[index].at
            case .counted where before.at == workshop.entries[index].at: continue
            default: return false
            }
        }
        return false
    }

    /// Whether an entry came with the move to a step that shows results.
    private func isShownByMove(_ index: Int, _ step: String) -> Bool {
        for before in workshop.entries[..<index].reversed() {
            switch before.event {
            case .moved: return before.at == workshop.entries[index].at
            case .revealed where before.at == workshop.entries[index].at: continue
            default: return false
            }
        }
        return false
    }
}
