import Facilitation
import Journal
import LineEditing
import Notes
import Workshop

/// Writes what a workshop leaves behind: for the room, its circles, the facilitator, and counts.
@MainActor
struct WorkshopExport {
    let exporter: Exporter

    private var console: Console { exporter.console }
    private var cohort: Cohort { exporter.cohort }

    /// The documents of one workshop, or of the latest.
    ///
    /// Where documents are printed, only those for everybody who was in the room are.
    ///
    /// - Returns: where they are.
    @discardableResult
    func run(_ number: WorkshopID?) throws -> [String] {
        let source = try source(try record(number))
        guard let folder = exporter.folder else {
            exporter.printed(WorkshopCohortNotes(source).document.rendered())
            return []
        }
        var paths: [String] = []
        // One file that is in the way does not keep the others from being written.
        var problem: (any Error)?
        for page in pages(source) {
            do {
                paths.append(try folder.write(page.text, to: page.path))
                console.say((paths.last ?? "").shownPath)
            } catch {
                problem = problem ?? error
            }
        }
        if let problem { throw problem }
        return paths
    }

    private func pages(_ source: WorkshopSource) -> [Exporter.Page] {
        let counts = WorkshopCounts(source)
        let texts: [(WorkshopPath, String?)] = [
            (.cohort, WorkshopCohortNotes(source).document.rendered()),
            (.circles, WorkshopCircleNotes(source)?.document.rendered()),
            (.facilitator, FacilitatorNotes(source).document.rendered()), (.csv, counts.csv), (.json, counts.json),
        ]
        return texts.compactMap { kind, text in
            text.map { Exporter.Page(path: exporter.paths.workshop(source, kind), text: $0) }
        }
    }

    private func record(_ number: WorkshopID?) throws -> WorkshopRecord {
        let latest = try exporter.journal.workshops(in: cohort.id).max { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
        guard let id = number ?? latest?.id else {
            throw ConsoleError(
                "No workshop was held in \(cohort.name.shown) yet. `agenda run FILE` begins one.")
        }
        let record = try exporter.journal.workshopRecord(id)
        guard record.cohort == cohort.id else {
            throw ConsoleError(
                "Workshop \(id) belongs to another cohort. Name it with --cohort, or change to it with `cohort use`.")
        }
        return record
    }

    /// What the documents of a workshop are made from.
    func source(_ record: WorkshopRecord) throws -> WorkshopSource {
        let journal = exporter.journal
        let desk = WorkshopDesk(console, of: cohort, in: journal)
        let people = try journal.people(in: cohort.id)
        let attendance = try journal.attendance(in: cohort.id, on: record.setup.day)
        return WorkshopSource(
            desk.rebuilt(record), number: record.id.rawValue, cohort: cohort.name, charter: cohort.charter,
            names: Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            attendees: attendance.map { .init(person: $0.person.id, isHere: $0.isHere) },
            parked: try journal.parked(in: cohort.id).filter { $0.session == nil }.map { ParkedTopic($0.text) })
    }

    /// Every workshop of the cohort that is over, for the lead's page.
    func sources() throws -> [WorkshopSource] {
        try exporter.journal.workshops(in: cohort.id).filter { $0.state == .finished }.map {
            try source(try exporter.journal.workshopRecord($0.id))
        }
    }
}

extension WorkshopDesk {
    /// The desk of a cohort that need not be the one in use.
    init(_ console: Console, of cohort: Cohort, in journal: Journal) {
        self.console = console
        self.cohort = cohort
        self.journal = journal
    }
}

extension Console {
    /// Writes the documents of a workshop and says where they are.
    ///
    /// - Parameters:
    ///   - id: the workshop.
    ///   - cohort: its cohort.
    ///   - target: the folder to write into, or `-` to print.
    /// - Returns: the paths.
    /// - Throws: a ``ConsoleError`` where one could not be written; the others are there then.
    @discardableResult
    func writeWorkshopNotes(_ id: WorkshopID, of cohort: Cohort, to target: String = "notes") throws -> [String] {
        try WorkshopExport(exporter: try Exporter(console: self, cohort: cohort, target: target)).run(id)
    }
}
