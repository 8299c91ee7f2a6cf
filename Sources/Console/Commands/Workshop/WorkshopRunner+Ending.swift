import Facilitation
import Journal
import LineEditing
import Workshop

extension WorkshopRunner {
    /// Runs, and once the workshop is over notes what was held and writes its notes.
    func runToTheEnd() throws {
        try run()
        guard workshop.state.status == .over else { return }
        if workshop.entries.last?.event != .finished { try follow(.finish) }
        try desk.journal.recordHeld(HeldInRoom(desk: desk, workshop: workshop).exercises(), in: desk.cohort.id)
        console.sayWrapped("The workshop is over.")
    }
}
