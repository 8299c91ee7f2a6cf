package import Facilitation
import GRDB
import Workshop

extension Journal {
    /// Puts this machine in charge of a workshop that was handed over: all of it is stored, or nothing.
    ///
    /// A cohort of that name gets the people whom it does not have yet; where there is none, it is made. A workshop
    /// that comes back goes on where it was left here.
    ///
    /// - Parameters:
    ///   - bundle: what the other machine handed over.
    ///   - now: the time.
    ///   - translate: how a plan of circles gets the numbers of this journal.
    /// - Returns: the workshop as it is here.
    /// - Throws: when it was taken over here already, went on on both machines, or belongs to another cohort of that
    ///   name.
    package func takeOver(
        _ bundle: WorkshopBundle, at now: Instant, translating translate: @escaping PlanTranslation
    ) throws(JournalError) -> TakenWorkshop {
        let known = try read { db in try db.workshop(named: bundle.name) }
        let lock = try known.map { id throws(JournalError) in try WorkshopLock(id, in: directory) }
        defer { withExtendedLifetime(lock) {} }
        var (taken, deletes) = try write { db in
            var taking = WorkshopTaking(bundle: bundle, now: now, translate: translate, db: db)
            let result = try taking.perform()
            if result.deletes { try Meta.setErasing(true, db) }
            return (result.taken, result.deletes)
        }
        if deletes { taken.erasure = erase() }
        return taken
    }
}

extension Database {
    /// The workshop that machines know under a name; nil where it never was on this one.
    func workshop(named name: String) throws -> WorkshopID? {
        try Int64.fetchOne(self, sql: "SELECT id FROM workshop WHERE bundle = ?", arguments: [name])
            .map { WorkshopID($0) }
    }
}
