import Facilitation
import Journal
import Workshop

/// Plays a session from a file of answers.
@MainActor
struct FileRun {
    let console: Console
    let journal: Journal
    let number: SessionID
    let sheet: AnswerSheet

    func play(_ start: Session) throws {
        let lock = try journal.lock(number)
        defer { withExtendedLifetime(lock) {} }
        var session = start
        while let intent = sheet.intent(in: session) {
            let decision = try session.decide(intent, at: console.clock.now)
            _ = try journal.store(decision, in: number)
            session.apply(decision)
        }
        ClosingView(console: console, session: session, number: number).show()
    }
}
