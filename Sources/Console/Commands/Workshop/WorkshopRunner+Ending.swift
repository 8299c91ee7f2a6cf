import Facilitation
import Journal
import LineEditing
import Workshop

extension WorkshopRunner {
    /// Runs, and once the workshop is over notes what was held and writes its notes.
    ///
    /// - Parameter folder: where the notes go.
    /// - Throws: what ended the loop; a ``ConsoleError`` where notes could not be written.
    func runToTheEnd(notesIn folder: String) throws {
        try run()
        guard workshop.state.status == .over else { return }
        if workshop.entries.last?.event != .finished { try follow(.finish) }
        try desk.journal.recordHeld(HeldInRoom(desk: desk, workshop: workshop).exercises(), in: desk.cohort.id)
        console.say("")
        if console.isInteractive, !isPresented {
            try DebriefRound(console: console).ask { try follow(.note($0)) }
        }
        console.sayWrapped("The workshop is over. Its notes:")
        try console.writeWorkshopNotes(number, of: desk.cohort, to: folder)
        console.sayWrapped(
            "The cohort's and the circles' notes are for everybody who was here; the facilitator's notes and the counts are for you alone. `export lead` writes the page for whoever leads the programme."
        )
    }
}
