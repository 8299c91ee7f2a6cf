import ArgumentParser
import Facilitation
import Journal
import LineEditing
import Workshop

/// Lets another machine be in charge of the workshop that is on.
struct HandoverCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "Put the workshop that is on into a file, for another machine to go on with.",
        discussion: """
            handover kick-off.handover
            The file holds the cohort, its people (name, role, unit and site), its pairs, the circles, who is here, the plan, everything typed in the workshop, your notes too, and what is parked. It holds no answers of any session, no managers and nothing people are matched by.
            From then on this machine is no longer in charge. `takeover FILE` on the other machine goes on; back here it takes the workshop back.
            """)

    @Argument(help: "The file to write, for instance on a stick.", completion: .file()) var file: String

    @MainActor func run(in console: Console) throws {
        guard !NewTextFile.exists(file) else {
            throw ConsoleError("\(file.shownShort) is there already. Give another name, or move it away.")
        }
        let desk = try WorkshopDesk(console)
        guard let open = try desk.journal.latestUnfinishedWorkshop(in: desk.cohort.id) else {
            throw ConsoleError(
                "No workshop is on in \(desk.cohort.name.shownShort), so there is nothing to hand over. `agenda run FILE` begins one."
            )
        }
        let lock = try desk.journal.lock(workshop: open.id)
        defer { withExtendedLifetime(lock) {} }
        let bundle = try write(open.id, desk)
        let words = bundle.words.count
        let written = words == 0 ? "" : ", with \(words.of("text", "texts")) typed in it"
        console.sayWrapped(
            "\(open.title.shown) of \(desk.cohort.name.shown), \(bundle.people.count.of("person", "people")), is in \(file.shownShort)\(written). This machine is no longer in charge of it."
        )
        console.sayWrapped(
            "On the other machine: `takeover \(file.shownShort)`, then `agenda run`. Whoever has the file can read what the room wrote and what you noted: delete it once it has arrived."
        )
    }

    /// Writes the file first, so that no machine is in charge only once the workshop is safe.
    @MainActor private func write(_ workshop: WorkshopID, _ desk: WorkshopDesk) throws -> WorkshopBundle {
        let now = desk.console.clock.now
        let decision = try decision(workshop, desk, now)
        let bundle = try desk.journal.bundle(
            handingOver: workshop, at: now, translating: StoredCircles.renumbering)
        try NewTextFile.write(bundle.text(), to: file)
        do {
            try desk.journal.store(decision, in: workshop)
        } catch {
            NewTextFile.remove(file)
            throw error
        }
        return bundle
    }

    @MainActor private func decision(
        _ workshop: WorkshopID, _ desk: WorkshopDesk, _ now: Instant
    ) throws -> WorkshopDecision {
        let live = desk.rebuilt(try desk.journal.workshopRecord(workshop))
        do {
            return try live.decide(.handOver, at: now)
        } catch {
            throw ConsoleError(error.description)
        }
    }
}
