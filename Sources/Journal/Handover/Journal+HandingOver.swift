package import Facilitation
import GRDB
import Workshop

/// Gives the people in a stored plan of circles other numbers; people without one are left out.
///
/// The journal keeps plans as JSON without knowing what is in them. Nil stands for a plan that cannot be read.
package typealias PlanTranslation = (_ plan: String, _ number: (PersonID) -> PersonID?) -> String?

extension Journal {
    /// Everything that another machine needs to go on with a workshop, which ends with the hand-over.
    ///
    /// Nothing is handed over yet: that is for storing the last of its entries, once the bundle is safe on a disk.
    ///
    /// - Parameters:
    ///   - workshop: the workshop, whose ``WorkshopLock`` the caller holds.
    ///   - now: the time.
    ///   - translate: how a plan of circles gets the numbers of the bundle.
    /// - Returns: the bundle.
    /// - Throws: when there is no such workshop, or it cannot be read.
    package func bundle(
        handingOver workshop: WorkshopID, at now: Instant, translating translate: PlanTranslation
    ) throws(JournalError) -> WorkshopBundle {
        let name = try write { db in
            try db.execute(
                sql: "UPDATE workshop SET bundle = coalesce(bundle, lower(hex(randomblob(16)))) WHERE id = ?",
                arguments: [workshop.rawValue])
            return try db.workshopRecord(workshop).summary.bundle ?? ""
        }
        let record = try workshopRecord(workshop)
        let people = try people(in: record.cohort)
        let places = Dictionary(
            people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let cohort = try cohort(record.cohort)
        let entries = record.entries + [WorkshopEntry(at: now, event: .handedOver)]
        return WorkshopBundle(
            name: name, cohort: cohort.name, createdOn: cohort.createdOn, charter: cohort.charter,
            vocabulary: cohort.vocabulary,
            people: people.map { .init(name: $0.name, role: $0.role, unit: $0.unit, site: $0.site) },
            pairs: try pairs(in: cohort.id).map { pair in
                .init(people: pair.people.compactMap { places[$0.id] }, startedOn: pair.startedOn)
            },
            attendance: try attendance(in: cohort.id, on: record.summary.day).compactMap { row in
                places[row.person.id].map { .init(person: $0, isHere: row.isHere) }
            },
            circles: try bundledCircles(of: cohort.id, places, translate), setup: record.setup,
            startedAt: record.summary.startedAt,
            entries: entries.map { $0.numbering { places[$0].map(Int64.init) } },
            words: record.words.map(BundledWords.init),
            // What was parked during a session stays between its people.
            parked: try parked(in: cohort.id).filter { $0.session == nil }.map {
                .init(text: $0.text, person: $0.person.flatMap { places[$0] })
            })
    }

    private func bundledCircles(
        of cohort: CohortID, _ places: [PersonID: Int], _ translate: PlanTranslation
    ) throws(JournalError) -> WorkshopBundle.Circles? {
        guard let plan = try currentCirclePlan(in: cohort) else { return nil }
        let rounds = try begunRounds(of: plan.id)
        let json = translate(plan.json) { places[$0].map(Int64.init) }
        guard let json else { throw .unreadablePlan }
        return WorkshopBundle.Circles(
            plannedOn: plan.plannedOn, people: plan.people.map { $0.flatMap { places[$0] } }, plan: json,
            rounds: rounds.map { round in
                .init(
                    number: round.number, begunOn: round.begunOn,
                    circles: round.circles.map { $0.compactMap { places[$0] } })
            })
    }
}

extension WorkshopEntry {
    /// The entry with other numbers for people; whoever has none is left out.
    func numbering(_ number: (Int64) -> Int64?) -> WorkshopEntry {
        guard case .seated(let round, let tables) = event else { return self }
        return WorkshopEntry(at: at, event: .seated(round: round, tables: tables.map { $0.compactMap(number) }))
    }
}
