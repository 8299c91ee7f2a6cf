import Facilitation
import Journal
import LineEditing
import Workshop

/// The table at which a workshop is run: its cohort, its journal, and the workshops kept there.
@MainActor
struct WorkshopDesk {
    let console: Console
    let journal: Journal
    let cohort: Cohort

    /// The desk of the cohort in use, which is made where there is none.
    init(_ console: Console) throws {
        self.console = console
        cohort = try console.cohortInUse()
        journal = try console.journal()
    }

    /// What a workshop of this setup leads through.
    func program(_ setup: WorkshopSetup) -> RoomProgram {
        let exercises = Dictionary(
            console.registry.map { ($0.slug, $0.make()) }, uniquingKeysWith: { first, _ in first })
        return RoomProgram(
            setup.agenda, exercises: exercises, people: setup.people, vocabulary: cohort.vocabulary,
            charter: cohort.charter)
    }

    /// A new workshop; nothing of it is kept yet.
    func new(_ agenda: Agenda) throws -> LiveWorkshop {
        let now = console.clock.now
        let known = try journal.people(in: cohort.id).count
        let setup = WorkshopSetup(
            agenda: agenda, day: console.clock.today, midnight: WallClock.midnight(of: now), seed: Draw.seed,
            people: max(2, known > 0 ? known : agenda.people ?? 12))
        return LiveWorkshop(setup, program: program(setup))
    }

    /// A workshop that was begun earlier.
    func rebuilt(_ record: WorkshopRecord) -> LiveWorkshop {
        LiveWorkshop(
            record.setup, program: program(record.setup), entries: record.entries, words: record.words)
    }

    /// Who is in the room today: everybody of the cohort who has not left, and was not missing.
    func present() throws -> [Person] {
        let away = Set(
            try journal.attendance(in: cohort.id, on: console.clock.today).filter { !$0.isHere }.map(\.person.id))
        return try journal.people(in: cohort.id).filter { !away.contains($0.id) }
    }
}
