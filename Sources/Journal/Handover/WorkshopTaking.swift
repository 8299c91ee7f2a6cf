import Facilitation
import GRDB
import Workshop

/// Takes a workshop in that another machine handed over, within a transaction.
struct WorkshopTaking {
    let bundle: WorkshopBundle
    let now: Instant
    let translate: PlanTranslation
    let db: Database
    private var cohort = CohortID(rawValue: 0)
    private var people: [PersonID] = []

    init(bundle: WorkshopBundle, now: Instant, translate: @escaping PlanTranslation, db: Database) {
        self.bundle = bundle
        self.now = now
        self.translate = translate
        self.db = db
    }

    /// Stores everything.
    ///
    /// - Returns: the workshop as it is here, and whether words were deleted that had been stored before.
    mutating func perform() throws -> (taken: TakenWorkshop, deletes: Bool) {
        let here = try db.workshop(named: bundle.name).map { try db.workshopRecord($0) }
        if let here { try check(here) }
        cohort = try here?.cohort ?? self.cohortOfThatName()
        if here != nil { try updateCohort() }
        let new = try takePeople(areOurs: here != nil)
        for pair in bundle.pairs { _ = try db.insertPair(ids(pair.people), cohort, pair.startedOn) }
        for presence in bundle.attendance {
            try db.execute(
                sql: """
                    INSERT INTO attendance (day, person, isHere) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET isHere = excluded.isHere
                    """, arguments: [bundle.setup.day.description, people[presence.person], presence.isHere])
        }
        try bundle.circles.map(take)
        try takeParked()
        let (workshop, deletes) = try takeWorkshop(here)
        let taken = TakenWorkshop(
            workshop: workshop, cohort: cohort, cameBack: here != nil, newPeople: new, erasure: .nothingToErase)
        return (taken, deletes)
    }

    private func ids(_ places: [Int]) -> [PersonID] { places.map { people[$0] } }

    /// Makes sure that the bundle goes on where the workshop was left here.
    private func check(_ here: WorkshopRecord) throws {
        // Whoever was forgotten on one machine is at no table there any more.
        let (own, given) = (here.entries, bundle.entries)
        func isSame(_ count: Int) -> Bool {
            zip(own.prefix(count), given).allSatisfy { $0.numbering { _ in nil } == $1.numbering { _ in nil } }
        }
        if own.count > given.count, isSame(given.count) { throw JournalError.takenAlready }
        guard here.state == .handedOver, own.count <= given.count, isSame(own.count) else {
            throw JournalError.wentOnTwice
        }
    }

