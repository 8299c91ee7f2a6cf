/// The right to lead one workshop, held by one window at a time.
///
/// The kernel frees it when the process ends in whatever way; otherwise it is freed with this object.
package final class WorkshopLock: Sendable {
    /// The workshop that is held.
    package let workshop: WorkshopID
    private let lock: FileLock

    init(_ workshop: WorkshopID, in directory: DataDirectory) throws(JournalError) {
        self.workshop = workshop
        lock = try FileLock("workshop-\(workshop)", in: directory, else: .workshopIsOpen)
    }
}

extension JournalError {
    static var workshopIsOpen: JournalError {
        JournalError(
            .workshopIsOpen, "The workshop is open in another window.",
            "Go on there, or type stop there and try again.")
    }
}
