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
        let undone = Set(compactMap { if case .undone(let entry) = $0.event { entry } else { nil } })
        var state = WorkshopStatus.running
        var end: Instant?
        for (index, entry) in enumerated() where !undone.contains(index + 1) {
            guard let next = entry.event.status else { continue }
            (state, end) = (next, next == .finished ? entry.at : nil)
        }
        return (state, end)
    }
}