    private func cohortOfThatName() throws -> CohortID {
        let known = try Cohort.fetchOne(
            db, sql: "SELECT * FROM cohort WHERE foldedName = ?", arguments: [bundle.cohort.folded])
        guard let known else {
            let name = try bundle.cohort.checkedName(for: "cohort")
            try db.execute(
                sql: "INSERT INTO cohort (name, foldedName, charter, vocabulary, createdOn) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    name, name.folded, JSON.text(bundle.charter), JSON.text(bundle.vocabulary),
                    bundle.createdOn.description,
                ])
            return CohortID(rawValue: db.lastInsertedRowID)
        }
        let isKnown = try bundle.people.contains { try db.person(called: $0.name, in: known.id) != nil }
        let isEmpty = try db.count("person WHERE cohort = ? AND foldedName IS NOT NULL", known.id.rawValue) == 0
        guard isEmpty || isKnown, known.charter == bundle.charter, known.vocabulary == bundle.vocabulary else {
            throw JournalError.otherCohort(known.name)
        }
        return known.id
    }

    private func updateCohort() throws {
        try db.execute(
            sql: "UPDATE cohort SET charter = ?, vocabulary = ? WHERE id = ?",
            arguments: [JSON.text(bundle.charter), JSON.text(bundle.vocabulary), cohort.rawValue])
    }

    /// Finds everybody by name, and adds whoever is new.
    ///
    /// - Parameter areOurs: whether the workshop was here before, so that changes are later than what is here.
    /// - Returns: the names of those who are new.
    /// - Throws: when a name is no name.
    private mutating func takePeople(areOurs: Bool) throws -> [String] {
        var new: [String] = []
        for member in bundle.people {
            if let known = try db.person(called: member.name, in: cohort) {
                people.append(known)
                guard areOurs else { continue }
                try db.execute(
                    sql: "UPDATE person SET role = ?, unit = ?, site = ? WHERE id = ?",
                    arguments: [member.role.rawValue, member.unit, member.site, known])
            } else {
                let person = NewPerson(
                    name: member.name, role: member.role, unit: member.unit, site: member.site)
                people.append(try db.insert(person, cohort).id)
                new.append(member.name)
            }
        }
        return new
    }

    /// Goes on with the plan that is here where the other machine did so, and otherwise takes the plan as a new one.
    private func take(_ circles: WorkshopBundle.Circles) throws {
        let plan = translate(circles.plan) { place in
            Int(exactly: place).flatMap { people.indices.contains($0) ? people[$0] : nil }
        }
        guard let plan else { throw JournalError.unreadablePlan }
        let seats = circles.people.map { $0.map { people[$0] } }
        let rounds = circles.rounds.map { ($0, $0.circles.map { ids($0).sorted() }) }
        let here = try CirclePlanRecord.fetchAll(db, "cohort = ? ORDER BY id DESC LIMIT 1", [cohort.rawValue]).first
        let begun = try here.map { try db.begunRounds(of: $0.id) } ?? []
        let goesOn = begun.allSatisfy { own in
            rounds.contains { $0.0.number == own.number && Set($0.1) == Set(own.circles) }
        }
        let id: CirclePlanID
        if let here, here.plannedOn == circles.plannedOn, goesOn,
            here.people.prefix(seats.count).elementsEqual(seats.prefix(here.people.count))
        {
            id = here.id
            try db.updateCirclePlan(id, plan, seats)
        } else {
            id = try db.insertCirclePlan(plan, seats, cohort, circles.plannedOn)
        }
        for (round, seated) in rounds { try db.insertRound(round.number, id, seated, round.begunOn) }
    }

    private func takeParked() throws {
        for item in bundle.parked {
            try db.execute(
                sql: """
                    INSERT INTO parked (cohort, person, text) SELECT ?1, ?2, ?3
                    WHERE NOT EXISTS (SELECT 1 FROM parked WHERE cohort = ?1 AND text = ?3)
                    """, arguments: [cohort.rawValue, item.person.map { people[$0] }, item.text])
        }
    }

    private func takeWorkshop(_ here: WorkshopRecord?) throws -> (WorkshopID, deletes: Bool) {
        let id = try here?.id ?? insertWorkshop()
        let entries = bundle.entries.dropFirst(here?.entries.count ?? 0).map { entry in
            entry.numbering { Int(exactly: $0).map { people[$0] } }
        }
        var decision = WorkshopDecision()
        decision.entries = entries + [WorkshopEntry(at: now, event: .takenOver)]
        let (known, given) = (Set(here?.words.map(\.number) ?? []), bundle.words.map(\.words))
        decision.words = given.filter { !known.contains($0.number) }
        decision.deleted = Array(known.subtracting(given.map(\.number)))
        return (id, try db.store(decision, id))
    }

    private func insertWorkshop() throws -> WorkshopID {
        let id = try db.insert(bundle.setup, cohort, startedAt: bundle.startedAt)
        try db.execute(
            sql: "UPDATE workshop SET bundle = ? WHERE id = ?", arguments: [bundle.name, id.rawValue])
        return id
    }
}

extension JournalError {
    fileprivate static let takenAlready = JournalError(
        .notAllowed, "This machine has taken over the workshop with this file already.",
        "`agenda run` goes on with it. A file can be taken over once; to take the workshop back, write a new one with `handover` on the other machine."
    )
    fileprivate static let wentOnTwice = JournalError(
        .notAllowed, "The workshop went on on this machine too, so that the file does not fit what is here.",
        "Go on here with `agenda run`, or take it over into a folder of its own: turnabout --data FOLDER takeover FILE"
    )

    fileprivate static func otherCohort(_ name: String) -> JournalError {
        JournalError(
            .notAllowed, "There is another cohort called \"\(name)\" here: its people, charter or words differ.",
            "Take the workshop over into a folder of its own: turnabout --data FOLDER takeover FILE")
    }
}
