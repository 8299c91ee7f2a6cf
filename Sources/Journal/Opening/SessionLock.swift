/// The right to run one session, held by one window at a time.
///
/// The kernel frees it when the process ends in whatever way; otherwise it is freed with this object.
package final class SessionLock: Sendable {
    /// The session that is held.
    package let session: SessionID
    private let lock: FileLock

    init(_ session: SessionID, in directory: DataDirectory) throws(JournalError) {
        self.session = session
        lock = try FileLock("\(session)", in: directory, else: .sessionIsOpen(session))
    }
}

extension JournalError {
    static func sessionIsOpen(_ session: SessionID) -> JournalError {
        JournalError(
            .sessionIsOpen, "Session \(session) is open in another window.",
            "Go on there, or end that window with quit and try again.")
    }
}
