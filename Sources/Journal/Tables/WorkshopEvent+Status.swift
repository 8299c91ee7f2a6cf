import Facilitation

extension WorkshopEvent {
    /// Where a workshop is after this; nil where it stays where it was.
    fileprivate var status: WorkshopStatus? {
        switch self {
        case .paused: .paused
        case .resumed, .takenOver: .running
        case .finished: .finished
        case .handedOver: .handedOver
        default: nil
        }
    }

    /// Whether it may change where a workshop is.
    var changesStatus: Bool {
        if case .undone = self { true } else { status != nil }
    }

    /// Whether a workshop stops here, for now or for good.
    var isStop: Bool { [.paused, .finished, .handedOver].contains(status) }
}

extension [WorkshopEntry] {
    /// Where a workshop is after these entries, and when it ended.
    var status: (WorkshopStatus, finishedAt: Instant?) {
        var holds = [Bool](repeating: true, count: count)
        // From the last to the first, so that what is undone can be undone itself.
        for index in indices.reversed() {
            if holds[index], case .undone(let entry) = self[index].event, indices.contains(entry - 1), entry <= index {
                holds[entry - 1] = false
            }
        }
        var state = WorkshopStatus.running
        var end: Instant?
        for (entry, holds) in zip(self, holds) where holds {
            guard let next = entry.event.status else { continue }
            (state, end) = (next, next == .finished ? entry.at : nil)
        }
        return (state, end)
    }
}
